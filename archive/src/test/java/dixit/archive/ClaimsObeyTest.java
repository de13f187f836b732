package dixit.archive;

import static dixit.archive.ClaimSamples.KESTRIA;
import static dixit.archive.ClaimSamples.ORM;
import static dixit.archive.ClaimSamples.VASAR;
import static dixit.archive.ClaimSamples.VELDANIA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.PositionEntry;
import dixit.record.Because;
import dixit.record.DocumentRecord;
import dixit.record.EventType;
import dixit.record.Stance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims follow what people correct, undo and decide about actors, and what a later version finds. */
@NullUnmarked
class ClaimsObeyTest {
    private static final String TEXT = "“We back the Orm Treaty, Veldania broke it,” said Ina Vasar."
            + " “They lie,” said Tomas Orr. Veldania cut the ferries.";

    @TempDir
    Path directory;

    private Archive archive;
    private String vasar;
    private String orr;

    private static ClaimSamples sample(String version) {
        return ClaimSamples.of(
                        "news",
                        version,
                        "Vell Courier",
                        "2024-05-17",
                        TEXT,
                        Samples.said("Ina Vasar", "We back the Orm Treaty, Veldania broke it,"),
                        Samples.said("Tomas Orr", "They lie,"))
                .institution("Orm Treaty")
                .event(VELDANIA, EventType.REJECT, ORM, VASAR, "s1", null, "Veldania broke it")
                .event("Tomas Orr", EventType.ACCUSE, VELDANIA, "Tomas Orr", "s2", null, "They lie")
                .event(VELDANIA, EventType.SANCTION, KESTRIA, "Ada Holm", null, null, "cut the ferries")
                .position(VASAR, ORM, Stance.SUPPORTS, VASAR, "s1", "We back the Orm Treaty");
    }

    @BeforeEach
    void open() {
        archive = Archive.open(directory);
        sample("1").addTo(archive);
        archive.flush();
        vasar = key("treaty");
        orr = key("lie");
    }

    @AfterEach
    void whatWasKeptIsWhatIsMadeAnew() {
        List<String> kept = all();
        archive.reindex(Progress.NONE);
        assertEquals(kept, all());
        archive.close();
    }

    private String key(String word) {
        return archive.search(SearchRequest.of(word))
                .hits()
                .getFirst()
                .statement()
                .key();
    }

    /** Every claim as "asserter: actor type object". */
    private List<String> all() {
        Stream<String> events = archive.claims()
                .allEvents(ClaimFilter.ALL, ClaimOrder.OLDEST)
                .map(e -> name(e) + ": " + e.actor().name() + " " + e.type() + " "
                        + e.recipient().name());
        Stream<String> positions = archive.claims()
                .allPositions(ClaimFilter.ALL, ClaimOrder.OLDEST)
                .map(p -> p.ground().assertedBy().name() + ": " + p.actor().name() + " " + p.stance() + " "
                        + p.institution().name());
        return Stream.concat(events, positions).toList();
    }

    private static String name(EventEntry e) {
        return e.ground().assertedBy().name();
    }

    private static final List<String> AS_FOUND = List.of(
            "Ina Vasar: Veldania REJECT Orm Treaty",
            "Tomas Orr: Tomas Orr ACCUSE Veldania",
            "Ada Holm: Veldania SANCTION Kestria",
            "Ina Vasar: Ina Vasar SUPPORTS Orm Treaty");

    @Test
    void whatIsNoStatementTakesItsClaimsWithItAndUndoBringsThemBack() {
        assertEquals(AS_FOUND, all());
        Correction made = archive.correct(vasar, new Change.NotAStatement(), "Ada", null);
        assertEquals(List.of("Tomas Orr: Tomas Orr ACCUSE Veldania", "Ada Holm: Veldania SANCTION Kestria"), all());
        archive.undo(made.id(), "Ada");
        assertEquals(AS_FOUND, all());
    }

    @Test
    void anotherSpeakerAssertsWhatTheOldOneDid() {
        Correction made = archive.correct(vasar, new Change.WrongSpeaker("Lena Dorn"), "Ada", null);
        List<String> expected = List.of(
                "Lena Dorn: Veldania REJECT Orm Treaty",
                "Tomas Orr: Tomas Orr ACCUSE Veldania",
                "Ada Holm: Veldania SANCTION Kestria",
                "Lena Dorn: Lena Dorn SUPPORTS Orm Treaty");
        assertEquals(expected, all());
        PositionEntry p = archive.claims()
                .allPositions(ClaimFilter.ALL, ClaimOrder.BEST)
                .findFirst()
                .orElseThrow();
        assertEquals("person/lena-dorn", p.actor().id());
        archive.undo(made.id(), "Ada");
        assertEquals(AS_FOUND, all());
        archive.correct(vasar, new Change.WrongSpeaker(""), "Ada", null);
        assertEquals("unknown: Veldania REJECT Orm Treaty", all().getFirst());
    }

    @Test
    void aMergeMovesTheClaimsOfWhoHasAnIdAndOfWhoHasNone() {
        ActorCorrection one =
                archive.correctActor(new ActorChange.Merge(VASAR, "person/ida-vasar", "Ida Vasar"), "Ada", null);
        ActorCorrection other = archive.correctActor(
                new ActorChange.Merge("person/tomas-orr", "person/tom-orr", "Tom Orr"), "Ada", null);
        assertEquals(
                List.of(
                        "Ida Vasar: Veldania REJECT Orm Treaty",
                        "Tom Orr: Tom Orr ACCUSE Veldania",
                        "Ada Holm: Veldania SANCTION Kestria",
                        "Ida Vasar: Ida Vasar SUPPORTS Orm Treaty"),
                all());
        assertEquals(
                1,
                archive.claims()
                        .behindEvents(ClaimFilter.builder()
                                .assertedBy(List.of("person/tom-orr"))
                                .build())
                        .count());
        archive.undo(one.id(), "Ada");
        archive.undo(other.id(), "Ada");
        assertEquals(AS_FOUND, all());
    }

    @Test
    void addressesStayWhenTheDocumentIsExtractedAnew() {
        List<String> before = keys();
        archive.correct(orr, new Change.NotAStatement(), "Ada", null);
        sample("2").addTo(archive);
        archive.flush();
        assertEquals(List.of(before.get(0), before.get(2)), keys());
        assertEquals(4 - 1, all().size());
    }

    private List<String> keys() {
        return archive.claims()
                .allEvents(ClaimFilter.ALL, ClaimOrder.OLDEST)
                .map(e -> e.ground().key())
                .toList();
    }

    @Test
    void whatTheProgramDoubtsHasNoClaims(@TempDir Path other) {
        try (Archive small = Archive.open(other, () -> Instant.EPOCH)) {
            Samples.Sample sure = sample("1").sample();
            DocumentRecord doubtful = sure.record().toBuilder()
                    .statements(sure.record().statements().stream()
                            .map(s -> s.toBuilder()
                                    .because(new Because("sample", 0.1))
                                    .build())
                            .toList())
                    .build();
            new Samples.Sample(sure.document(), sure.source(), doubtful).addTo(small);
            small.flush();
            assertEquals(
                    List.of(EventType.SANCTION),
                    small.claims()
                            .allEvents(ClaimFilter.ALL, ClaimOrder.OLDEST)
                            .map(EventEntry::type)
                            .toList());
        }
    }
}
