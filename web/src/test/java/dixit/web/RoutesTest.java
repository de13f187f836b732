package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.Change;
import dixit.archive.StatementEntry;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutesTest {
    private static Site site;
    private static StatementEntry statement;
    private static long correction;
    private static String job;
    private static String occasion;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException, InterruptedException {
        site = Site.open(directory);
        WorldSamples.addTo(site.archive);
        statement = site.statement("We have time");
        occasion = site.archive
                .occasionsOf(Site.hash(Site.TALK))
                .values()
                .iterator()
                .next();
        correction = site.archive
                .correct(statement.key(), new Change.WrongSpeaker("Ada Holm"), "Tester", null)
                .id();
        HttpResponse<String> sent =
                site.post("/import.json", Map.of("text", "Rain, said Ada Holm."), "X-Dixit-Client", "test");
        job = Site.parse(sent.body()).path("id").asText();
        site.finished("/import/" + job);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String filled(String path) {
        return path.replace("{hash}", statement.document().hash())
                .replace("{key}", statement.key())
                .replace("{job}", job)
                .replace("{occasion}", occasion)
                .replace("{institution}", "new-start")
                .replace("{kind}", "person")
                .replace("{name}", "ada-holm")
                .replace("{chart}", "time")
                .replace("{id}", String.valueOf(correction))
                .replace("{file}", "base.css");
    }

    @Test
    void everyRouteIsDescribedAndEveryDescribedOneIsRegistered() throws Exception {
        Set<String> described = new TreeSet<>();
        site.json("/openapi.json").path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertEquals(new TreeSet<>(site.server.registered()), described);
        assertEquals(new TreeSet<>(site.server.routeNames()), described);
    }

    @Test
    void everyDescribedGetAnswersAsDescribed() throws Exception {
        for (Map.Entry<String, JsonNode> path :
                site.json("/openapi.json").path("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            if (get.isMissingNode()) {
                continue;
            }
            HttpRequest request = HttpRequest.newBuilder(site.uri(filled(path.getKey())))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            HttpResponse<String> answer = site.http.send(request, BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), path.getKey());
            String type = get.path("responses")
                    .path("200")
                    .path("content")
                    .fieldNames()
                    .next();
            assertTrue(
                    answer.headers().firstValue("Content-Type").orElse("").startsWith(type),
                    path.getKey() + ": " + answer.headers().firstValue("Content-Type"));
            for (JsonNode param : get.path("parameters")) {
                String in = param.path("in").asText();
                assertEquals(path.getKey().contains("{" + param.path("name").asText() + "}") ? "path" : "query", in);
            }
        }
    }

    @Test
    void everyPageHasATwinAndLinksIt() throws Exception {
        for (String route : site.server.routeNames()) {
            if (!route.startsWith("GET ") || !isPage(route.substring(4))) {
                continue;
            }
            String path = route.substring(4);
            String twin = path.equals("/") ? "/search.json" : path + ".json";
            assertTrue(site.server.routeNames().contains("GET " + twin), "no twin of " + path);
            String page = site.get(filled(path)).body();
            assertTrue(page.contains("type=\"application/json\" href=\"" + filled(twin) + "\""), path);
            assertFalse(site.json(filled(twin)).isMissingNode());
        }
    }

    private static boolean isPage(String path) {
        return !path.endsWith(".json")
                && !path.contains(".")
                && !path.startsWith("/static")
                && !path.endsWith("/original")
                && !path.endsWith("/{job}/events");
    }

    @Test
    void errorsHaveOneShapeAndPagesSayTheSame() throws Exception {
        Map<String, Integer> bad = Map.of(
                "/nowhere.json", 404,
                "/document/00000000.json", 404,
                "/statement/0000000000000000.json", 404,
                "/import/none.json", 404,
                "/import/none/events", 404,
                "/search.json?q=%22open", 400,
                "/search.json?page=0", 400,
                "/search.json?sort=best", 400,
                "/search.csv?q=%22open", 400,
                "/documents.json?page=x", 400);
        for (Map.Entry<String, Integer> e : bad.entrySet()) {
            HttpResponse<String> answer = site.get(e.getKey());
            assertEquals(e.getValue(), answer.statusCode(), e.getKey());
            JsonNode error = Site.parse(answer.body()).path("error");
            assertEquals(e.getValue(), error.path("status").asInt(), e.getKey());
            assertFalse(error.path("code").asText().isEmpty(), e.getKey());
            assertFalse(error.path("message").asText().isEmpty(), e.getKey());
        }
        HttpResponse<String> page = site.get("/document/00000000");
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("00000000"));
        assertFalse(page.body().contains("Exception"));
        HttpResponse<String> method = site.post("/documents", Map.of(), "X-Dixit-Client", "test");
        assertEquals(405, method.statusCode());
    }

    @Test
    void aMistypedQuerySaysWhere() throws Exception {
        JsonNode error = site.json("/search.json?q=%F0%9D%90%80%20speaker:(").path("error");
        assertEquals("query_syntax", error.path("code").asText());
        assertEquals(11, error.path("position").asInt());
        HttpResponse<String> page = site.get("/?q=%F0%9D%90%80%20speaker:(");
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("\n           ^</pre>"), page.body());
    }

    @Test
    void filesAreServedWithTypeAndTag() throws Exception {
        HttpResponse<String> css = site.get("/static/base.css");
        String tag = css.headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(site.uri("/static/base.css"))
                .header("If-None-Match", tag)
                .build();
        assertEquals(304, site.http.send(again, BodyHandlers.ofString()).statusCode());
        assertEquals(404, site.get("/static/..%2fbase.css").statusCode());
        assertEquals(404, site.get("/static/Server.class").statusCode());
        assertTrue(site.get("/static/htmx.js").body().contains("htmx"));
    }
}
