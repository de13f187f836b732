package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.Progress;
import dixit.record.DocumentRecord;
import dixit.record.Producer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A speaker's page, and who is who by people's decisions, over HTTP and through another extraction. */
class ActorTest {
    private static final String HOLM = "/speaker/person/ada-holm";
    private static final String TEREN = "/speaker/person/rolf-teren";

    private Path directory = Path.of("");
    private Site site;

    @BeforeEach
    void start(@TempDir Path fresh) {
        directory = fresh;
        site = Site.open(directory);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> post(String page, String what, Map<String, String> form) throws Exception {
        Map<String, String> all = new HashMap<>(form);
        all.put("csrf", site.token(page));
        all.putIfAbsent("who", "Nina Čorak");
        return site.post(page + "/" + what, all);
    }

    private int found(String query) throws Exception {
        return site.json("/search.json?q=" + query).path("total").asInt();
    }

    /** The same documents from the next version of the program. */
    private void extractAnew() {
        for (DocumentRecord r : site.archive.export().toList()) {
            DocumentRecord found = site.archive.document(r.hash()).orElseThrow().extracted();
            DocumentRecord next = found.toBuilder()
                    .producer(new Producer("dixit", "next", null))
                    .build();
            site.archive.add(
                    site.archive.document(r.hash()).orElseThrow().document(), site.archive.original(r.hash()), next);
        }
        site.archive.flush();
    }

    @Test
    void thePageCountsWhatWasSaidAndEveryChartHasATable() throws Exception {
        Document page = page(HOLM);
        assertEquals("Ada Holm", page.expectFirst("h1").text());
        List<String> months = page.select("#time ~ details tbody th").eachText();
        assertEquals(13, months.size(), "every month between the first and the last");
        assertEquals("2023-05", months.getFirst());
        assertEquals("2024-05", months.getLast());
        assertTrue(page.select("section:has(#outlets) tbody").text().contains("Harbour Radio 1"));
        assertTrue(page.select("section:has(#counterparts) tbody").text().contains("Harbour Radio"));
        String time = site.get(HOLM + "/time.csv").body();
        assertTrue(time.startsWith("Month,Statements\n2023-05,1\n2023-06,0\n"), time);
        for (String chart : List.of("offices", "words", "outlets", "counterparts", "names")) {
            assertEquals(200, site.get(HOLM + "/" + chart + ".csv").statusCode(), chart);
        }
        assertEquals(404, site.get(HOLM + "/moods.csv").statusCode());
        JsonNode json = site.json(HOLM + ".json");
        assertEquals("person/ada-holm", json.path("id").asText());
        assertTrue(json.path("charts").path("time").size() >= 2);
        assertEquals(404, site.get("/speaker/person/nobody").statusCode());
        assertEquals(HOLM, page("/speakers").expectFirst("a:contains(Ada Holm)").attr("href"));
    }

    @Test
    void mergeIsObeyedEverywhereThroughExtractionAndUndone() throws Exception {
        int holm = found("speaker:person/ada-holm");
        int teren = found("speaker:person/rolf-teren");
        assertTrue(holm > 0 && teren > 0);
        HttpResponse<String> merged = post(TEREN, "merge", Map.of("into", "Ada Holm", "note", "one office"));
        assertEquals(303, merged.statusCode(), merged.body());
        assertEquals(
                HOLM + "#corrections", merged.headers().firstValue("Location").orElseThrow());
        isMerged(holm + teren);
        extractAnew();
        isMerged(holm + teren);
        site.archive.reindex(Progress.NONE);
        isMerged(holm + teren);

        String undo = page(HOLM).expectFirst("#corrections ~ .log form").attr("action");
        HttpResponse<String> undone = site.post(undo, Map.of("who", "Jan Orlo", "csrf", site.token(HOLM)));
        assertEquals(303, undone.statusCode(), undone.body());
        assertEquals(holm, found("speaker:person/ada-holm"));
        assertEquals(teren, found("speaker:person/rolf-teren"));
        assertTrue(page("/corrections").text().contains("Undone by Jan Orlo"));
        assertEquals(
                409,
                site.post(undo, Map.of("who", "Jan", "csrf", site.token(HOLM))).statusCode());
    }

    private void isMerged(int all) throws Exception {
        assertEquals(all, found("speaker:person/ada-holm"));
        assertEquals(all, found("speaker:person/rolf-teren"));
        assertFalse(page("/speakers").text().contains("Rolf Teren"));
        assertEquals("Ada Holm", page(TEREN).expectFirst("h1").text());
        assertTrue(site.get("/search.csv").body().contains(",mixed,Ada Holm,"));
        assertTrue(site.archive.export().noneMatch(r -> r.statements().stream()
                .anyMatch(s ->
                        s.speaker() != null && "Rolf Teren".equals(s.speaker().name()))));
        String log = page("/corrections").text();
        assertTrue(log.contains("One and the same") && log.contains("Nina Čorak") && log.contains("one office"), log);
    }

    @Test
    void splitAndRenameAreObeyedAndSurvive() throws Exception {
        String talk = Site.hash(Site.TALK);
        assertEquals(
                303,
                post(HOLM, "split", Map.of("document", talk, "new_name", "Ada Holm the elder"))
                        .statusCode());
        extractAnew();
        assertEquals(
                "Ada Holm the elder",
                page("/speaker/person/ada-holm-2").expectFirst("h1").text());
        assertEquals(found("speaker:person/ada-holm-2"), found("speaker:elder"));
        assertTrue(found("speaker:person/ada-holm-2") > 0);
        assertEquals(
                303, post(HOLM, "rename", Map.of("new_name", "Ada B. Holm")).statusCode());
        extractAnew();
        assertEquals("Ada B. Holm", page(HOLM).expectFirst("h1").text());
        assertTrue(site.get("/search.csv").body().contains("Ada B. Holm"));
        assertEquals(2, page("/corrections").select(".log > li").size());
    }

    @Test
    void whatCannotBeDecidedIsRefusedWithAReason() throws Exception {
        assertEquals(422, post(HOLM, "merge", Map.of("into", "Nobody Known")).statusCode());
        assertEquals(400, post(HOLM, "merge", Map.of("into", " ")).statusCode());
        assertEquals(400, post(HOLM, "split", Map.of("new_name", "x")).statusCode());
        assertEquals(409, post(HOLM, "rename", Map.of("new_name", "Ada Holm")).statusCode());
        assertEquals(
                400, post(HOLM, "rename", Map.of("new_name", "x", "who", " ")).statusCode());
        assertEquals(
                403,
                site.post(HOLM + "/rename", Map.of("new_name", "x", "who", "y")).statusCode());
        assertEquals(0, site.archive.actorCorrections().size());
    }

    @Test
    void aNameThatIsNoneOfTheSpeakersIsShownAsTheTextHasIt() throws Exception {
        String text = """
                New US policy

                WASHINGTON, March 3, 2025 (Strait Agency) — US Secretary of State Manuel Rubio said the talks would go on.
                """;
        String job = Site.parse(site.post("/import.json", Map.of("text", text), "X-Dixit-Client", "test")
                        .body())
                .path("address")
                .asText();
        site.finished(job);
        Document page = page("/speaker/person/marco-rubio");
        assertTrue(page.expectFirst(".notice").text().contains("The text says “Manuel Rubio”"), page.text());
        assertTrue(page.select("section:has(#offices) tbody tr").size() >= 2, "known and named");
        assertTrue(page.select("section:has(#offices) rect.bar").size() >= 1);
        Document statement =
                page("/statement/" + site.statement("the talks would go on").key());
        assertTrue(statement.expectFirst("dl.facts").text().contains("The text says “Manuel Rubio”"), statement.text());
        assertEquals(
                "/speaker/person/marco-rubio",
                statement.expectFirst(".who .name").attr("href"));
        assertTrue(site.get(HOLM).body().getBytes(StandardCharsets.UTF_8).length > 0);
    }
}
