package dixit.archive;

import static dixit.archive.ClaimSamples.KESTRIA;
import static dixit.archive.ClaimSamples.ORM;
import static dixit.archive.ClaimSamples.VASAR;
import static dixit.archive.ClaimSamples.VELDANIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.Graph;
import dixit.archive.claim.Party;
import dixit.archive.claim.Period;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.Relation;
import dixit.archive.claim.Series;
import dixit.archive.claim.Turn;
import dixit.archive.claim.Voice;
import dixit.archive.claim.Weights;
import dixit.record.EventType;
import dixit.record.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What holds whatever is claimed. */
@NullUnmarked
class ClaimPropertiesTest {
    private static final String TEXT = "“They fought and made up,” said Ina Vasar. “No,” said Tomas Orr.";
    private static final String[] WORDS = {"fought", "made up", "No", "They", "said"};
    private static final List<String> WHO = List.of(KESTRIA, VELDANIA, VASAR, ORM, "the northern plan");

    /** Who did what to whom, or holds which stance on what, as whom says when. */
    record Said(int actor, int object, EventType type, Stance stance, int by, int year, int words) {}

    @Provide
    Arbitrary<Said> said() {
        Arbitrary<Integer> who = Arbitraries.integers().between(0, WHO.size() - 1);
        return Combinators.combine(
                        who,
                        who,
                        Arbitraries.of(EventType.class),
                        Arbitraries.of(Stance.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(2009, 2012),
                        Arbitraries.integers().between(0, WORDS.length - 1))
                .as(Said::new);
    }

    private static ClaimSamples sample(List<Said> all) {
        ClaimSamples sample = ClaimSamples.of(
                "news",
                "1",
                "Vell Courier",
                "2024-05-17",
                TEXT,
                Samples.said("Ina Vasar", "They fought and made up,"),
                Samples.said("Tomas Orr", "No,"));
        for (Said s : all) {
            String by = List.of(VASAR, "Tomas Orr", KESTRIA, "Ada Holm").get(s.by());
            String statement = s.by() == 3 ? null : s.by() == 1 ? "s2" : "s1";
            String actor = WHO.get(s.actor());
            String object = WHO.get(s.object());
            sample.event(actor, s.type(), object, by, statement, String.valueOf(s.year()), WORDS[s.words()]);
            sample.position(actor, object, s.stance(), by, statement, String.valueOf(s.year()), WORDS[s.words()]);
        }
        return sample;
    }

    @Property(tries = 25)
    void nothingIsLostNorToldTwice(@ForAll @Size(max = 12) List<@net.jqwik.api.From("said") Said> all)
            throws IOException {
        Path directory = Files.createTempDirectory("claims");
        try (Archive archive = Archive.open(directory)) {
            sample(all).addTo(archive);
            archive.flush();
            Claims claims = archive.claims();
            assertEquals(all.size(), claims.behindEvents(ClaimFilter.ALL).count());
            distinct(claims, all.size());
            voicesShareAll(claims);
            graphAddsUp(claims.graph(ClaimFilter.ALL, 50, 200), all);
            turnsAreTurns(claims);
        } finally {
            Layout.delete(directory);
        }
    }

    private static void distinct(Claims claims, int expected) {
        Set<String> keys = new HashSet<>();
        claims.allEvents(ClaimFilter.ALL, ClaimOrder.NEWEST)
                .forEach(e -> keys.add(e.ground().key()));
        claims.allPositions(ClaimFilter.ALL, ClaimOrder.NEWEST)
                .forEach(p -> keys.add(p.ground().key()));
        assertEquals(2 * expected, keys.size());
        for (ClaimOrder order : ClaimOrder.values()) {
            assertEquals(expected, claims.allEvents(ClaimFilter.ALL, order).count());
        }
    }

    private static void voicesShareAll(Claims claims) {
        Relation r = claims.relation(Set.of(KESTRIA), Set.of(VELDANIA));
        long told = 0;
        Set<String> keys = new HashSet<>();
        for (Voice voice : Voice.values()) {
            List<String> of = claims.allEvents(r.filter(voice).build(), ClaimOrder.BEST)
                    .map(ClaimPropertiesTest::key)
                    .toList();
            told += of.size();
            keys.addAll(of);
        }
        assertEquals(r.behindEvents().count(), told);
        assertEquals(told, keys.size());
        assertEquals(
                told,
                r.series().stream()
                        .flatMap(s -> s.years().stream())
                        .mapToLong(Period::events)
                        .sum());
        for (Series s : r.series()) {
            assertEquals(sum(s.years()), sum(s.months()), 1e-6);
            assertTrue(s.years().stream().allMatch(p -> p.cooperation() >= 0 && p.conflict() <= 0));
        }
    }

    private static String key(ClaimEntry claim) {
        return claim.ground().key();
    }

    private static double sum(List<Period> periods) {
        return periods.stream().mapToDouble(Period::balance).sum();
    }

    private static void graphAddsUp(Graph graph, List<Said> all) {
        long ties = 2 * all.stream().filter(s -> s.actor() != s.object()).count();
        assertEquals(ties, graph.edges().stream().mapToLong(Graph.Edge::claims).sum());
        assertEquals(0, graph.left());
        double weights = all.stream()
                .filter(s -> s.actor() != s.object())
                .mapToDouble(s -> Weights.of(s.type()))
                .sum();
        assertEquals(
                weights,
                graph.edges().stream()
                        .mapToDouble(e -> e.cooperation() + e.conflict())
                        .sum(),
                1e-6);
        Set<String> nodes = new HashSet<>();
        graph.nodes().forEach(n -> nodes.add(n.party().id()));
        for (Graph.Edge e : graph.edges()) {
            assertTrue(nodes.contains(e.from()) && nodes.contains(e.to()));
            assertTrue(!e.sample().isEmpty() && e.sample().size() <= e.claims());
        }
    }

    private static void turnsAreTurns(Claims claims) {
        List<PositionEntry> all =
                claims.allPositions(ClaimFilter.ALL, ClaimOrder.OLDEST).toList();
        List<Turn> turns = new ArrayList<>(Subjects.turns(all));
        for (Turn t : turns) {
            assertTrue(t.before().stance() != t.after().stance());
            assertEquals(t.before().actor(), t.after().actor());
            Party on = t.before().institution();
            assertEquals(on, t.after().institution());
            assertTrue(all.indexOf(t.before()) < all.indexOf(t.after()));
        }
    }
}
