package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.StatementEntry;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.Institution;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of institutions and the page of one, from documents as they are imported. */
class InstitutionTest {
    private static final String ORM = "/institution/orm-treaty";
    private static final String REPORT = """
            Holm: treaty holds

            PORT LUNN, November 28, 2023 (Lunn Courier) — Foreign Minister Ada Holm spoke in France.

            “The Orm Treaty holds, and nobody will leave it,” Holm told Radio Wrenfield on Monday.

            “We count the ships,” said Rolf Teren of Kenya.
            """;
    private static final String LATER = """
            Teren doubts the treaty

            PORT LUNN, March 2, 2025 (Lunn Courier) — Rolf Teren of Kenya said that the Orm Treaty is dead.

            “New START is no model for us in France,” said Ada Holm.
            """;

    private static Site site;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        site = Site.open(directory);
        bringIn(REPORT);
        bringIn(LATER);
        site.add(hostile());
        site.archive.flush();
    }

    private static void bringIn(String text) throws Exception {
        String job = Site.parse(site.post("/import.json", Map.of("text", text), "X-Dixit-Client", "test")
                        .body())
                .path("address")
                .asText();
        site.finished(job);
    }

    private static DocumentRecord hostile() {
        String text = "“The <b>Pact</b> holds,” said Eve Orlo.";
        Site.Draft d = new Site.Draft("evil", text, Genre.OTHER, "Evil", "Courier", "2020");
        d.said(StatementKind.DIRECT, "Eve Orlo", "The <b>Pact</b> holds,", "Eve Orlo", "said");
        return d.record("https://evil.example")
                .withInstitutions(List.of(new Institution(
                        "institution/\"><script>alert(1)</script>",
                        "<script>alert(2)</script>",
                        "tre<aty",
                        List.of(new Span(5, 16)),
                        List.of("<img src=x onerror=alert(3)>"))));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body());
    }

    @Test
    void thePageHasTheStatementsNewestFirstWithTheMentionMarked() throws Exception {
        Document page = page(ORM);
        assertEquals("Orm Treaty", page.expectFirst("h1").text());
        List<String> words = page.select(".hit:not(.claim) .words").eachText();
        assertEquals(2, words.size(), words.toString());
        assertTrue(words.getFirst().contains("is dead"), words.toString());
        assertTrue(words.getLast().contains("nobody will leave it"), words.toString());
        assertEquals(
                "Orm Treaty", page.select(".hit:not(.claim) mark").getLast().text());
        assertTrue(page.expectFirst("main").text().contains("The knowledge base does not have it"));
        JsonNode json = site.json(ORM + ".json");
        assertEquals("institution/orm-treaty", json.path("id").asText());
        assertEquals(2, json.path("statements").asInt());
        assertEquals(2, json.path("hits").size());
        assertEquals(2, json.path("documents").size());
    }

    @Test
    void chartsAreTablesAndFiles() throws Exception {
        JsonNode charts = site.json(ORM + ".json").path("charts");
        assertEquals("2023", charts.path("time").path(0).path("label").asText());
        assertEquals(0, charts.path("time").path(1).path("n").asInt());
        assertEquals("2025", charts.path("time").path(2).path("label").asText());
        Document page = page(ORM);
        assertEquals(3, page.select("section[aria-labelledby=time] tbody tr").size());
        assertEquals(
                List.of("Ada Holm", "Rolf Teren"),
                page.select("section[aria-labelledby=speakers] th[scope=row]").eachText());
        assertEquals(
                "Speaker,Statements\nAda Holm,1\nRolf Teren,1\n",
                site.get(ORM + "/speakers.csv").body());
        assertEquals(404, site.get(ORM + "/nothing.csv").statusCode());
        Document one = page(page.select("section[aria-labelledby=speakers] a[href*=Teren]")
                .attr("href")
                .replaceFirst("#.*", ""));
        assertEquals(1, one.select(".hit:not(.claim)").size());
        assertTrue(one.expectFirst("#statements").text().contains("Rolf Teren"));
    }

    @Test
    void whatTheKnowledgeBaseHasStandsThereWithItsSource() throws Exception {
        Document page = page("/institution/new-start");
        String facts = page.expectFirst("dl.facts").text();
        assertTrue(facts.contains("Signed 8 April 2010"), facts);
        assertTrue(facts.contains("general knowledge"), facts);
        assertTrue(facts.contains("Follows"), facts);
        assertEquals(1, page.select(".hit").size());
        assertEquals(0, page.select("dl.facts a[href^=/speaker]").size(), "no party appears in a document");
        JsonNode known = site.json("/institution/new-start.json").path("known");
        assertEquals("general knowledge", known.path("source").asText());
        assertFalse(known.path("parties").isEmpty());
        Document unnamed = page(page.select("dl.facts a[href^=/institution/]").attr("href"));
        assertTrue(unnamed.text().contains("No document here names it"));
        assertEquals(200, site.get("/institution/bloc:nato").statusCode());
        assertEquals(404, site.get("/institution/no-such-treaty").statusCode());
        assertEquals(404, site.get("/institution/no-such-treaty.json").statusCode());
    }

    @Test
    void theListIsNarrowedByNameAndKind() throws Exception {
        assertTrue(
                page("/institutions").select("tbody th a").eachText().containsAll(List.of("Orm Treaty", "New START")));
        assertEquals(
                List.of("Orm Treaty"),
                page("/institutions?prefix=orm&kind=treaty")
                        .select("tbody th a")
                        .eachText());
        assertEquals(
                0,
                site.json("/institutions.json?prefix=orm&kind=bloc")
                        .path("institutions")
                        .size());
        assertEquals(400, site.get("/institutions.json?kind=nonsense").statusCode());
    }

    @Test
    void statementDocumentAndSearchLeadToIt() throws Exception {
        StatementEntry said = site.statement("nobody will leave it");
        assertEquals(
                "Orm Treaty",
                page("/statement/" + said.key()).select("a[href=" + ORM + "]").text());
        assertEquals(
                "Orm Treaty",
                page("/document/" + said.document().hash())
                        .select("a[href=" + ORM + "]")
                        .text());
        assertEquals(
                2,
                site.json("/search.json?q=institution:%22Orm%20Treaty%22")
                        .path("total")
                        .asInt());
        assertEquals(
                1,
                site.json("/search.json?institution=New%20START").path("total").asInt());
    }

    @Test
    void hostileNamesAreOnlyText() throws Exception {
        String list = site.get("/institutions").body();
        String href = Jsoup.parse(list).select("tbody th a").stream()
                .filter(a -> a.text().contains("alert(2)"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        for (String body :
                List.of(list, site.get("/document/evil").body(), site.get("/").body())) {
            assertFalse(body.contains("<script>alert"), body);
            assertFalse(body.contains("<img src=x"), body);
        }
        HttpResponse<String> page = site.get(href);
        assertFalse(page.body().contains("<script>alert"), page.body());
        assertFalse(page.body().contains("<img src=x"), page.body());
    }
}
