package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dixit.archive.Samples.Sample;
import dixit.record.Because;
import dixit.record.Occasion;
import dixit.record.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements are found by the day on which they were said and by their occasion. */
class OccasionSearchTest {
    private static Archive archive;

    @TempDir
    static Path directory;

    @BeforeAll
    static void fill() {
        archive = Archive.open(directory.resolve("archive"));
        Sample plain = Samples.of(
                "told",
                "“The strait is open,” Ina Vasar told Radio Wrenfield in Tarsk. “We wait,” said Tomas Orr.",
                Samples.said("Ina Vasar", "The strait is open,"),
                Samples.said("Tomas Orr", "We wait,"));
        Statement said = plain.record().statements().getFirst().toBuilder()
                .date("2023-11-27")
                .dateBecause(new Because("said.after-cue", 0.9))
                .occasion("o1")
                .build();
        Occasion occasion = new Occasion(
                "o1",
                "interview",
                said.speaker(),
                List.of(),
                "Radio Wrenfield",
                null,
                "Tarsk",
                "2023-11-27",
                List.of(said.extent()),
                new Because("occasion.told-outlet", 0.85));
        List<Statement> statements = List.of(said, plain.record().statements().getLast());
        new Sample(plain.document(), plain.source(), plain.record().withTimes(statements, List.of(occasion), List.of()))
                .addTo(archive);
        archive.flush();
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({
        "said:2023,1",
        "said:2023-11-27,1",
        "said:2023-11-28,0",
        "said:2024,0",
        "occasion:wrenfield,1",
        "occasion:interview,1",
        "occasion:tarsk,1",
        "occasion:speech,0",
        "-said:2023,1",
        "occasion:tars*,1"
    })
    void finds(String query, int results) {
        assertEquals(results, archive.search(SearchRequest.of(query)).total());
    }

    @Test
    void whatIsFoundKeepsTheReasonForItsDate() {
        Statement found = archive.search(SearchRequest.of("said:2023"))
                .hits()
                .getFirst()
                .statement()
                .statement();
        assertEquals(new Because("said.after-cue", 0.9), found.dateBecause());
        assertEquals("o1", found.occasion());
    }

    @Test
    void facetsCountYearsOfSayingAndForms() {
        Map<Facet, List<FacetCount>> facets =
                archive.search(SearchRequest.of("")).facets();
        assertEquals(List.of(new FacetCount("2023", 1, false)), facets.get(Facet.SAID));
        assertEquals(List.of(new FacetCount("interview", 1, false)), facets.get(Facet.OCCASION));
        SearchRequest interviews =
                new SearchRequest("", Map.of(Facet.OCCASION, List.of("interview")), Sort.RELEVANCE, 0, 10);
        assertEquals(1, archive.search(interviews).total());
    }

    @Test
    void aDayThatIsNoneIsTold() {
        assertThrows(QuerySyntaxException.class, () -> archive.search(SearchRequest.of("said:yesterday")));
    }
}
