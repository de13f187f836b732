package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.Archive;
import dixit.archive.Change;
import dixit.archive.StatementEntry;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionTest {
    private Path directory = Path.of("");

    private Site site;
    private StatementEntry time;
    private String address;

    @BeforeEach
    void start(@TempDir Path fresh) {
        directory = fresh;
        site = Site.open(directory);
        time = site.statement("We have time");
        address = "/statement/" + time.key();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private HttpResponse<String> correct(Map<String, String> form) throws Exception {
        Map<String, String> all = new HashMap<>(form);
        all.put("csrf", site.token(address));
        all.putIfAbsent("who", "Nina Čorak");
        return site.post(address + "/corrections", all);
    }

    private Document page() throws Exception {
        return Jsoup.parse(site.get(address).body());
    }

    @Test
    void theStatementShowsWordsContextAndCitations() throws Exception {
        Document page = page();
        assertEquals("We have time 🕰,", page.expectFirst("#words").wholeText());
        assertEquals("We have time 🕰,", page.select("#context .chosen-content").text());
        assertTrue(page.select("#context").text().contains("The ferries will wait, said Ada Holm."));
        String cite = page.select("#cite-text").text();
        assertTrue(
                cite.startsWith(
                        "Ada Holm, “We have time 🕰,”, in “Ferries to wait for Ilvane”, Strait Agency, 23 May 2024"),
                cite);
        assertTrue(cite.endsWith(address + "]"), cite);
        String bibtex = site.get(address + ".bib").body();
        assertTrue(
                bibtex.startsWith("@misc{dixit-" + time.key() + ",\n  title = {Ferries to wait for Ilvane},"), bibtex);
        JsonNode json = site.json(address + ".json");
        assertEquals(time.key(), json.path("statement").path("key").asText());
        int start = Site.WIRE.codePointCount(0, Site.WIRE.indexOf("We have"));
        assertEquals(start, json.path("content").path(0).path(0).asInt());
        assertEquals(start + 15, json.path("content").path(0).path(1).asInt());
    }

    @Test
    void anotherSpeakerIsObeyedShownAndUndone() throws Exception {
        HttpResponse<String> done =
                correct(Map.of("change", "wrong_speaker", "speaker", "Rolf Teren", "note", "heard it"));
        assertEquals(303, done.statusCode());
        assertEquals(
                address + "#corrections", done.headers().firstValue("Location").orElseThrow());
        Document page = page();
        assertEquals("Rolf Teren", page.expectFirst(".who .name").text());
        assertTrue(page.expectFirst(".notice").text().contains("Corrected by Nina Čorak"));
        assertTrue(page.expectFirst(".notice").text().contains("The program had the speaker: Ada Holm"));
        assertTrue(page.expectFirst(".log").text().contains("heard it"));
        assertEquals("Nina Čorak", page.expectFirst("#who-none").attr("value"));
        assertEquals(
                2, site.json("/search.json?speaker=Rolf%20Teren").path("total").asInt());
        assertTrue(site.get("/?speaker=Rolf%20Teren").body().contains("corrected by Nina Čorak"));
        assertTrue(site.get("/corrections").body().contains("Rolf Teren"));

        String undo = page.expectFirst(".log form").attr("action");
        HttpResponse<String> undone = site.post(undo, Map.of("who", "Jan Orlo", "csrf", site.token(address)));
        assertEquals(303, undone.statusCode());
        Document after = page();
        assertEquals("Ada Holm", after.expectFirst(".who .name").text());
        assertTrue(after.expectFirst(".log").text().contains("Undone by Jan Orlo"));
        assertTrue(after.select(".notice").isEmpty());
        assertEquals(
                1, site.json("/search.json?speaker=Rolf%20Teren").path("total").asInt());
        HttpResponse<String> twice = site.post(undo, Map.of("who", "Jan", "csrf", site.token(address)));
        assertEquals(409, twice.statusCode());
        assertTrue(twice.body().contains("was undone already"), twice.body());
        try (Archive other = Archive.open(directory.resolve("archive"))) {
            other.correct(time.key(), new Change.WrongSpeaker("Rolf Teren"), "Bea", null);
        }
    }

    @Test
    void aCorrectionThatChangesNothingIsRefused() throws Exception {
        HttpResponse<String> same = correct(Map.of("change", "wrong_speaker", "speaker", "Ada Holm"));
        assertEquals(409, same.statusCode());
        assertTrue(same.body().contains("The speaker is “Ada Holm” already."), same.body());
        assertEquals(
                409,
                correct(Map.of("change", "wrong_words", "words", "We have time 🕰,"))
                        .statusCode());
        assertEquals(303, correct(Map.of("change", "not_a_statement")).statusCode());
        assertEquals(409, correct(Map.of("change", "not_a_statement")).statusCode());
        assertEquals(1, site.archive.corrections(time.key()).size());
    }

    @Test
    void whatWasTypedIsNotLost() throws Exception {
        HttpResponse<String> wrong =
                correct(Map.of("change", "wrong_words", "words", "<We have no time>", "note", "heard \"it\""));
        Document page = Jsoup.parse(wrong.body());
        assertEquals(422, wrong.statusCode());
        assertEquals(
                "Back to the statement", page.select("a[href=" + address + "]").text());
        Element form = page.expectFirst("form[method=post]");
        assertEquals(address + "/corrections", form.attr("action"));
        assertEquals(
                "<We have no time>",
                form.expectFirst("textarea[name=words]").wholeText().strip());
        assertEquals("heard \"it\"", form.expectFirst("input[name=note]").attr("value"));
        assertEquals("Nina Čorak", form.expectFirst("input[name=who]").attr("value"));
        Map<String, String> again = new HashMap<>();
        form.select("input[name]").forEach(i -> again.put(i.attr("name"), i.attr("value")));
        again.put("words", "time");
        assertEquals(303, site.post(form.attr("action"), again).statusCode());

        HttpResponse<String> stale =
                site.post(address + "/corrections", Map.of("csrf", "old", "speaker", "Jan Orlo", "who", "Bea"));
        assertEquals(403, stale.statusCode());
        Document refused = Jsoup.parse(stale.body());
        assertEquals(
                "Jan Orlo", refused.expectFirst("#typed-speaker").wholeText().strip());
        assertTrue(refused.select("form[method=post]").isEmpty());
        assertEquals(
                "Back to the statement",
                refused.select("a[href=" + address + "]").text());
    }

    @Test
    void theListShowsWhatChangedAndUndoesIt() throws Exception {
        assertEquals(
                303,
                correct(Map.of("change", "wrong_speaker", "speaker", "Rolf Teren"))
                        .statusCode());
        assertEquals(
                303,
                correct(Map.of("change", "wrong_speaker", "speaker", "Jan Orlo"))
                        .statusCode());
        Document list = Jsoup.parse(site.get("/corrections").body());
        assertTrue(list.select(".log li").get(0).text().startsWith("Said by Rolf Teren → Jan Orlo"), list.text());
        assertTrue(list.select(".log li").get(1).text().startsWith("Said by Ada Holm → Rolf Teren"), list.text());
        String undo = list.expectFirst(".log form").attr("action");
        assertEquals(
                303,
                site.post(undo, Map.of("who", "Bea", "csrf", site.token(address)))
                        .statusCode());
    }

    @Test
    void whatIsNoStatementIsGoneFromSearchAndStaysAtItsAddress() throws Exception {
        assertEquals(303, correct(Map.of("change", "not_a_statement")).statusCode());
        assertEquals(6, site.json("/search.json").path("total").asInt());
        assertTrue(page().expectFirst(".notice").text().contains("Not a statement, says Nina Čorak"));
        assertEquals(
                3,
                Jsoup.parse(site.get("/document/wire").body())
                        .select(".said-list li")
                        .size());
        assertEquals(
                2, Jsoup.parse(site.get("/document/wire").body()).select(".ref").size());
    }

    @Test
    void otherWordsMustStandInTheDocument() throws Exception {
        HttpResponse<String> wrong = correct(Map.of("change", "wrong_words", "words", "We have no time"));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("do not stand in the document"));
        assertEquals(
                303,
                correct(Map.of("change", "wrong_words", "words", "time 🕰,”  she told\r\nreporters"))
                        .statusCode());
        Document page = page();
        assertEquals("time 🕰,” she told reporters", page.expectFirst("#words").wholeText());
        assertTrue(page.expectFirst(".notice").text().contains("The program had the words: “We have time 🕰,”"));
        assertTrue(page.expectFirst(".log").text().contains("time 🕰,” she told reporters"));
    }

    @Test
    void aPlaceInCodePointsIsAsGoodAsWords() throws Exception {
        int start = Site.WIRE.codePointCount(0, Site.WIRE.indexOf("🕰"));
        Map<String, String> form =
                Map.of("change", "wrong_words", "start", "" + start, "end", "" + (start + 2), "who", "bot");
        HttpResponse<String> done = site.post(address + "/corrections.json", form, "X-Dixit-Client", "test");
        assertEquals("wrong_words", Site.parse(done.body()).path("change").asText(), done.body());
        assertEquals("🕰,", page().expectFirst("#words").wholeText());
    }

    @Test
    void badCorrectionsAreRefusedInWords() throws Exception {
        assertEquals(
                400,
                correct(Map.of("change", "wrong_speaker", "speaker", "X", "who", " "))
                        .statusCode());
        assertEquals(400, correct(Map.of("change", "sing")).statusCode());
        assertEquals(400, correct(Map.of("change", "wrong_words")).statusCode());
        assertEquals(
                400,
                correct(Map.of("change", "wrong_words", "start", "9", "end", "99999"))
                        .statusCode());
        assertEquals(400, correct(Map.of("change", "wrong_words", "words", "…")).statusCode());
        assertEquals(
                400,
                correct(Map.of("change", "wrong_speaker", "speaker", "x".repeat(3_000)))
                        .statusCode());
        Map<String, String> who = Map.of("who", "x", "csrf", site.token(address));
        assertEquals(404, site.post(address + "/corrections/999/undo", who).statusCode());
        assertTrue(site.archive.corrections(time.key()).isEmpty());
    }
}
