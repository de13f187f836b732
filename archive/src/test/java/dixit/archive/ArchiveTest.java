package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Samples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class ArchiveTest {
    private static final Sample STRAIT = Samples.of(
            "strait",
            "“We will reopen the strait,” said Ina Vasar, “before the treaties lapse.”",
            Samples.said("Ina Vasar", "We will reopen the strait,", "before the treaties lapse."));
    private static final Sample TOLL =
            Samples.of("toll", "The toll stays, Tomas Orr said.", Samples.said("Tomas Orr", "The toll stays"));

    @TempDir
    Path directory;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(directory.resolve("archive"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void addsADocumentOnceAndFindsIt() {
        assertEquals(Outcome.ADDED, STRAIT.addTo(archive));
        assertEquals(Outcome.ALREADY_HERE, STRAIT.addTo(archive));
        TOLL.addTo(archive);
        archive.flush();
        assertTrue(archive.contains(STRAIT.hash()));
        assertTrue(archive.containsCurrent(STRAIT.hash(), "0.1"));
        assertFalse(archive.containsCurrent(STRAIT.hash(), "0.2"));
        SearchResult found = archive.search(SearchRequest.of("treaty"));
        assertEquals(1, found.total());
        Hit hit = found.hits().getFirst();
        assertEquals(
                List.of("treaties"),
                hit.highlights().stream()
                        .map(s -> s.in(STRAIT.document().text()))
                        .toList());
        assertEquals(STRAIT.record().statements().getFirst(), hit.statement().statement());
        assertEquals(STRAIT.document(), archive.document("strait").orElseThrow().document());
        assertEquals(
                STRAIT.record(),
                archive.document(STRAIT.hash().substring(0, 8)).orElseThrow().record());
        assertEquals(hit.statement(), archive.statement(hit.statement().key()).orElseThrow());
        assertArrayEquals(STRAIT.source(), archive.original(STRAIT.hash()));
        assertEquals(
                List.of("toll", "strait"),
                archive.documents(new Page(0, 10)).stream()
                        .map(DocumentSummary::id)
                        .toList());
        assertEquals(
                List.of(
                        new SpeakerSummary("person/ina-vasar", "Ina Vasar", 1, 1),
                        new SpeakerSummary("person/tomas-orr", "Tomas Orr", 1, 1)),
                archive.speakers("", 0, 10));
        assertEquals(List.of(new SpeakerSummary("person/tomas-orr", "Tomas Orr", 1, 1)), archive.speakers("or", 0, 10));
        assertEquals(List.of(STRAIT.record(), TOLL.record()), archive.export().toList());
        assertEquals(2, archive.exportStatements(null).count());
        assertEquals(2, archive.count());
        assertEquals(
                List.of(
                        archive.document("strait").orElseThrow(),
                        archive.document("toll").orElseThrow()),
                archive.exportDocuments().toList());
        assertEquals(1, archive.exportStatements(SearchRequest.of("toll")).count());
        Status status = archive.status();
        assertEquals(2, status.documents());
        assertEquals(2, status.statements());
        assertEquals(2, status.speakers());
        assertEquals(Status.IndexHealth.CURRENT, status.index());
        assertEquals(List.of(), status.messages());
    }

    @Test
    void draftsThatADeadProcessLeftAreSweptAndThoseUnderWayAreNot() throws IOException {
        Path drafts = Files.createDirectories(directory.resolve("archive/originals/.drafts"));
        Path old = Files.writeString(drafts.resolve("old"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Path fresh = Files.writeString(drafts.resolve("fresh"), "half");
        STRAIT.addTo(archive);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(fresh));
        assertArrayEquals(STRAIT.source(), archive.original(STRAIT.hash()));
        try (Stream<Path> left = Files.list(drafts)) {
            assertEquals(List.of(fresh), left.toList());
        }
    }

    @Test
    void findsAPhraseAcrossTheBreakInADiscontinuousQuote() {
        STRAIT.addTo(archive);
        archive.flush();
        Hit hit = archive.search(SearchRequest.of("\"strait before\"")).hits().getFirst();
        assertEquals(
                List.of("strait,", "before"),
                hit.highlights().stream()
                        .map(s -> s.in(STRAIT.document().text()))
                        .toList());
    }

    @Test
    void aDirectoryWithoutArchiveIsNamed() {
        Path empty = directory.resolve("empty");
        ArchiveException e = assertThrows(ArchiveException.class, () -> Archive.openExisting(empty));
        assertTrue(e.getMessage().contains(empty.toString()), e.getMessage());
    }
}
