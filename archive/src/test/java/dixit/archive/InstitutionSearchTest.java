package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Samples.Sample;
import dixit.record.Institution;
import dixit.record.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements are found by the institutions that they mention, under any name that a document has. */
class InstitutionSearchTest {
    private static final String ORM = "institution/orm-treaty";
    private static final String TALKS = "institution/lunn-talks";

    private static Archive archive;
    private static String quiet;

    @TempDir
    static Path directory;

    @BeforeAll
    static void fill() {
        archive = Archive.open(directory.resolve("archive"));
        String first = "“The Treaty holds,” Ina Vasar said of the Orm Treaty. She left.\n\n"
                + "“We wait for the Lunn talks,” said Tomas Orr. “It rains,” said Ina Vasar. The Orm Treaty is old.";
        add(
                "first",
                first,
                List.of(
                        new Institution(
                                ORM,
                                "Orm Treaty",
                                "treaty",
                                spans(first, "Treaty holds:0:6", "Orm Treaty", "Orm Treaty is:0:10"),
                                List.of("Veldania", "Kestria")),
                        new Institution(TALKS, "Lunn talks", "negotiation", spans(first, "Lunn talks"), List.of())),
                Samples.said("Ina Vasar", "The Treaty holds,"),
                Samples.said("Tomas Orr", "We wait for the Lunn talks,"),
                Samples.said("Ina Vasar", "It rains,"));
        String second = "“The TOW is dead,” said Ina Vasar.";
        add(
                "second",
                second,
                List.of(new Institution(
                        ORM, "Orm Treaty", "treaty", spans(second, "TOW"), List.of("Kestria", "Ostmark"))),
                Samples.said("Ina Vasar", "The TOW is dead,"));
        String third = "“The ships wait,” said Ada Holm.";
        add("third", third, List.of(), Samples.said("Ada Holm", "The ships wait,"));
        archive.flush();
        quiet = archive.search(SearchRequest.of("rains"))
                .hits()
                .getFirst()
                .statement()
                .key();
    }

    private static void add(String id, String text, List<Institution> institutions, Samples.Said... said) {
        Sample plain = Samples.of(id, text, said);
        new Sample(plain.document(), plain.source(), plain.record().withInstitutions(institutions)).addTo(archive);
    }

    /** Places of words, or with two numbers those units of them. */
    private static List<Span> spans(String text, String... words) {
        List<Span> out = new ArrayList<>();
        for (String w : words) {
            String[] parts = w.split(":", -1);
            int at = text.indexOf(parts[0]);
            out.add(
                    parts.length == 1
                            ? new Span(at, at + w.length())
                            : new Span(at + Integer.parseInt(parts[1]), at + Integer.parseInt(parts[2])));
        }
        return out;
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({
        "institution:\"Orm Treaty\",2",
        "institution:\"the orm treaty\",2",
        "institution:institution/orm-treaty,2",
        "institution:\"institution/orm-treaty\",2",
        "institution:orm-treaty,2",
        "institution:TOW,2",
        "institution:tow,2",
        "institution:treaty,2",
        "institution:orm*,2",
        "institution:orn~,2",
        "institution:lunn,1",
        "institution:talks,1",
        "institution:orm speaker:vasar,2",
        "institution:orm speaker:orr,0",
        "institution:orm OR institution:lunn,3",
        "-institution:orm,3",
        "institution:ships,0",
        "institution:\"New START\",0"
    })
    void finds(String query, int results) {
        assertEquals(results, archive.search(SearchRequest.of(query)).total());
    }

    @Test
    void whatStandsInAnotherSentenceIsNotMentioned() {
        Mentioned mentioned =
                Mentioned.of(archive.document("first").orElseThrow().record());
        StatementEntry rains = archive.statement(quiet).orElseThrow();
        assertEquals(List.of(), mentioned.in(rains.statement()));
    }

    @Test
    void theFacetCountsAndNarrows() {
        Map<Facet, List<FacetCount>> facets =
                archive.search(SearchRequest.of("")).facets();
        assertEquals(
                List.of(new FacetCount("Orm Treaty", 2, false), new FacetCount("Lunn talks", 1, false)),
                facets.get(Facet.INSTITUTION));
        SearchRequest talks =
                new SearchRequest("", Map.of(Facet.INSTITUTION, List.of("Lunn talks")), Sort.NEWEST, 0, 10);
        assertEquals(1, archive.search(talks).total());
    }

    @Test
    void listsAndEntriesCount() {
        assertEquals(
                List.of(
                        new InstitutionSummary(ORM, "Orm Treaty", "treaty", 4, 2, 2),
                        new InstitutionSummary(TALKS, "Lunn talks", "negotiation", 1, 1, 1)),
                archive.institutions("", "", new Page(0, 10)));
        assertEquals(1, archive.institutions("LUN", "", new Page(0, 10)).size());
        assertEquals(1, archive.institutions("", "treaty", new Page(0, 10)).size());
        assertEquals(0, archive.institutions("unn", "", new Page(0, 10)).size());
        InstitutionEntry orm = archive.institution(ORM).orElseThrow();
        assertEquals(List.of("Kestria", "Ostmark", "Veldania"), orm.parties());
        assertEquals(
                List.of(
                        new InstitutionEntry.Form("Orm Treaty", true, 2, 1),
                        new InstitutionEntry.Form("TOW", true, 1, 1),
                        new InstitutionEntry.Form("Treaty", false, 1, 1)),
                orm.forms());
        assertEquals(
                List.of(new Span(5, 8)),
                archive.mentions(
                        ORM, archive.document("second").orElseThrow().summary().hash()));
        assertEquals(
                List.of("second", "first"),
                archive.documentsNaming(ORM, new Page(0, 10)).stream()
                        .map(DocumentSummary::id)
                        .toList());
        assertTrue(archive.institution("institution/none").isEmpty());
    }

    @Test
    void aStatementTakenAwayCountsNoMore(@TempDir Path other) {
        try (Archive small = Archive.open(other.resolve("archive"))) {
            String text = "“The TOW is dead,” said Ina Vasar.";
            Sample plain = Samples.of("one", text, Samples.said("Ina Vasar", "The TOW is dead,"));
            new Sample(
                            plain.document(),
                            plain.source(),
                            plain.record()
                                    .withInstitutions(List.of(new Institution(
                                            ORM, "Orm Treaty", "treaty", spans(text, "TOW"), List.of()))))
                    .addTo(small);
            small.flush();
            String key = small.search(SearchRequest.of("institution:TOW"))
                    .hits()
                    .getFirst()
                    .statement()
                    .key();
            small.correct(key, new Change.NotAStatement(), "Nina", null);
            small.flush();
            assertEquals(0, small.search(SearchRequest.of("institution:TOW")).total());
            assertEquals(
                    new InstitutionSummary(ORM, "Orm Treaty", "treaty", 1, 0, 1),
                    small.institution(ORM).orElseThrow().summary());
        }
    }
}
