package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Samples.Said;
import dixit.record.StatementKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class SearchTest {
    @TempDir
    static Path directory;

    private static Archive archive;

    @BeforeAll
    static void fill() {
        archive = Archive.open(directory.resolve("archive"));
        Samples.of(
                        "accord",
                        "Ina Vasar: The Open STRAIT accord lapses. A new start is needed for the ships.",
                        "0.1",
                        "Vell Courier",
                        "2019-11-27",
                        new Said(
                                "Ina Vasar",
                                "Ina Vasar",
                                StatementKind.TURN,
                                List.of("The Open STRAIT accord lapses." + " A new start is needed for the ships.")))
                .addTo(archive);
        Samples.of(
                        "toll",
                        "“The café toll – 1,550 marks – stays,” said Tomas Orr of the U.S. fleet. “It’s Vell’s,” he said. “The straits lapse.”",
                        "0.1",
                        "Marlan Wire",
                        "2021-03-05",
                        new Said(
                                "Tomas Orr",
                                "Tomas Orr",
                                StatementKind.DIRECT,
                                List.of("The café toll – 1,550 marks – stays,")),
                        new Said("Tomas Orr", "he", StatementKind.INDIRECT, List.of("U.S. fleet")),
                        new Said(null, "he", StatementKind.DIRECT, List.of("It’s Vell’s,")),
                        new Said("Tomas Orr", null, StatementKind.MIXED, List.of("The straits lapse.")))
                .addTo(archive);
        Samples.of(
                        "sovet",
                        "Совет решил: пролив открыт. Let us sail.",
                        "0.1",
                        null,
                        "XXXX-05-01",
                        new Said("Иван Ясень", null, StatementKind.DIRECT, List.of("пролив открыт")),
                        new Said(null, null, StatementKind.DIRECT, List.of("Let us sail.")))
                .addTo(archive);
        archive.flush();
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', nullValues = "-", textBlock = """
            toll                          | toll
            cafe                          | café
            ship                          | ships
            lapse                         | lapses, lapse
            mark                          | marks
            strait                        | STRAIT
            STRAIT                        | STRAIT
            "open strait"                 | Open STRAIT
            "new start"                   | new start
            "open straits"                | -
            1550                          | 1,550
            U.S.                          | U.S.
            US                            | U.S., us
            "the café toll"               | The café toll
            Vell                          | Vell’s
            vel*                          | Vell’s
            tol~                          | toll
            пролив                        | пролив
            "ПРОЛИВ открыт"               | пролив открыт
            toll OR ships                 | toll, ships
            about:(toll -ships)           | toll
            speaker:orr toll              | toll
            """)
    void findsAndShowsOriginalWords(String query, String expected) {
        Set<String> words = new HashSet<>();
        for (Hit hit : archive.search(SearchRequest.of(query)).hits()) {
            String text = archive.document(hit.statement().document().hash())
                    .orElseThrow()
                    .record()
                    .text();
            hit.highlights().forEach(s -> words.add(s.in(text)));
        }
        assertEquals(expected == null ? Set.of() : Set.of(expected.split(", ")), words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            ''                             | 7
            speaker:vasar                  | 1
            speaker:"tomas orr"            | 3
            speaker:he                     | 2
            source:he                      | 2
            outlet:wire                    | 4
            outlet:"Vell Courier"          | 1
            kind:direct                    | 4
            genre:news_report              | 7
            from:2020                      | 4
            to:2020                        | 1
            from:2019-11-27 to:2019-11-27  | 1
            from:2022                      | 0
            document:toll                  | 4
            document:TOLL kind:mixed       | 1
            -toll                          | 6
            NOT kind:direct                | 3
            kind:turn OR kind:mixed        | 2
            -(kind:turn OR from:2021)      | 2
            xylophone                      | 0
            """)
    void narrows(String query, int total) {
        assertEquals(total, archive.search(SearchRequest.of(query)).total());
    }

    @Test
    void wordsInCapitalsComeBeforeOthers() {
        Samples.of("lower", "The open strait, again.", Samples.said("Ina Vasar", "The open strait, again."))
                .addTo(archive);
        archive.flush();
        try {
            assertEquals(
                    "accord",
                    archive.search(SearchRequest.of("\"open STRAIT\""))
                            .hits()
                            .getFirst()
                            .statement()
                            .document()
                            .id());
        } finally {
            StatementEntry added = archive.search(SearchRequest.of("document:lower"))
                    .hits()
                    .getFirst()
                    .statement();
            archive.correct(added.key(), new Change.NotAStatement(), "test", null);
        }
    }

    @Test
    void countsByFacetAndKeepsTheOtherValuesOfAFacetThatNarrows() {
        SearchRequest narrowed = new SearchRequest(
                "", Map.of(Facet.SPEAKER, List.of("Tomas Orr"), Facet.YEAR, List.of("2021")), Sort.RELEVANCE, 0, 10);
        SearchResult result = archive.search(narrowed);
        assertEquals(3, result.total());
        assertEquals(
                List.of(new FacetCount("person/tomas-orr", "Tomas Orr", 3, true)),
                result.facets().get(Facet.SPEAKER));
        assertEquals(List.of(new FacetCount("2021", 3, true)), result.facets().get(Facet.YEAR));
        assertEquals(
                List.of(
                        new FacetCount("direct", 1, false),
                        new FacetCount("indirect", 1, false),
                        new FacetCount("mixed", 1, false)),
                result.facets().get(Facet.KIND));
        SearchRequest byKind =
                new SearchRequest("document:toll", Map.of(Facet.KIND, List.of("mixed")), Sort.RELEVANCE, 0, 10);
        assertEquals(
                List.of(
                        new FacetCount("direct", 2, false),
                        new FacetCount("indirect", 1, false),
                        new FacetCount("mixed", 1, true)),
                archive.search(byKind).facets().get(Facet.KIND));
        SearchRequest none = new SearchRequest("", Map.of(Facet.OUTLET, List.of("No Such")), Sort.RELEVANCE, 0, 10);
        assertEquals(0, archive.search(none).total());
        assertTrue(archive.search(none).facets().get(Facet.OUTLET).contains(new FacetCount("No Such", 0, true)));
    }

    @ParameterizedTest
    @CsvSource({"NEWEST,toll,sovet", "OLDEST,accord,sovet", "SPEAKER,accord,toll"})
    void sorts(Sort sort, String first, String last) {
        List<String> ids = archive.search(new SearchRequest("", Map.of(), sort, 0, 10)).hits().stream()
                .map(h -> h.statement().document().id())
                .toList();
        assertEquals(first, ids.getFirst());
        assertTrue(ids.subList(ids.size() - 2, ids.size()).contains(last), ids.toString());
    }

    @Test
    void pagesNeverOverlapNorLeaveAnythingOut() {
        for (Sort sort : Sort.values()) {
            List<String> paged = new ArrayList<>();
            for (int offset = 0; offset < 9; offset += 2) {
                archive.search(new SearchRequest("", Map.of(), sort, offset, 2))
                        .hits()
                        .forEach(h -> paged.add(h.statement().key()));
            }
            List<String> whole = archive.search(new SearchRequest("", Map.of(), sort, 0, 100)).hits().stream()
                    .map(h -> h.statement().key())
                    .toList();
            assertEquals(whole, paged);
            assertEquals(
                    whole,
                    archive.exportStatements(new SearchRequest("", Map.of(), sort, 3, 1))
                            .map(StatementEntry::key)
                            .toList());
        }
    }

    @Test
    void passagesAreFoundWhereTheyStand() {
        PassageHit best = archive.passages("the toll of 1,550 marks stays", 5).getFirst();
        String text =
                archive.document(best.documentHash()).orElseThrow().record().text();
        assertTrue(best.span().in(text).contains("1,550 marks"));
        assertEquals(List.of(), archive.passages("!!", 5));
    }

    @Test
    void aMistypedQueryIsRefused() {
        assertThrows(QuerySyntaxException.class, () -> archive.search(SearchRequest.of("(toll")));
        assertThrows(QuerySyntaxException.class, () -> archive.exportStatements(SearchRequest.of("(toll")));
    }

    @Test
    void runsJoinToTheExactWords() {
        Hit hit = archive.search(SearchRequest.of("1550 stays")).hits().getFirst();
        List<Hit.Run> runs = hit.runs().getFirst();
        assertEquals(
                hit.statement().words().getFirst(),
                runs.stream().map(Hit.Run::text).collect(Collectors.joining()));
        assertEquals(
                List.of("1,550", "stays"),
                runs.stream().filter(Hit.Run::matched).map(Hit.Run::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"''", "the", "strait OR toll OR the", "stra*", "-ships", "kind:direct"})
    void whatIndexAndStoreSayIsTheSameInTheSameOrder(String query) {
        SearchRequest all = SearchRequest.of(query);
        List<StatementEntry> exported = archive.exportStatements(all).toList();
        List<StatementEntry> paged = new ArrayList<>();
        for (int i = 0; i <= exported.size(); i += 2) {
            SearchRequest two = new SearchRequest(query, Map.of(), Sort.RELEVANCE, i, 2);
            archive.search(two).hits().forEach(hit -> paged.add(hit.statement()));
        }
        assertEquals(exported, paged);
        assertEquals(exported.size(), archive.search(all).total());
    }
}
