package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An occasion's page, from documents as they are imported. */
class OccasionTest {
    private static final String TRANSCRIPT = """
            Interview of Foreign Minister Ada Holm to Radio Wrenfield, Port Lunn, November 27, 2023

            Question: Minister, will the strait stay open through the winter?

            Ada Holm: The strait will stay open to every ship that pays the toll and keeps the rules. We have said so \
            since the accord was signed. Nobody has asked us to close it, and nobody will.

            Question: And the patrols?

            Ada Holm: The patrols go on. I do not threaten anybody. I only count the ships.
            """;

    private static final String REPORT = """
            Holm: strait stays open

            PORT LUNN, November 28, 2023 (Lunn Courier) — Foreign Minister Ada Holm spoke about the strait.

            “Nobody has asked us to close it, and nobody will,” Holm told Radio Wrenfield on Monday.
            """;

    private static Site site;
    private static String address;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        site = Site.open(directory);
        bringIn(REPORT);
        bringIn(TRANSCRIPT);
        address = site.json("/statement/"
                        + site.statement("Nobody has asked us to close it, and").key() + ".json")
                .path("occasion")
                .path("address")
                .asText();
    }

    private static void bringIn(String text) throws Exception {
        String job = Site.parse(site.post("/import.json", Map.of("text", text), "X-Dixit-Client", "test")
                        .body())
                .path("address")
                .asText();
        site.finished(job);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void allReportsStandThereTheRecordFirst() throws Exception {
        Document page = Jsoup.parse(site.get(address).body());
        assertEquals(
                "Interview of Ada Holm to Radio Wrenfield",
                page.expectFirst("h1").text());
        assertTrue(page.expectFirst("dl.facts").text().contains("27 November 2023"));
        assertTrue(page.expectFirst("dl.facts").text().contains("Port Lunn"));
        assertEquals(2, page.select("tbody tr").size());
        assertTrue(page.select("tbody tr").getFirst().text().startsWith("The record"));
        assertTrue(page.select("tbody tr").getLast().text().contains("occasion.same-outlet, score 0.95"));
        JsonNode json = site.json(address + ".json");
        assertEquals("interview", json.path("form").asText());
        assertEquals(2, json.path("reports").size());
        assertTrue(json.path("reports").path(0).path("record").asBoolean());
        assertEquals("person/ada-holm", json.path("principal").path("id").asText());
    }

    @Test
    void statementsStandBesideTheRecord() throws Exception {
        Document page = Jsoup.parse(site.get(address).body());
        Document report = new Document("");
        page.select(".facing > li").stream()
                .filter(li -> li.text().contains("Nobody has asked us to close it, and nobody will,"))
                .forEach(report::appendChild);
        assertEquals(
                "Nobody has asked us to close it, and nobody will.",
                report.select("div").getLast().expectFirst(".words").text());
    }

    @Test
    void searchStatementAndDocumentLeadToIt() throws Exception {
        String id = address.substring(address.lastIndexOf('/') + 1);
        int all = site.json("/search.json?q=occasion:" + id).path("total").asInt();
        assertTrue(all >= 5, "statements of both documents: " + all);
        String document = site.archive
                .occasion(id)
                .orElseThrow()
                .reports()
                .getLast()
                .document()
                .hash();
        assertEquals(
                "Interview of Ada Holm to Radio Wrenfield",
                Jsoup.parse(site.get("/document/" + document).body())
                        .select("a[href=" + address + "]")
                        .text());
        assertEquals(404, site.get("/occasion/0000000000000000").statusCode());
    }
}
