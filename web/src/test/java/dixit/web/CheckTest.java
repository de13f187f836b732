package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static Site site;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        site = Site.open(directory);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aQuoteIsCheckedAtAnAddressThatCanBeSentOn() throws Exception {
        String page = site.get("/check?quote=The+ferries+will+never+wait,+said+Ada+Holm")
                .body();
        assertTrue(page.contains("Altered wording"), page);
        assertTrue(page.contains("class=\"d put-in\""), page);
        assertTrue(page.contains("negation"), page);
        assertTrue(page.contains("&quot;ClaimReview&quot;") || page.contains("\"ClaimReview\""), page);
        JsonNode json = site.json("/check.json?quote=The+ferries+will+never+wait,+said+Ada+Holm");
        assertEquals("altered_wording", json.path("verdict").asText());
        assertEquals("negation", json.path("changes").path(0).asText());
    }

    @Test
    void aProgramSendsAQuoteOrAnArticle() throws Exception {
        HttpResponse<String> quote =
                site.post("/check.json", Map.of("quote", "The ferries will wait"), "X-Dixit-Client", "test");
        assertEquals(200, quote.statusCode());
        assertEquals("verbatim", Site.parse(quote.body()).path("verdict").asText());
        HttpResponse<String> article = site.post(
                "/check.json",
                Map.of("text", "“We have time,” Ada Holm said on Monday. “The moon is full of cheese,” she added."),
                "X-Dixit-Client",
                "test");
        JsonNode quotes = Site.parse(article.body()).path("quotes");
        assertEquals(2, quotes.size(), article.body());
        assertEquals("not_found_in_record", quotes.path(1).path("verdict").asText());
    }

    @Test
    void aFormOfAnotherSiteAndAnEmptyOneAreRefused() throws Exception {
        assertEquals(403, site.post("/check", Map.of("text", "x")).statusCode());
        assertEquals(
                400,
                site.post("/check.json", Map.of(), "X-Dixit-Client", "test").statusCode());
        String page = site.get("/check?quote=%3Cscript%3Ealert(1)%3C/script%3E+and+more+words")
                .body();
        assertFalse(page.contains("<script>alert"), page);
    }
}
