package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Samples.Said;
import dixit.archive.Samples.Sample;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class CorrectionTest {
    private static final Instant NOW = Instant.parse("2024-06-01T10:00:00Z");
    private static final String TEXT =
            "😀 “We will reopen the strait,” said Ina Vasar. The toll stays, Tomas Orr said. See also: our films.";

    @TempDir
    Path directory;

    private Archive archive;
    private String strait = "";
    private String toll = "";

    private static Sample extracted(String version, Said... said) {
        return Samples.of("news", TEXT, version, "Vell Courier", "2024-05-17", said);
    }

    private static Said strait(String words) {
        return new Said("Ina Vasar", "Ina Vasar", StatementKind.DIRECT, List.of(words));
    }

    @BeforeEach
    void open() {
        archive = Archive.open(directory, () -> NOW);
        extracted("1", strait("We will reopen the strait,"), Samples.said("Tomas Orr", "The toll stays"))
                .addTo(archive);
        archive.flush();
        strait = key("strait");
        toll = key("toll");
    }

    @AfterEach
    void close() {
        archive.close();
        searchShowsWhatTheStoreHolds();
    }

    private String key(String word) {
        return archive.search(SearchRequest.of(word))
                .hits()
                .getFirst()
                .statement()
                .key();
    }

    private void searchShowsWhatTheStoreHolds() {
        try (Archive again = Archive.openExisting(directory)) {
            for (Hit hit : again.search(SearchRequest.of("")).hits()) {
                assertEquals(again.statement(hit.statement().key()).orElseThrow(), hit.statement());
            }
        }
    }

    private long found(String query) {
        return archive.search(SearchRequest.of(query)).total();
    }

    @Test
    void anotherSpeakerIsObeyedEverywhereAndUndone() {
        Correction made = archive.correct(strait, new Change.WrongSpeaker("Lena Dorn"), "Ada", "seen on film");
        assertEquals(Correction.State.IN_FORCE, made.state());
        assertEquals(NOW, made.when());
        assertEquals(1, found("speaker:dorn"));
        assertEquals(0, found("speaker:vasar"));
        StatementEntry entry = archive.statement(strait).orElseThrow();
        assertEquals("Lena Dorn", entry.speakerName());
        Corrected corrected = entry.corrected();
        assertNotNull(corrected);
        assertEquals("Ina Vasar", corrected.found().speaker().name());
        assertEquals(List.of(made), corrected.corrections());
        assertEquals(
                "Lena Dorn",
                archive.export()
                        .findFirst()
                        .orElseThrow()
                        .statements()
                        .getFirst()
                        .speaker()
                        .name());
        DocumentEntry document = archive.document("news").orElseThrow();
        assertEquals(
                "Ina Vasar",
                document.extracted().statements().getFirst().speaker().name());
        assertEquals(
                List.of("Lena Dorn", "Tomas Orr"),
                archive.speakers("", 0, 9).stream().map(SpeakerSummary::name).toList());
        archive.reindex(Progress.NONE);
        assertEquals(1, found("speaker:dorn"));

        archive.undo(made.id(), "Ben");
        assertEquals(0, found("speaker:dorn"));
        assertEquals(1, found("speaker:vasar"));
        assertNull(archive.statement(strait).orElseThrow().corrected());
        Correction undone = archive.corrections(strait).getFirst();
        assertEquals(Correction.State.UNDONE, undone.state());
        assertEquals("Ben", undone.undoneBy());
        assertThrows(ArchiveException.class, () -> archive.undo(made.id(), "Ben"));
    }

    @Test
    void whatIsNoStatementIsNeitherFoundNorExportedButStillHasItsAddress() {
        archive.correct(toll, new Change.NotAStatement(), "Ada", null);
        assertEquals(0, found("toll"));
        assertEquals(1, archive.exportStatements(null).count());
        assertEquals(1, archive.export().findFirst().orElseThrow().statements().size());
        assertTrue(archive.statement(toll).orElseThrow().retracted());
        assertEquals(1, archive.status().statements());
        assertEquals(1, archive.documents(new Page(0, 1)).getFirst().statements());
        assertEquals(2, archive.document("news").orElseThrow().statements().size());
    }

    @Test
    void otherWordsAreShownAndFound() {
        Span right = Samples.place(TEXT, "reopen the strait", 0);
        archive.correct(strait, new Change.WrongWords(List.of(right)), "Ada", null);
        Hit hit = archive.search(SearchRequest.of("strait")).hits().getFirst();
        assertEquals(List.of("reopen the strait"), hit.statement().words());
        assertEquals(
                List.of("We will reopen the strait,"),
                hit.statement().corrected().foundWords());
        assertEquals(0, found("\"we will\""));
        assertEquals(
                List.of(right),
                archive.export()
                        .findFirst()
                        .orElseThrow()
                        .statements()
                        .getFirst()
                        .content());
        Change outside = new Change.WrongWords(List.of(new Span(0, TEXT.length() + 1)));
        assertThrows(IllegalArgumentException.class, () -> archive.correct(strait, outside, "Ada", null));
    }

    @Test
    void aLaterCorrectionOfTheSameKindTakesThePlaceOfAnEarlier() {
        Correction first = archive.correct(strait, new Change.WrongSpeaker("Lena Dorn"), "Ada", null);
        Correction second = archive.correct(strait, new Change.WrongSpeaker("Mara Quill"), "Ben", null);
        assertEquals("Mara Quill", archive.statement(strait).orElseThrow().speakerName());
        assertEquals(
                List.of(Correction.State.SUPERSEDED, Correction.State.IN_FORCE),
                archive.corrections(strait).stream().map(Correction::state).toList());
        assertEquals(
                List.of(second.id(), first.id()),
                archive.corrections(new Page(0, 9)).stream().map(Correction::id).toList());
        assertEquals(List.of(second), archive.corrections(new Page(0, 1)));
        assertEquals(first.id(), archive.corrections(new Page(1, 1)).getFirst().id());
        assertEquals(List.of(), archive.corrections(new Page(2, 1)));
        archive.undo(second.id(), "Ben");
        assertEquals("Lena Dorn", archive.statement(strait).orElseThrow().speakerName());
    }

    @Test
    void correctionsAndAddressesSurviveExtractionAnew() {
        archive.correct(strait, new Change.WrongSpeaker("Lena Dorn"), "Ada", null);
        archive.correct(toll, new Change.NotAStatement(), "Ada", null);
        Outcome outcome = extracted("2", Samples.said(null, "See also"), strait("“We will reopen the strait,”"))
                .addTo(archive);
        archive.flush();
        assertEquals(Outcome.UPDATED, outcome);
        StatementEntry moved = archive.statement(strait).orElseThrow();
        assertNotEquals(strait, moved.key());
        assertEquals(List.of("“We will reopen the strait,”"), moved.words());
        assertEquals("Lena Dorn", moved.speakerName());
        assertEquals(1, found("speaker:dorn"));
        assertEquals(1, archive.corrections(strait).size());
        assertTrue(archive.statement(toll).isEmpty());
        assertEquals(1, archive.status().unattached());
        assertEquals(
                Correction.State.UNATTACHED,
                archive.corrections(new Page(0, 9)).getFirst().state());

        extracted("3", Samples.said("Tomas Orr", "The toll stays,")).addTo(archive);
        archive.flush();
        assertTrue(archive.statement(strait).isEmpty());
        assertTrue(archive.statement(toll).orElseThrow().retracted());
        assertEquals(0, found("toll"));

        extracted("4", strait("We will reopen the strait,")).addTo(archive);
        archive.flush();
        assertEquals(strait, archive.statement(strait).orElseThrow().key());
        assertEquals(strait, archive.statement(moved.key()).orElseThrow().key());
        archive.correct(moved.key(), new Change.WrongSpeaker(""), "Ben", null);
        assertNull(archive.statement(strait).orElseThrow().speakerName());
    }

    @Test
    void correctionsFollowTheWordsWhenTheSameBytesAreReadAsAnotherText() {
        archive.correct(strait, new Change.WrongSpeaker("Lena Dorn"), "Ada", null);
        Sample old = extracted("1", strait("We will reopen the strait,"));
        String text = "A new headline that an older reader had left out.\n" + TEXT;
        Sample other = Samples.of("news", text, "2", null, null, strait("We will reopen the strait,"));
        Document document = new Document(
                "news", old.hash(), "text/plain", text, other.document().metadata(), List.of(), List.of(), List.of());
        DocumentRecord r = other.record();
        DocumentRecord record = DocumentRecord.of(document, r.document(), List.of(), r.producer())
                .withStatements(List.of(), List.of(), r.statements());
        assertEquals(Outcome.UPDATED, archive.add(document, old.source(), record));
        archive.flush();
        assertEquals("Lena Dorn", archive.statement(strait).orElseThrow().speakerName());
        assertFalse(archive.statement(toll).isPresent());
    }

    @Test
    void whatDoesNotExistCannotBeCorrected() {
        assertThrows(
                ArchiveException.class,
                () -> archive.correct("0000000000000000", new Change.NotAStatement(), "Ada", null));
        assertThrows(ArchiveException.class, () -> archive.correct("';--", new Change.NotAStatement(), "Ada", null));
        assertThrows(
                IllegalArgumentException.class, () -> archive.correct(toll, new Change.NotAStatement(), " ", null));
        assertThrows(ArchiveException.class, () -> archive.undo(99, "Ada"));
    }

    @Test
    void whatIsRefusedLeavesTheArchiveFreeForOthers() {
        Correction made = archive.correct(toll, new Change.NotAStatement(), "Ada", null);
        archive.undo(made.id(), "Ben");
        try (Archive other = Archive.open(directory)) {
            assertThrows(ArchiveException.class, () -> archive.undo(made.id(), "Ben"));
            assertEquals(Correction.State.IN_FORCE, correctedBy(other).state());
            assertThrows(
                    ArchiveException.class,
                    () -> archive.correct("0000000000000000", new Change.NotAStatement(), "Ada", null));
            assertEquals(Correction.State.IN_FORCE, correctedBy(other).state());
            Change outside = new Change.WrongWords(List.of(new Span(0, TEXT.length() + 1)));
            assertThrows(IllegalArgumentException.class, () -> archive.correct(strait, outside, "Ada", null));
            assertEquals(Correction.State.IN_FORCE, correctedBy(other).state());
        }
    }

    private Correction correctedBy(Archive other) {
        return other.correct(strait, new Change.WrongSpeaker("Lena Dorn"), "Cy", null);
    }

    @Test
    void aCorrectedSpeakerIsNoLongerTheProgramsInference() {
        Sample plain =
                extracted("2", strait("We will reopen the strait,"), Samples.said("Tomas Orr", "The toll stays"));
        DocumentRecord inferred = plain.record()
                .withStatements(
                        List.of(),
                        List.of(),
                        plain.record().statements().stream()
                                .map(s -> s.toBuilder()
                                        .speakerBecause(new Because("sample-speaker", 0.9))
                                        .build())
                                .toList());
        archive.add(plain.document(), plain.source(), inferred);
        archive.correct(strait, new Change.WrongSpeaker("Lena Dorn"), "Ada", null);
        assertEquals(
                new Because("correction:wrong_speaker", 1),
                archive.statement(strait).orElseThrow().statement().speakerBecause());
        archive.correct(strait, new Change.NotAStatement(), "Ada", null);
        assertEquals(
                new Because("correction:wrong_speaker", 1),
                archive.statement(strait).orElseThrow().statement().speakerBecause());
        archive.correct(toll, new Change.WrongSpeaker(""), "Ada", null);
        assertNull(archive.statement(toll).orElseThrow().statement().speakerBecause());
        archive.flush();
    }

    @Test
    void theLogIsNeverChanged() {
        Correction made = archive.correct(toll, new Change.NotAStatement(), "Ada", null);
        try (Database store = Database.open(directory.resolve("archive.sqlite"))) {
            assertThrows(Exception.class, () -> store.jdbi()
                    .useHandle(db -> db.execute("DELETE FROM judgement WHERE id = ?", made.id())));
            assertThrows(
                    Exception.class, () -> store.jdbi().useHandle(db -> db.execute("UPDATE judgement SET who = 'x'")));
        }
    }
}
