package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.record.Genre;
import dixit.record.StatementKind;
import dixit.web.view.Urls;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    @Test
    void aSpeakerWithQuotationMarksHasALinkThatFinds(@TempDir Path other) throws Exception {
        try (Site quoted = Site.empty(other, Settings.DEFAULT)) {
            String text = "The ferries wait, said Joe “Zip” Holm. They sail, said Joe Holm.";
            Site.Draft draft = new Site.Draft("zip", text, Genre.NEWS_REPORT, "Zip", "Harbour Radio", "2024");
            draft.said(StatementKind.INDIRECT, "Joe “Zip” Holm", "The ferries wait", "Joe “Zip” Holm", "said");
            draft.said(StatementKind.INDIRECT, "Joe Holm", "They sail", "Joe Holm", "said");
            quoted.add(draft.record("https://harbour.example/zip"));
            quoted.archive.flush();
            String link = Urls.saidBy("Joe “Zip” Holm");
            assertEquals(200, quoted.get(link).statusCode());
            assertEquals(
                    1,
                    quoted.json("/search.json" + link.substring(1))
                            .path("total")
                            .asInt());
        }
    }

    private static Site site;

    @BeforeAll
    static void start(@TempDir Path directory) {
        site = Site.open(directory);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(site.get(path).body());
    }

    @Test
    void resultsShowTheExactWordsWithWhatMatched() throws Exception {
        Document page = page("/?q=%22right%20to%20shelter%22");
        assertEquals("1 statement", page.expectFirst("#count").text());
        assertEquals(
                "the treaty gives ships “a right to shelter” in any weather",
                page.expectFirst(".words").wholeText());
        assertEquals(
                "right to shelter", String.join(" ", page.select(".words mark").eachText()));
        assertEquals("Rolf Teren", page.expectFirst(".who .name").text());
        assertTrue(page.expectFirst(".where").text().contains("Strait Agency"));
        assertTrue(page.expectFirst(".where").text().contains("23 May 2024"));
    }

    @Test
    void aNameThatNobodySaidSuggestsItsSpeaker() throws Exception {
        Document page = page("/?q=Holm");
        assertTrue(page.text().contains("Plain words search what was said"));
        assertEquals("Statements by Holm: 3", page.select(".suggestions a").text());
        Document found = page(page.expectFirst(".suggestions a").attr("href"));
        assertEquals("3 statements", found.expectFirst("#count").text());
        assertEquals(
                "Statements by holm: 3 Statements by teren: 1",
                page("/?q=holm%20teren").select(".suggestions a").text());
        assertTrue(page("/?q=xyzzy").select(".suggestions").isEmpty());
        assertTrue(
                page("/?q=kind%3Adirect%20Holm%20xyzzy").select(".suggestions").isEmpty());
    }

    @Test
    void aNameAmongOtherWordsSuggestsWhatHeSaidWithThem() throws Exception {
        Document page = page("/?q=shelter%20in%20Teren");
        assertEquals(
                "Statements by Rolf Teren with “shelter”: 1",
                page.select(".suggestions a").text());
        Document found = page(page.expectFirst(".suggestions a").attr("href"));
        assertEquals("1 statement", found.expectFirst("#count").text());
        assertEquals(
                "Statements by Teren: 1",
                page("/?q=Teren%20xyzzy").select(".suggestions a").text());
    }

    @Test
    void aHyphenThatFindsNothingIsTriedAsASpace() throws Exception {
        Document page = page("/?q=ships-shelter");
        assertEquals(
                "With a space for the hyphen, “ships shelter”: 1",
                page.select(".suggestions a").text());
        assertEquals(
                "1 statement",
                page(page.expectFirst(".suggestions a").attr("href"))
                        .expectFirst("#count")
                        .text());
    }

    @Test
    void facetsCountAndNarrow() throws Exception {
        Document all = page("/");
        assertEquals("Ada Holm 3", all.expectFirst("#facet-speaker + ul a").text());
        Document narrowed = page(all.expectFirst("#facet-speaker + ul a").attr("href"));
        assertEquals("3 statements", narrowed.expectFirst("#count").text());
        assertEquals("true", narrowed.expectFirst("#facet-speaker + ul a").attr("aria-current"));
        assertEquals("Speaker: Ada Holm×", narrowed.expectFirst(".chips a").text());
        Document two = page("/?speaker=Ada%20Holm&kind=turn");
        assertEquals("1 statement", two.expectFirst("#count").text());
        Document back = page(two.expectFirst(".chips li:last-child a").attr("href"));
        assertEquals("7 statements", back.expectFirst("#count").text());
    }

    @Test
    void pagesNeverOverlap() throws Exception {
        List<String> keys = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            for (JsonNode hit : site.json("/search.json?size=2&page=" + page).path("hits")) {
                keys.add(hit.path("key").asText());
            }
        }
        assertEquals(7, keys.size());
        assertEquals(7, new HashSet<>(keys).size());
        assertEquals("Next", page("/?size=2&page=1").expectFirst(".pager a").text());
        assertTrue(page("/?size=2&page=9").text().contains("nothing on this page"));
    }

    @Test
    void ordersAreObeyed() throws Exception {
        JsonNode oldest = site.json("/search.json?sort=oldest&q=ferries");
        assertEquals("2023", oldest.path("hits").path(0).path("date").asText());
        JsonNode newest = site.json("/search.json?sort=newest&q=ferries");
        assertEquals("2024-05-23", newest.path("hits").path(0).path("date").asText());
    }

    @Test
    void theTwinSaysTheSame() throws Exception {
        JsonNode json = site.json("/search.json?q=treaty%20speaker:holm");
        assertEquals(1, json.path("total").asInt());
        JsonNode hit = json.path("hits").path(0);
        assertEquals("Ada Holm", hit.path("speaker").asText());
        assertEquals("turn", hit.path("kind").asText());
        assertEquals("made-for-test", hit.path("rule").asText());
        assertEquals(
                hit.path("content").path(0).asText(),
                String.join("", hit.path("runs").path(0).findValuesAsText("text")));
        assertEquals(200, site.get(hit.path("address").asText()).statusCode());
        assertEquals(200, site.get(hit.path("place").asText()).statusCode());
    }

    @Test
    void resultsComeAsFiles() throws Exception {
        HttpResponse<String> csv = site.get("/search.csv?q=ferries");
        assertEquals(5, csv.body().lines().count());
        assertTrue(csv.headers().firstValue("Content-Disposition").orElse("").contains("dixit.csv"));
        assertTrue(csv.body().startsWith("key,"), "a program reads the names of the columns as they are");
        String link = page("/?q=ferries").expectFirst("a[href^=/search.csv]").attr("href");
        String marked = site.get(link).body();
        assertEquals("\uFEFF" + csv.body(), marked, "Excel reads the file of the page as UTF-8");
        assertEquals(400, site.get("/search.csv?bom=yes").statusCode());
        HttpResponse<String> lines = site.get("/search.jsonl?speaker=Rolf%20Teren");
        assertEquals("Rolf Teren", Site.parse(lines.body()).path("speaker").asText());
    }

    @Test
    void anEmptyArchiveInvitesToImport(@TempDir Path other) throws Exception {
        try (Site empty = Site.empty(other, Settings.DEFAULT)) {
            assertTrue(empty.get("/").body().contains("This archive is empty"));
            for (String page : List.of("/documents", "/speakers", "/corrections", "/status", "/import")) {
                assertEquals(200, empty.get(page).statusCode(), page);
            }
        }
    }
}
