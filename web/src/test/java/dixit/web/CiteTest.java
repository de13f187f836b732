package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.Change;
import dixit.record.Genre;
import dixit.record.StatementKind;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader must never take what somebody denied for what he said. */
class CiteTest {
    private static final String TEXT = """
            Milo Orlo denied that it had rammed the ship.

            According to Rolf Teren, the treaty gives “a right to shelter” to all. “We wait,” said Ada Holm.

            Ada Holm: “We sail.”
            """;

    private static Site site;

    @BeforeAll
    static void start(@TempDir Path directory) {
        site = Site.empty(directory, Settings.DEFAULT);
        Site.Draft d = new Site.Draft("ship", TEXT, Genre.NEWS_REPORT, "The ship", "Harbour Radio", "2024");
        d.said(StatementKind.INDIRECT, "Milo Orlo", "it had rammed the ship", "Milo Orlo", "denied", "deny");
        d.said(
                StatementKind.MIXED,
                "Rolf Teren",
                "the treaty gives “a right to shelter” to all",
                "Rolf Teren",
                "According to");
        d.said(StatementKind.DIRECT, "Ada Holm", "We wait,", "Ada Holm", "said");
        d.said(StatementKind.DIRECT, "Ada Holm", "We sail.", "Ada Holm", ":");
        site.add(d.record("https://harbour.example/ship"));
        site.archive.flush();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String address(String words) {
        return "/statement/" + site.statement(words).key();
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(site.get(path).body());
    }

    private static String cite(String words) throws Exception {
        return page(address(words)).select("#cite-text").text();
    }

    @Test
    void anIndirectStatementIsCitedAsReportedWithoutMarks() throws Exception {
        String cite = cite("rammed");
        assertTrue(
                cite.startsWith(
                        "Milo Orlo, as reported (“denied”): it had rammed the ship, in “The ship”, Harbour Radio"),
                cite);
        String bibtex = site.get(address("rammed") + ".bib").body();
        assertTrue(bibtex.contains("note = {Milo Orlo, as reported (“denied”): it had rammed the ship}"), bibtex);
        assertFalse(page(address("rammed")).title().contains("“"));
        assertEquals("denied", page(address("rammed")).expectFirst(".who .cue").text());
    }

    @Test
    void aMixedStatementKeepsItsOwnMarksOnly() throws Exception {
        String cite = cite("shelter");
        assertTrue(
                cite.startsWith(
                        "Rolf Teren, as reported (“According to”): the treaty gives “a right to shelter” to all, in"),
                cite);
    }

    @Test
    void ownWordsStandInMarks() throws Exception {
        assertTrue(cite("We wait").startsWith("Ada Holm, “We wait,”, in “The ship”"));
        assertTrue(cite("We sail").startsWith("Ada Holm, “We sail.”, in “The ship”"));
    }

    @Test
    void theCueStandsBesideTheSpeakerUnlessItIsAMark() throws Exception {
        assertEquals("denied", page("/?q=rammed").expectFirst(".who .cue").text());
        assertTrue(page("/?q=sail").select(".who .cue").isEmpty());
        Document document =
                page("/document/" + site.statement("rammed").document().hash());
        assertEquals(
                "denied According to said",
                document.select(".said-list summary .cue").text());
    }

    @Test
    void programsLearnTheActAndTheCue() throws Exception {
        JsonNode hit = site.json("/search.json?q=rammed").path("hits").path(0);
        assertEquals("deny", hit.path("act").asText());
        assertEquals("denied", hit.path("cue").path(0).asText());
        assertTrue(hit.path("hedged").isMissingNode(), "said only where it is so");
        JsonNode statement = site.json(address("rammed") + ".json").path("statement");
        assertEquals("deny", statement.path("act").asText());
        assertEquals(
                "deny",
                Site.parse(site.get("/search.jsonl?q=rammed").body())
                        .path("act")
                        .asText());
        String csv = site.get("/search.csv?q=rammed").body();
        assertTrue(
                csv.lines()
                        .findFirst()
                        .orElse("")
                        .endsWith(",corrected_at,act,hedged,modality,version,model,knowledge"),
                csv);
        assertTrue(csv.strip().endsWith(",deny,false,,test,,"), csv);
    }

    @Test
    void whatWasWithdrawnSaysSoFirst(@TempDir Path other) throws Exception {
        try (Site withdrawn = Site.open(other)) {
            String key = withdrawn.statement("We have time").key();
            withdrawn.archive.correct(key, new Change.NotAStatement(), "Nina Čorak", null);
            Document page = Jsoup.parse(withdrawn.get("/statement/" + key).body());
            assertTrue(page.select("#cite-text").text().startsWith("Withdrawn (by Nina Čorak on "));
            assertTrue(page.select("#cite-text").text().contains("): Ada Holm, “We have time"));
            assertTrue(withdrawn.get("/statement/" + key + ".bib").body().contains("note = {Withdrawn (by Nina"));
        }
    }
}
