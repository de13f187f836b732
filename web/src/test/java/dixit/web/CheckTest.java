package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.StatementKind;
import java.net.http.HttpRequest;
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
        assertTrue(page.contains("changes the meaning: a “never” was put in."), page);
        assertTrue(page.contains("&quot;ClaimReview&quot;") || page.contains("\"ClaimReview\""), page);
        JsonNode json = site.json("/check.json?quote=The+ferries+will+never+wait,+said+Ada+Holm");
        assertEquals("altered_wording", json.path("verdict").asText());
        assertEquals("negation", json.path("changes").path(0).asText());
    }

    @Test
    void aWrongSpeakerIsSaidInTheHeadlineAndInTheReview() throws Exception {
        String address = "/check?quote=The+ferries+will+wait&speaker=Rolf+Teren";
        String page = site.get(address).body();
        assertTrue(page.contains("</span> Right words, wrong speaker</h2>"), page);
        assertFalse(page.contains("✓"), page);
        JsonNode review = review(page);
        assertEquals(
                "Right words, wrong speaker",
                review.at("/reviewRating/alternateName").asText());
        assertEquals(1, review.at("/reviewRating/ratingValue").asInt());
        assertEquals(5, review.at("/reviewRating/bestRating").asInt());
        assertEquals(1, review.at("/reviewRating/worstRating").asInt());
        assertTrue(review.path("url").asText().endsWith(address), review::toString);
        assertTrue(review.path("datePublished").asText().matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}"), review::toString);
        JsonNode json = site.json("/check.json?quote=The+ferries+will+wait&speaker=Rolf+Teren");
        assertEquals("verbatim", json.path("verdict").asText());
        assertTrue(json.path("speaker_mismatch").asBoolean());
        assertTrue(site.get("/check?quote=The+ferries+will+wait&speaker=Ada+Holm")
                .body()
                .contains("</span> Verbatim</h2>"));
    }

    private static JsonNode review(String page) throws Exception {
        int start = page.indexOf("{", page.indexOf("id=\"review-1\""));
        String json = page.substring(start, page.indexOf("</pre>", start));
        return Site.parse(json.replace("&#34;", "\"").replace("&quot;", "\"").replace("&amp;", "&"));
    }

    @Test
    void whatSomebodyReportsIsTheReportedOnesAndNamesHim() throws Exception {
        site.add(harbour());
        site.archive.flush();
        String his = site.get("/check?quote=the+old+mill+will+be+closed+in+autumn&speaker=Edda+Ward")
                .body();
        assertTrue(his.contains("</span> Verbatim</h2>"), his);
        assertTrue(his.contains("as reported by Orla Penn"), his);
        String hers = site.get("/check?quote=the+old+mill+will+be+closed+in+autumn&speaker=Orla+Penn")
                .body();
        assertTrue(hers.contains("</span> Out of context</h2>"), hers);
        assertTrue(hers.contains("Orla Penn reporting Edda Ward"), hers);
    }

    private static DocumentRecord harbour() {
        String said =
                "It is raining. Last week Edda Ward told us that the old mill will be closed in autumn. We shall see.";
        Site.Draft d = new Site.Draft(
                "mill", "Orla Penn: " + said + "\n", Genre.INTERVIEW_TRANSCRIPT, "Talk of mills", "Radio Lode", "2022");
        d.said(StatementKind.TURN, "Orla Penn", said, "Orla Penn", "");
        return d.record("https://radio.example/mill");
    }

    @Test
    void aWrongDateIsSaid() throws Exception {
        String page = site.get("/check?quote=The+ferries+will+wait&date=2025").body();
        assertTrue(page.contains("Right words, wrong date"), page);
        assertTrue(page.contains("reported on 23 May 2024 already, before 2025"), page);
        assertTrue(site.json("/check.json?quote=The+ferries+will+wait&date=2025")
                .path("date_mismatch")
                .asBoolean());
        assertFalse(
                site.json("/check.json?quote=The+ferries+will+wait&date=2024").has("date_mismatch"));
        String own =
                site.get("/check?quote=The+treaty+is+not+in+danger&date=2020").body();
        assertTrue(own.contains("said on 22 May 2023, not in 2020"), own);
    }

    @Test
    void aMisspeltSpeakerIsNoMismatchAndAnUnknownOneIs() throws Exception {
        String page =
                site.get("/check?quote=The+ferries+will+wait&speaker=Ada+Holmm").body();
        assertTrue(page.contains("“Ada Holmm” is not known here; perhaps Ada Holm is meant."), page);
        assertFalse(site.json("/check.json?quote=The+ferries+will+wait&speaker=Ada+Holmm")
                .path("speaker_mismatch")
                .asBoolean());
        JsonNode json = site.json("/check.json?quote=The+ferries+will+wait&speaker=Nobody+Atall");
        assertTrue(json.path("speaker_mismatch").asBoolean());
        assertTrue(json.path("speaker_unknown").asBoolean());
        assertEquals(
                "Ada Holm",
                site.json("/check.json?quote=Cheese+is+made+of+moons&speaker=Ada+Halm")
                        .path("near_speaker")
                        .asText());
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

    private static HttpResponse<String> told(String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.uri("/check.json"))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return site.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String refused(int status, String body) throws Exception {
        HttpResponse<String> answer = told(body, "X-Dixit-Client", "test");
        assertEquals(status, answer.statusCode(), body + answer.body());
        return Site.parse(answer.body()).path("error").path("message").asText();
    }

    @Test
    void aProgramSendsTheSameFieldsAsJson() throws Exception {
        JsonNode quote = Site.parse(told(
                        "{\"quote\":\"The ferries will wait\",\"speaker\":\"Holm\",\"date\":null}",
                        "X-Dixit-Client",
                        "test")
                .body());
        assertEquals("verbatim", quote.path("verdict").asText(), quote::toString);
        assertFalse(quote.path("speaker_mismatch").asBoolean());
        String article = "“We have time 🕰,” Ada Holm said on Monday. “The moon is full of cheese,” she added. ";
        String body = "{\"text\":\"" + article + "And so on. ".repeat(150_000) + "\"}"; // over a megabyte
        JsonNode quotes =
                Site.parse(told(body, "X-Dixit-Client", "test").body()).path("quotes");
        assertEquals(2, quotes.size());
        JsonNode sent = site.json("/openapi.json")
                .at("/paths/~1check.json/post/requestBody/content/application~1json/schema/properties");
        assertEquals(4, sent.size(), sent::toString);
    }

    @Test
    void brokenJsonIsRefusedInWords() throws Exception {
        assertEquals(403, told("{\"quote\":\"The ferries will wait\"}").statusCode());
        assertTrue(refused(400, "{\"quote\":\n \"The").contains("line 2, column"), "no place");
        assertTrue(refused(400, "").contains("object"));
        assertTrue(refused(400, "[1]").contains("object"));
        assertTrue(refused(400, "{} {}").contains("not valid JSON"));
        assertTrue(refused(400, "{\"quote\":\"a b c\",\"quote\":\"d e f\"}").contains("not valid JSON"));
        assertTrue(refused(400, "[".repeat(100_000)).contains("not valid JSON"));
        assertTrue(refused(400, "{\"quote\":7}").contains("“quote” must be a string"));
        assertTrue(refused(400, "{\"words\":\"a\"}").contains("no field “words”; the fields are date, quote"));
        assertTrue(refused(400, "{\"speaker\":\"Holm\"}").contains("Give a quote"));
        assertTrue(refused(400, "{\"quote\":\"" + "a ".repeat(6_000) + "\"}").contains("at most"));
    }

    @Test
    void aDateThatIsNoneIsRefusedWithFieldAndValue() throws Exception {
        String said = "“date” is “2024-02-30”; it must be";
        HttpResponse<String> page = site.get("/check?quote=The+ferries+will+wait&date=2024-02-30");
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains(said), page.body());
        HttpResponse<String> json = site.get("/check.json?date=2024-02-30");
        assertEquals(400, json.statusCode());
        assertTrue(Site.parse(json.body()).at("/error/message").asText().startsWith(said), json.body());
        assertTrue(refused(400, "{\"quote\":\"The ferries will wait\",\"date\":\"2024-02-30\"}")
                .startsWith(said));
        assertTrue(refused(400, "{\"text\":\"“We wait,” she said.\",\"date\":\"soon\"}")
                .contains("“soon”"));
        HttpResponse<String> form = site.post(
                "/check.json", Map.of("quote", "The ferries will wait", "date", "<b>"), "X-Dixit-Client", "test");
        assertEquals(400, form.statusCode());
        for (String right : new String[] {"2024", "2024-02", "2024-02-29", "2023/2024", " 2024 "}) {
            String address = "/check?quote=The+ferries+will+wait&date=" + right.strip();
            assertEquals(200, site.get(address).statusCode(), right);
        }
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
