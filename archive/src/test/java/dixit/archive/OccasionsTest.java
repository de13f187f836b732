package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Samples.Sample;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Occasion;
import dixit.record.Statement;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An occasion that several documents report is one in the archive, whatever comes when. */
@NullUnmarked
class OccasionsTest {
    private Archive archive;

    @BeforeEach
    void open(@TempDir Path directory) {
        archive = Archive.open(directory.resolve("archive"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Sample report(String id, String who, @Nullable String medium, @Nullable String place, String rule) {
        return report(id, "1", who, medium, place, rule);
    }

    private static Sample report(
            String id, String version, String who, @Nullable String medium, @Nullable String place, String rule) {
        Sample plain = Samples.of(
                id,
                "“The strait is open,” said " + who + ". This is " + id + ".",
                version,
                "Vell Courier",
                "2023-11-28",
                Samples.said(who, "The strait is open,"));
        Statement said = plain.record().statements().getFirst().toBuilder()
                .occasion("o1")
                .build();
        Occasion occasion = new Occasion(
                "o1",
                "interview",
                new ActorRef(null, who),
                List.of(),
                medium,
                null,
                place,
                "2023-11-27",
                List.of(said.extent()),
                new Because(rule, 0.9));
        return new Sample(
                plain.document(),
                plain.source(),
                plain.record().withTimes(List.of(said), List.of(occasion), List.of()));
    }

    private String address(Sample sample) {
        return archive.occasionsOf(sample.hash()).get("o1");
    }

    private long found(String query) {
        return archive.search(SearchRequest.of(query)).total();
    }

    private static final Sample WIRE = report("wire", "Ina Vasar", "Radio Wrenfield", null, "told-outlet");
    private static final Sample PRINT = report("print", "Ina Vasar", "Wrenfield", "Tarsk", "occasion.transcript-title");
    private static final Sample OTHER = report("other", "Tomas Orr", "Radio Wrenfield", null, "told-outlet");

    @Test
    void reportsOfOneAreOneAndTheTranscriptIsTheRecord() {
        WIRE.addTo(archive);
        archive.flush();
        assertEquals(0, found("occasion:tarsk"));
        PRINT.addTo(archive);
        OTHER.addTo(archive);
        archive.flush();
        assertEquals(address(WIRE), address(PRINT));
        assertFalse(address(WIRE).equals(address(OTHER)));
        OccasionEntry occasion = archive.occasion(address(WIRE)).orElseThrow();
        assertEquals(
                List.of("print", "wire"),
                occasion.reports().stream().map(r -> r.document().id()).toList());
        assertEquals(
                List.of(true, false),
                occasion.reports().stream().map(OccasionEntry.Report::record).toList());
        assertEquals(
                new Because("occasion.same-outlet", 0.95),
                occasion.reports().getFirst().because());
        assertEquals("Tarsk", occasion.place());
        assertEquals("2023-11-27", occasion.date());
        assertEquals(1, occasion.reports().getLast().statements().size());
        occasion.reports()
                .forEach(r -> assertEquals(
                        occasion, archive.occasion(r.id()).orElseThrow(), "every report's address leads to it"));
        assertTrue(archive.occasion("0000000000000000").isEmpty());
    }

    @Test
    void searchGoesToTheWholeOccasion() {
        WIRE.addTo(archive);
        PRINT.addTo(archive);
        OTHER.addTo(archive);
        archive.flush();
        assertEquals(2, found("occasion:tarsk"), "the wire does not name the town");
        assertEquals(2, found("occasion:" + address(WIRE)));
        assertEquals(1, found("occasion:" + address(OTHER)));
        archive.reindex(Progress.NONE);
        assertEquals(2, found("occasion:tarsk"));
        assertEquals(Status.IndexHealth.CURRENT, archive.status().index());
    }

    @Test
    void theOrderOfImportDecidesNothing() {
        PRINT.addTo(archive);
        OTHER.addTo(archive);
        WIRE.addTo(archive);
        archive.flush();
        String one = address(WIRE);
        assertEquals(one, address(PRINT));
        assertEquals(2, found("occasion:tarsk"));
        archive.reindex(Progress.NONE);
        assertEquals(one, address(WIRE));
    }

    @Test
    void aDocumentThatIsExtractedAnewLeavesAnOccasion() {
        WIRE.addTo(archive);
        PRINT.addTo(archive);
        archive.flush();
        report("print", "2", "Ina Vasar", "Tarsk Evening News", "Tarsk", "occasion.transcript-title")
                .addTo(archive);
        archive.flush();
        assertFalse(address(WIRE).equals(address(PRINT)));
        assertEquals(1, found("occasion:tarsk"));
    }

    @Test
    void whoIsMergedIsOneOnOccasions() {
        WIRE.addTo(archive);
        Sample other = report("spelled", "I. Wasar", "Radio Wrenfield", "Tarsk", "told-outlet");
        other.addTo(archive);
        archive.flush();
        assertFalse(address(WIRE).equals(address(other)));
        ActorCorrection merged = archive.correctActor(
                new ActorChange.Merge("person/i-wasar", "person/ina-vasar", "Ina Vasar"), "Ada", null);
        assertEquals(address(WIRE), address(other));
        assertEquals(2, found("occasion:tarsk speaker:\"ina vasar\""));
        archive.undo(merged.id(), "Ada");
        assertFalse(address(WIRE).equals(address(other)));
        assertEquals(1, found("occasion:tarsk"));
    }
}
