package dixit.archive;

import static dixit.archive.ClaimSamples.KESTRIA;
import static dixit.archive.ClaimSamples.ORM;
import static dixit.archive.ClaimSamples.VASAR;
import static dixit.archive.ClaimSamples.VELDANIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.claim.Apart;
import dixit.archive.claim.Basis;
import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimDate;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Graph;
import dixit.archive.claim.Party;
import dixit.archive.claim.Period;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.Relation;
import dixit.archive.claim.Series;
import dixit.archive.claim.StatusEntry;
import dixit.archive.claim.SubjectLine;
import dixit.archive.claim.Turn;
import dixit.archive.claim.TurnDecision;
import dixit.archive.claim.TurnVerdict;
import dixit.archive.claim.Voice;
import dixit.record.EventMode;
import dixit.record.EventType;
import dixit.record.Stance;
import dixit.record.StatusKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents claim is found by who did it, to whom, who says so, on what and when. */
@NullUnmarked
class ClaimsTest {
    private static final Page PAGE = new Page(0, 50);

    private static Archive archive;
    private static Claims claims;

    @TempDir
    static Path directory;

    @BeforeAll
    static void fill() {
        archive = Archive.open(directory.resolve("archive"));
        claims = archive.claims();
        ClaimSamples.of(
                        "old",
                        "1",
                        "Vell Courier",
                        "2019-04-02",
                        "“We support the Orm Treaty,” said Ina Vasar. Veldania cut the ferries in 2018.",
                        Samples.said("Ina Vasar", "We support the Orm Treaty,"))
                .institution("Orm Treaty")
                .event(
                        VELDANIA,
                        EventType.SANCTION,
                        EventMode.SEVER,
                        KESTRIA,
                        "Ada Holm",
                        null,
                        "2018",
                        "cut the ferries")
                .position(VASAR, ORM, Stance.SUPPORTS, VASAR, "s1", "We support")
                .addTo(archive);
        ClaimSamples.of(
                        "new",
                        "1",
                        "Marlan Wire",
                        "2021-06-01",
                        "“We left the Orm Treaty for Veldania threatened us, it never helped us,” said Ina Vasar."
                                + " “Kestria left,” said Tomas Orr.",
                        Samples.said(
                                "Ina Vasar", "We left the Orm Treaty for Veldania threatened us, it never helped us,"),
                        Samples.said("Tomas Orr", "Kestria left,"))
                .institution("Orm Treaty")
                .event(VELDANIA, EventType.THREATEN, KESTRIA, VASAR, "s1", null, "threatened us")
                .denied(VELDANIA, EventType.AID, KESTRIA, VASAR, "s1", "never helped us")
                .event(KESTRIA, EventType.REJECT, VELDANIA, "Tomas Orr", "s2", null, "Kestria left")
                .position(VASAR, ORM, Stance.OPPOSES, VASAR, "s1", "We left the Orm Treaty")
                .position(VASAR, ORM, Stance.OPPOSES, "Tomas Orr", "s2", "Kestria left")
                .position(KESTRIA, "the northern plan", Stance.ASKS, VASAR, "s1", "threatened us")
                .status(ORM, StatusKind.WITHDRAWN, VASAR, "s1", "left the Orm Treaty")
                .addTo(archive);
        archive.flush();
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static List<String> events(ClaimFilter.Builder filter) {
        return claims.events(filter.build(), ClaimOrder.OLDEST, PAGE).entries().stream()
                .map(e -> e.type() + " " + e.ground().quote())
                .toList();
    }

    @Test
    void anEventHasWhoSaysItWhereAndWhen() {
        EventEntry first = claims.events(ClaimFilter.ALL, ClaimOrder.OLDEST, PAGE)
                .entries()
                .getFirst();
        assertEquals(new Party(VELDANIA, "Veldania", "state"), first.actor());
        assertEquals(new Party(KESTRIA, "Kestria", "state"), first.recipient());
        assertEquals(
                new Party("name/ada-holm", "Ada Holm", null), first.ground().assertedBy());
        assertTrue(first.ground().own());
        assertEquals(new ClaimDate("2018", Basis.CLAIM), first.ground().date());
        assertEquals("Vell Courier", first.ground().outlet());
        assertEquals("old", first.ground().document().id());
        EventEntry said = claims.events(
                        ClaimFilter.builder().types(List.of(EventType.THREATEN)).build(), ClaimOrder.OLDEST, PAGE)
                .entries()
                .getFirst();
        assertEquals(new ClaimDate("2021-06-01", Basis.PUBLISHED), said.ground().date());
        assertEquals(
                "Ina Vasar",
                archive.statement(said.ground().statement()).orElseThrow().speakerName());
    }

    @Test
    void filtersNarrow() {
        assertEquals(4, claims.events(ClaimFilter.ALL, ClaimOrder.BEST, PAGE).total());
        assertEquals(
                List.of("REJECT Kestria left"), events(ClaimFilter.builder().actors(List.of(KESTRIA))));
        assertEquals(
                3, events(ClaimFilter.builder().recipients(List.of(KESTRIA))).size());
        assertEquals(
                4,
                events(ClaimFilter.builder().between(Set.of(KESTRIA), Set.of(VELDANIA)))
                        .size());
        assertEquals(
                4,
                events(ClaimFilter.builder().between(Set.of(KESTRIA), Set.of())).size());
        assertEquals(
                0,
                events(ClaimFilter.builder().between(Set.of(KESTRIA), Set.of(KESTRIA)))
                        .size());
        assertEquals(2, events(ClaimFilter.builder().assertedBy(List.of(VASAR))).size());
        assertEquals(
                2, events(ClaimFilter.builder().notAssertedBy(List.of(VASAR))).size());
        assertEquals(
                List.of("SANCTION cut the ferries"),
                events(ClaimFilter.builder().own(true)));
        assertEquals(
                List.of("SANCTION cut the ferries"),
                events(ClaimFilter.builder().modes(List.of(EventMode.SEVER, EventMode.DUTIES))));
        assertEquals(List.of(), events(ClaimFilter.builder().modes(List.of(EventMode.SANCTIONS))));
        assertEquals(
                EventMode.SEVER,
                claims.allEvents(ClaimFilter.builder().own(true).build(), ClaimOrder.BEST)
                        .toList()
                        .getFirst()
                        .mode());
        assertEquals(
                List.of("AID never helped us"), events(ClaimFilter.builder().negated(true)));
        assertEquals(
                List.of("SANCTION cut the ferries"),
                events(ClaimFilter.builder().to("2019-12")));
        assertEquals(3, events(ClaimFilter.builder().from("2019")).size());
        assertEquals(2, events(ClaimFilter.builder().institutions(List.of(ORM))).size());
        assertEquals(
                1,
                events(ClaimFilter.builder()
                                .document(archive.document("old")
                                        .orElseThrow()
                                        .summary()
                                        .hash()))
                        .size());
        assertThrows(
                IllegalArgumentException.class,
                () -> events(ClaimFilter.builder().from("last year")));
    }

    @Test
    void positionsAndStatusesAreFound() {
        List<PositionEntry> on = claims.positions(
                        ClaimFilter.builder().institutions(List.of(ORM)).build(), ClaimOrder.OLDEST, PAGE)
                .entries();
        assertEquals(
                List.of(Stance.SUPPORTS, Stance.OPPOSES, Stance.OPPOSES),
                on.stream().map(PositionEntry::stance).toList());
        assertEquals(new Party(ORM, "Orm Treaty", "treaty"), on.getFirst().institution());
        assertEquals("person/tomas-orr", on.getLast().ground().assertedBy().id());
        PositionEntry plan = claims.positions(
                        ClaimFilter.builder().stances(List.of(Stance.ASKS)).build(), ClaimOrder.OLDEST, PAGE)
                .entries()
                .getFirst();
        assertEquals(new Party("name/the-northern-plan", "the northern plan", null), plan.institution());
        assertEquals(Set.of("name/the-northern-plan"), claims.called("The northern plan"));
        List<StatusEntry> statuses = claims.statuses(
                        ClaimFilter.builder().institutions(List.of(ORM)).build(), ClaimOrder.OLDEST, PAGE)
                .entries();
        assertEquals(StatusKind.WITHDRAWN, statuses.getFirst().status());
        assertNull(statuses.getFirst().actor());
    }

    @Test
    void whatStandsBehindIsCounted() {
        assertEquals(
                new Behind(
                        4,
                        2,
                        List.of(new Behind.Count("Marlan Wire", 1), new Behind.Count("Vell Courier", 1)),
                        0,
                        List.of(new Behind.Count("2018", 1), new Behind.Count("2021", 3))),
                claims.behindEvents(ClaimFilter.ALL));
    }

    @Test
    void aRelationKeepsWhoAssertsApart() {
        Relation r = claims.relation(Set.of(KESTRIA), Set.of(VELDANIA));
        assertEquals(new Party(KESTRIA, "Kestria", "state"), r.one());
        assertEquals(
                List.of(
                        new Series(
                                Voice.THIRD,
                                true,
                                List.of(new Period("2021", 1, 1, 0, -4.2)),
                                List.of(new Period("2021-06", 1, 1, 0, -4.2)),
                                Map.of(EventType.REJECT, 1L),
                                Apart.NONE),
                        new Series(
                                Voice.THIRD,
                                false,
                                List.of(new Period("2021", 2, 1, 0, -5.1)),
                                List.of(new Period("2021-06", 2, 1, 0, -5.1)),
                                Map.of(EventType.THREATEN, 1L),
                                new Apart(1, 0, 0)),
                        new Series(
                                Voice.OUTLETS,
                                false,
                                List.of(new Period("2018", 1, 1, 0, -5.2)),
                                List.of(new Period(Period.UNDATED, 1, 1, 0, -5.2)),
                                Map.of(EventType.SANCTION, 1L),
                                Apart.NONE)),
                r.series());
        assertEquals(4, r.behindEvents().count());
        assertEquals(List.of("SANCTION cut the ferries"), events(r.filter(Voice.OUTLETS)));
        assertEquals(3, events(r.filter(Voice.THIRD)).size());
    }

    /** Offices are read by the shipped tables: Norway stands for any state, and the sentence tells nothing of it. */
    @Test
    void whoSpeaksForAStateByOfficeIsThatState(@TempDir Path other) {
        try (Archive small = Archive.open(other.resolve("archive"))) {
            ClaimSamples.of(
                            "one",
                            "1",
                            "Vell Courier",
                            "2019-04-02",
                            "“Veldania visited us,” said Ina Vasar.",
                            Samples.said("Ina Vasar", "Veldania visited us,"))
                    .role("Foreign Minister of Norway")
                    .event(VELDANIA, EventType.CONSULT, "state/norway", VASAR, "s1", null, "visited us")
                    .addTo(small);
            small.flush();
            Relation r = small.claims().relation(Set.of("state/norway"), Set.of(VELDANIA));
            assertEquals(
                    List.of(Voice.ONE), r.series().stream().map(Series::voice).toList());
            EventEntry e = small.claims()
                    .events(r.filter(Voice.ONE).build(), ClaimOrder.BEST, PAGE)
                    .entries()
                    .getFirst();
            assertEquals("state/norway", e.ground().speaksFor().id());
        }
    }

    @Test
    void whatHasNoDateIsLastInEveryOrderOfDates(@TempDir Path other) {
        try (Archive small = Archive.open(other.resolve("archive"))) {
            ClaimSamples.of("one", "1", null, null, "They met, fought and parted.")
                    .event(KESTRIA, EventType.CONSULT, VELDANIA, "Ada Holm", null, "2019-05", "met")
                    .event(KESTRIA, EventType.ASSAULT, VELDANIA, "Ada Holm", null, null, "fought")
                    .event(KESTRIA, EventType.RETREAT, VELDANIA, "Ada Holm", null, "2021", "parted")
                    .addTo(small);
            small.flush();
            assertEquals(List.of("met", "parted", "fought"), words(small, ClaimOrder.OLDEST));
            assertEquals(List.of("parted", "met", "fought"), words(small, ClaimOrder.NEWEST));
            Relation r = small.claims().relation(Set.of(KESTRIA), Set.of(VELDANIA));
            assertEquals(
                    List.of("2019", "2021", Period.UNDATED),
                    r.series().getFirst().years().stream().map(Period::period).toList());
        }
    }

    private static List<String> words(Archive archive, ClaimOrder order) {
        return archive.claims()
                .allEvents(ClaimFilter.ALL, order)
                .map(e -> e.ground().quote())
                .toList();
    }

    @Test
    void theGraphHasTheStrongestWithEvidence() {
        Graph all = claims.graph(ClaimFilter.ALL, 10, 10);
        assertEquals(
                List.of(KESTRIA, VELDANIA, ORM, VASAR, "name/the-northern-plan"),
                all.nodes().stream().map(n -> n.party().id()).toList());
        Graph.Edge strongest = all.edges().get(1);
        assertEquals(VELDANIA, strongest.from());
        assertEquals(
                Map.of("opposes", 2L, "supports", 1L), all.edges().getFirst().types());
        assertEquals(KESTRIA, strongest.to());
        assertEquals(3, strongest.claims());
        assertEquals(Map.of("SANCTION", 1L, "THREATEN", 1L), strongest.types());
        assertEquals(new Apart(1, 0, 0), strongest.apart());
        assertEquals(-10.3, strongest.conflict(), 1e-9);
        assertEquals(0, strongest.cooperation());
        assertEquals(
                List.of("cut the ferries", "threatened us", "never helped us"),
                strongest.sample().stream().map(g -> g.quote()).toList());
        assertEquals(8, all.behind().count());
        assertEquals(2, all.behind().documents());
        Graph two = claims.graph(ClaimFilter.ALL, 2, 1);
        assertEquals(2, two.nodes().size());
        assertEquals(1, two.edges().size());
        assertEquals(3, two.left());
    }

    @Test
    void aSubjectLineTellsWhereASpeakerTurned() {
        SubjectLine line = claims.subject(Set.of(VASAR), "Orm Treaty", 10);
        assertEquals(
                List.of("2019-04-02", "2021-06-01"),
                line.statements().stream().map(StatementEntry::date).toList());
        assertEquals(2, line.behind().documents());
        assertEquals(
                List.of(Stance.SUPPORTS, Stance.OPPOSES),
                line.positions().stream().map(PositionEntry::stance).toList());
        assertEquals(1, line.ascribed().size());
        Turn turn = line.turns().getFirst();
        assertEquals("We support", turn.before().ground().quote());
        assertEquals("We left the Orm Treaty", turn.after().ground().quote());
        assertEquals(1, line.turns().size());
        SubjectLine words = claims.subject(Set.of(VASAR), "threatened", 10);
        assertEquals(1, words.statements().size());
        assertEquals(List.of(), words.turns());
    }

    private Turn turn() {
        return claims.subject(Set.of(VASAR), "Orm Treaty", 10).turns().getFirst();
    }

    @Test
    void whoReadsBothPassagesDecidesWhetherItIsAShift() {
        String before = turn().before().ground().key();
        String after = turn().after().ground().key();
        assertEquals(Optional.empty(), turn().decided());
        archive.decide(before, after, TurnVerdict.NO_SHIFT, " Ada ", "another treaty");
        TurnDecision made = turn().decided().orElseThrow();
        assertEquals("Ada", made.who());
        assertEquals("another treaty", made.note());
        archive.decide(before, after, TurnVerdict.SHIFT, "Bea", null);
        assertEquals(TurnVerdict.SHIFT, turn().decided().orElseThrow().verdict());
        archive.decide(before, after, TurnVerdict.OPEN, "Bea", null);
        assertEquals(Optional.empty(), turn().decided());
        assertEquals(3, turn().decisions().size());
        archive.reindex(Progress.NONE);
        assertEquals(
                List.of("Bea", "Bea", "Ada"),
                claims.turnDecisions(new Page(0, 10)).stream()
                        .map(TurnDecision::who)
                        .toList());
        assertThrows(ArchiveException.class, () -> archive.decide(before, "nothing", TurnVerdict.SHIFT, "Ada", null));
        assertThrows(IllegalArgumentException.class, () -> archive.decide(before, after, TurnVerdict.SHIFT, " ", null));
    }

    @ParameterizedTest
    @CsvSource({
        "about:Veldania,2",
        "about:state/veldania,2",
        "about:\"Orm Treaty\",3",
        "about:treaty,2",
        "about:\"the northern plan\",1",
        "about:vasar,0",
        "about:threatened,1",
        "words:Veldania,1",
        "event:threaten,1",
        "event:REJECT speaker:orr,1",
        "event:sanction,0",
        "position:supports,1",
        "position:opposes,2",
        "position:opposes speaker:vasar,1",
        "-position:opposes,1"
    })
    void statementsAreFoundByWhatTheyClaim(String query, int results) {
        assertEquals(results, archive.search(SearchRequest.of(query)).total());
    }

    @Test
    void facetsCountTypesAndStances() {
        Map<Facet, List<FacetCount>> facets =
                archive.search(SearchRequest.of("")).facets();
        assertEquals(
                List.of(
                        new FacetCount("aid", 1, false),
                        new FacetCount("reject", 1, false),
                        new FacetCount("threaten", 1, false)),
                facets.get(Facet.EVENT));
        assertEquals(
                List.of(
                        new FacetCount("opposes", 2, false),
                        new FacetCount("asks", 1, false),
                        new FacetCount("supports", 1, false)),
                facets.get(Facet.POSITION));
        SearchRequest narrowed = new SearchRequest("", Map.of(Facet.POSITION, List.of("supports")), Sort.OLDEST, 0, 10);
        assertEquals(1, archive.search(narrowed).total());
    }

    @Test
    void anUnknownNameGetsNearOnes() {
        assertEquals(Set.of(), claims.called("Kestira"));
        assertEquals(List.of("Kestria"), claims.near("Kestira", 3));
    }
}
