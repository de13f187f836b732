package dixit.archive;

import static dixit.archive.ClaimSamples.ORM;
import static dixit.archive.ClaimSamples.VASAR;
import static dixit.archive.ClaimSamples.VELDANIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dixit.archive.claim.Party;
import dixit.archive.claim.Scope;
import dixit.archive.claim.SubjectLine;
import dixit.record.EventType;
import dixit.record.Stance;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody has said about the relations of two. Offices are read by the shipped tables, which hold real states alone:
 * Norway stands for one here, and nothing that it did or wants is told.
 */
class SubjectScopeTest {
    private static final Set<String> NAMES = Set.of("Kestria", "Kestrian", "Veldania", "Orm League", "League");

    private static Optional<Party> party(String name) {
        return NAMES.contains(name) ? Optional.of(new Party("x/" + name, name, "state")) : Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kestria and Veldania",
                "Kestria-Veldania relations",
                "relations between Kestria and Veldania",
                "the  Kestria/Veldania dialogue",
                "Bilateral ties of Kestria with Veldania"
            })
    void wordsThatNameTheRelationsOfTwo(String words) {
        assertEquals(
                List.of("Kestria", "Veldania"),
                PairWords.of(words, SubjectScopeTest::party).orElseThrow().stream()
                        .map(Party::name)
                        .toList());
    }

    @Test
    void theLongestNameCounts() {
        assertEquals(
                List.of("Kestrian", "Orm League"),
                PairWords.of("Kestrian-Orm League ties", SubjectScopeTest::party).orElseThrow().stream()
                        .map(Party::name)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kestria",
                "relations",
                "Kestria and Kestria",
                "Kestria, Veldania and the Orm League",
                "Kestria and Veldania ferries",
                "",
                " - ",
                "ties ties ties ties ties ties ties ties ties ties ties ties ties ties ties Kestria Veldania"
            })
    void wordsThatDoNot(String words) {
        assertEquals(Optional.empty(), PairWords.of(words, SubjectScopeTest::party));
    }

    @Test
    void anOfficeThatNamesAStateIsAboutIt(@TempDir Path directory) {
        try (Archive archive = Archive.open(directory)) {
            String text =
                    "“I met then Norwegian Foreign Minister Per Stang,” said Ina Vasar. “I met the foreign minister,” she added.";
            ClaimSamples.of(
                            "one",
                            "1",
                            "Vell Courier",
                            "2019-04-02",
                            text,
                            Samples.said("Ina Vasar", "I met then Norwegian Foreign Minister Per Stang,"),
                            Samples.said("Ina Vasar", "I met the foreign minister,"))
                    .state("state/norway", "Norway")
                    .mention(
                            "then Norwegian Foreign Minister Per Stang",
                            "person/per-stang",
                            "then Norwegian Foreign Minister")
                    .mention("the foreign minister", "person/per-stang", "foreign minister")
                    .addTo(archive);
            archive.flush();
            assertEquals(1, archive.search(SearchRequest.of("about:Norway")).total());
        }
    }

    @Test
    void aPositionOnTheirRelationsIsOneOnTheOther(@TempDir Path directory) {
        try (Archive archive = Archive.open(directory)) {
            ClaimSamples.of(
                            "one",
                            "1",
                            "Vell Courier",
                            "2019-04-02",
                            "“We are for ties with Norway, and for the ferries,” said Ina Vasar.",
                            Samples.said("Ina Vasar", "We are for ties with Norway, and for the ferries,"))
                    .state("state/norway", "Norway")
                    .position("state/kestria", "ties with Norway", Stance.SUPPORTS, VASAR, "s1", "for ties with Norway")
                    .position("state/kestria", "the ferries", Stance.SUPPORTS, VASAR, "s1", "for the ferries")
                    .addTo(archive);
            archive.flush();
            assertEquals(
                    1,
                    archive.claims()
                            .relation(Set.of("state/kestria"), Set.of("state/norway"))
                            .behindPositions()
                            .count());
        }
    }

    @Test
    void whoSpeaksForOneOfTheTwoSpeaksOfTheirRelationsWhereHeSpeaksOfTheOther(@TempDir Path directory) {
        try (Archive archive = Archive.open(directory)) {
            ClaimSamples.of(
                            "one",
                            "1",
                            "Vell Courier",
                            "2019-04-02",
                            "“Veldania visited us. We support the Orm Treaty,” said Ina Vasar. “It rains,” she added.",
                            Samples.said("Ina Vasar", "Veldania visited us. We support the Orm Treaty,"),
                            Samples.said("Ina Vasar", "It rains,"))
                    .state("state/norway", "Norway")
                    .role("Foreign Minister of Norway")
                    .event(VELDANIA, EventType.CONSULT, "state/norway", VASAR, "s1", null, "visited us")
                    .position("state/norway", ORM, Stance.SUPPORTS, VASAR, "s1", "We support the Orm Treaty")
                    .institution("Orm Treaty")
                    .addTo(archive);
            archive.flush();
            SubjectLine line = archive.claims().subject(Set.of(VASAR), "Norway-Veldania relations", 10);
            Scope scope = Objects.requireNonNull(line.scope());
            assertEquals(
                    List.of("state/norway", VELDANIA),
                    scope.parties().stream().map(Party::id).toList());
            assertEquals("state/norway", Objects.requireNonNull(scope.served()).id());
            assertEquals(
                    List.of(VELDANIA), scope.needed().stream().map(Party::id).toList());
            assertEquals(1, line.statements().size());
            assertEquals(List.of(), line.positions());
            assertEquals(
                    List.of(ORM),
                    line.beside().stream().map(p -> p.institution().id()).toList());
            assertNull(archive.claims().subject(Set.of(VASAR), "Veldania", 10).scope());
        }
    }
}
