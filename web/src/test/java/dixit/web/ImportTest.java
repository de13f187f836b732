package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final String BOUNDARY = "----dixit-test";

    /** Values that begin with {@code file:} are files: {@code file:NAME:CONTENT}. */
    private static HttpResponse<String> send(Site site, String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> e : new TreeMap<>(form).entrySet()) {
            String name = e.getKey().replaceAll("\\d+$", "");
            String value = e.getValue();
            String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
            if (value.startsWith("file:")) {
                String[] parts = value.split(":", 3);
                head += "; filename=\"" + parts[1] + "\"\r\nContent-Type: application/octet-stream";
                value = parts[2];
            }
            body.write((head + "\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(site.uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return site.http.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void filesAreImportedAndEachOutcomeIsTold(@TempDir Path directory) throws Exception {
        try (Site site = Site.empty(directory, Settings.DEFAULT)) {
            Map<String, String> form = Map.of(
                    "csrf", site.token("/import"),
                    "files1", "file:a note.txt:The ferries will wait, said Ada Holm.\n",
                    "files2", "file:паром.txt:“We have time,” Ada Holm said.\n",
                    "files3", "file:broken.pdf:%PDF-1.7 but no more",
                    "folder1", "file:press/deep/a note.txt:Rolf Teren said the harbour was open.\n");
            HttpResponse<String> sent = send(site, "/import", form);
            assertEquals(303, sent.statusCode(), sent.body());
            String address = sent.headers().firstValue("Location").orElseThrow();
            JsonNode job = site.finished(address);
            assertEquals(4, job.path("total").asInt(), job.toPrettyString());
            assertEquals(3, job.path("added").asInt(), job.toPrettyString());
            assertEquals(1, job.path("failed").asInt());
            JsonNode failed = job.path("files").path(2);
            assertEquals("broken.pdf", failed.path("name").asText());
            assertFalse(failed.path("failures").path(0).path("reason").asText().isEmpty());
            assertEquals(
                    "press/deep/a note.txt",
                    job.path("files").path(3).path("name").asText());
            assertEquals(3, site.json("/documents.json").path("total").asInt());
            String page = site.get(address).body();
            assertTrue(page.contains("паром.txt"));
            assertTrue(page.contains("Try again what failed"));
            assertEquals(
                    200,
                    site.get(job.path("files")
                                    .path(0)
                                    .path("documents")
                                    .path(0)
                                    .path("address")
                                    .asText())
                            .statusCode());

            HttpResponse<String> retry = site.post(address + "/retry", Map.of("csrf", site.token("/import")));
            assertEquals(303, retry.statusCode());
            JsonNode again =
                    site.finished(retry.headers().firstValue("Location").orElseThrow());
            assertEquals(1, again.path("total").asInt());
            assertEquals(1, again.path("failed").asInt());

            HttpResponse<String> twice = send(site, "/import", form);
            JsonNode second =
                    site.finished(twice.headers().firstValue("Location").orElseThrow());
            assertEquals(3, second.path("already_here").asInt(), second.toPrettyString());
            assertTrue(site.get("/import").body().contains("Imports since the server started"));
        }
    }

    @Test
    void pastedTextKeepsWhatThePersonSays(@TempDir Path directory) throws Exception {
        try (Site site = Site.empty(directory, Settings.DEFAULT)) {
            Map<String, String> form = Map.of(
                    "text", "“We have time,” said Ada Holm.\r\nСнег и дождь.",
                    "title", "A “note”",
                    "outlet", "Harbour Radio",
                    "date", "2024-05",
                    "url", "https://harbour.example/note");
            HttpResponse<String> sent = send(site, "/import.json", form, "X-Dixit-Client", "test");
            JsonNode job = site.finished(Site.parse(sent.body()).path("address").asText());
            assertEquals(1, job.path("added").asInt(), job.toPrettyString());
            assertTrue(site.get(Site.parse(sent.body()).path("address").asText())
                    .body()
                    .contains("Pasted text: A “note”"));
            JsonNode doc = site.json("/documents.json").path("documents").path(0);
            assertEquals("A “note”", doc.path("title").asText());
            assertEquals("Harbour Radio", doc.path("outlet").asText());
            assertEquals("2024-05", doc.path("published").asText());
            assertEquals("https://harbour.example/note", doc.path("url").asText());
            JsonNode record = site.json("/document/" + doc.path("hash").asText() + ".json");
            assertEquals(
                    "“We have time,” said Ada Holm.\nСнег и дождь.",
                    record.path("text").asText());
        }
    }

    @Test
    void aDayThatTheCalendarLacksIsRefused(@TempDir Path directory) throws Exception {
        try (Site site = Site.empty(directory, Settings.DEFAULT)) {
            String[] api = {"X-Dixit-Client", "test"};
            HttpResponse<String> sent = send(site, "/import", Map.of("text", "x", "date", "2024-02-31"), api);
            assertEquals(400, sent.statusCode());
            assertTrue(sent.body().contains("“2024-02-31” is no date"), sent.body());
            assertTrue(sent.body().contains("href=\"/import\">Back to the import"), sent.body());
            assertTrue(sent.body().contains("value=\"2024-02-31\""), sent.body());
        }
    }

    @Test
    void badFormsAreRefusedInWords(@TempDir Path directory) throws Exception {
        try (Site site = Site.empty(directory, Settings.DEFAULT)) {
            String[] api = {"X-Dixit-Client", "test"};
            assertEquals(400, send(site, "/import", Map.of("text", " "), api).statusCode());
            assertEquals(
                    400,
                    send(site, "/import", Map.of("text", "x", "date", "May"), api)
                            .statusCode());
            assertEquals(
                    400,
                    send(site, "/import", Map.of("text", "x", "url", "javascript:x"), api)
                            .statusCode());
            assertEquals(403, send(site, "/import", Map.of("text", "x")).statusCode());
            assertEquals(0, site.json("/import.json").path("imports").size());
        }
    }

    @Test
    void whatIsTooMuchIsRefusedWithItsLimit(@TempDir Path directory) throws Exception {
        Settings small = Settings.DEFAULT.withLimits(new Settings.Limits(2_000, 3, 5_000));
        try (Site site = Site.empty(directory, small)) {
            String[] api = {"X-Dixit-Client", "test"};
            HttpResponse<String> file =
                    send(site, "/import.json", Map.of("files", "file:a.txt:" + "x".repeat(3_000)), api);
            assertEquals(413, file.statusCode(), file.body());
            assertTrue(
                    Site.parse(file.body())
                            .path("error")
                            .path("message")
                            .asText()
                            .contains("2000 bytes"),
                    file.body());
            HttpResponse<String> many = send(
                    site,
                    "/import.json",
                    Map.of("files1", "file:a:x", "files2", "file:b:x", "files3", "file:c:x", "files4", "file:d:x"),
                    api);
            assertEquals(413, many.statusCode(), many.body());
            assertTrue(many.body().contains("at most 3 files"), many.body());
            String full = "x".repeat(1_900);
            HttpResponse<String> all = send(
                    site,
                    "/import.json",
                    Map.of("files1", "file:a:" + full, "files2", "file:b:" + full, "files3", "file:c:" + full),
                    api);
            assertEquals(413, all.statusCode(), all.body());
            assertTrue(all.body().contains("5000 bytes in all"), all.body());
            Map<String, String> crowd = new TreeMap<>();
            for (int i = 0; i < 60; i++) {
                crowd.put("files" + i, "file:" + i + ":x");
            }
            HttpResponse<String> parts = send(site, "/import.json", crowd, api);
            assertEquals(413, parts.statusCode(), parts.body());
            HttpResponse<String> huge =
                    send(site, "/import.json", Map.of("files", "file:a:" + "x".repeat(2 << 20)), api);
            assertEquals(413, huge.statusCode(), huge.body());
            assertEquals(0, site.json("/documents.json").path("total").asInt());
        }
    }

    @Test
    void aJobIsFollowedLive(@TempDir Path directory) throws Exception {
        try (Site site = Site.empty(directory, Settings.DEFAULT)) {
            Map<String, String> form = new TreeMap<>();
            for (int i = 0; i < 30; i++) {
                form.put("files" + i, "file:" + i + ".txt:The ferry number " + i + " will wait, said Ada Holm.\n");
            }
            HttpResponse<String> sent = send(site, "/import.json", form, "X-Dixit-Client", "test");
            String address = Site.parse(sent.body()).path("address").asText();
            HttpRequest follow = HttpRequest.newBuilder(site.uri(address + "/events"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            HttpResponse<String> events = site.http.send(follow, BodyHandlers.ofString());
            assertEquals(
                    "text/event-stream; charset=utf-8",
                    events.headers().firstValue("Content-Type").orElse(""));
            long files =
                    events.body().lines().filter(l -> l.equals("event: file")).count();
            assertEquals(30, files, events.body());
            String last = events.body()
                    .lines()
                    .filter(l -> l.startsWith("data: "))
                    .reduce((a, b) -> b)
                    .orElseThrow();
            assertTrue(last.contains("\"done\":30"), last);
            assertTrue(events.body().contains("event: done"));
        }
    }
}
