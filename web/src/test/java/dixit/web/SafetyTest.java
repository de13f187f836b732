package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.StatementEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyTest {
    private static Site site;
    private static StatementEntry time;
    private static StatementEntry evil;

    @BeforeAll
    static void start(@TempDir Path directory) {
        site = Site.open(directory);
        time = site.statement("We have time");
        evil = site.statement("7*7");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static List<String> pages() {
        return List.of(
                "/",
                "/?q=treaty",
                "/?q=%22open",
                "/?speaker=" + "%3Ci%3EEve%3C/i%3E%20%22Orlo%22",
                "/documents",
                "/document/" + evil.document().hash(),
                "/document/" + evil.document().hash() + "?statement=s1&speaker=%3Cscript%3E",
                "/document/" + Site.hash(Site.TALK),
                "/statement/" + evil.key(),
                "/speakers",
                "/speakers?prefix=%3Cscript%3Ealert(1)%3C/script%3E",
                "/corrections",
                "/import",
                "/status",
                "/about",
                "/nowhere/%3Cscript%3Ealert(1)%3C/script%3E");
    }

    @Test
    void nothingOnAnyPageRunsButOurOwnFiles() throws Exception {
        for (String page : pages()) {
            HttpResponse<String> answer = site.get(page);
            Document html = Jsoup.parse(answer.body());
            for (Element script : html.select("script")) {
                assertTrue(script.attr("src").startsWith("/static/"), page + ": " + script);
                assertEquals("", script.data().strip(), page);
            }
            assertTrue(
                    html.select("style, iframe, object, embed, base, img, svg").isEmpty(), page);
            for (Element element : html.getAllElements()) {
                element.attributes().forEach(a -> {
                    assertFalse(a.getKey().startsWith("on") || a.getKey().equals("style"), page + ": " + element);
                    if (List.of("href", "src", "action").contains(a.getKey())) {
                        assertTrue(a.getValue().matches("(?s)(/|#|https?://|\\?).*"), page + ": " + a);
                    }
                });
            }
        }
    }

    @Test
    void everyAnswerHasItsPolicies() throws Exception {
        for (String page : List.of("/", "/search.json", "/nowhere", "/static/base.css", "/search.csv")) {
            HttpResponse<String> answer = site.get(page);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), page);
            assertFalse(policy.contains("unsafe"), page);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    page);
            assertEquals(
                    "same-origin",
                    answer.headers().firstValue("Referrer-Policy").orElse(""),
                    page);
            assertTrue(answer.headers().firstValue("Server").isEmpty(), page);
        }
    }

    @Test
    void whatADocumentSaysStandsOnThePageAsItsWords() throws Exception {
        Document html =
                Jsoup.parse(site.get("/document/" + evil.document().hash()).body());
        String text = html.expectFirst(".doc-text").wholeText();
        assertTrue(text.contains("<script>alert(1)</script> & \"><img src=x onerror=alert(1)>"), text);
        assertTrue(text.contains("${7*7} {{7*7}} </p><b>bold</b>"), text);
        assertEquals("<script>alert(2)</script>", html.expectFirst("h1").text());
    }

    @Test
    void onlyHttpAddressesBecomeLinks() throws Exception {
        String page = site.get("/document/" + Site.hash(Site.TALK)).body();
        assertTrue(page.contains("javascript:alert(1)"));
        assertTrue(Jsoup.parse(page).select("a[href^=javascript]").isEmpty());
        String good = site.get("/document/" + Site.hash(Site.WIRE)).body();
        assertEquals(
                1,
                Jsoup.parse(good)
                        .select("a[href=https://strait.example/ferries]")
                        .size());
    }

    @Test
    void aFormNeedsItsToken() throws Exception {
        String path = "/statement/" + time.key() + "/corrections";
        Map<String, String> form = Map.of("change", "not_a_statement", "who", "Mallory");
        assertEquals(403, site.post(path, form).statusCode());
        String token = site.token("/statement/" + time.key());
        Map<String, String> wrong = Map.of("change", "not_a_statement", "who", "M", "csrf", token.replace('a', 'b'));
        assertEquals(403, site.post(path, wrong).statusCode());
        Map<String, String> right = Map.of("change", "not_a_statement", "who", "M", "csrf", token);
        assertEquals(
                403, site.post(path, right, "Origin", "http://evil.example").statusCode());
        assertEquals(403, site.post(path, right, "Origin", "null").statusCode());
        assertEquals(403, site.post(path, right, "Sec-Fetch-Site", "cross-site").statusCode());
        HttpResponse<String> json = site.post(path + ".json", form);
        assertEquals(
                "form_out_of_date",
                Site.parse(json.body()).path("error").path("code").asText());
        assertTrue(site.archive.corrections(time.key()).isEmpty());
    }

    @Test
    void anotherBrowsersTokenIsNoGood() throws Exception {
        String mine = site.token("/import");
        String answer = raw(
                "POST /import HTTP/1.1",
                "Host: localhost:" + site.server.address().getPort(),
                "Cookie: dixit-browser=00000000000000000000000000000000",
                "X-Csrf-Token: " + mine,
                "Content-Length: 0");
        assertTrue(answer.contains(" 403 "), answer);
    }

    @Test
    void onlyItsOwnNamesAreAnswered() throws Exception {
        int port = site.server.address().getPort();
        assertTrue(raw("GET / HTTP/1.1", "Host: localhost:" + port).contains(" 200 "));
        assertTrue(raw("GET / HTTP/1.1", "Host: 127.0.0.1:" + port).contains(" 200 "));
        assertTrue(raw("GET / HTTP/1.1", "Host: evil.example:" + port).contains(" 403 "));
        assertTrue(
                raw("GET /search.json HTTP/1.1", "Host: 127.0.0.1.evil.example").contains(" 403 "));
        assertTrue(site.server.address().getHost().equals("127.0.0.1"));
    }

    @Test
    void aServerForOthersAnswersToItsNumbersAndGivenNames(@TempDir Path other) throws Exception {
        Settings settings = Settings.DEFAULT.withHost("0.0.0.0").withNames(Set.of("dixit.newsroom.example"));
        try (Site open = Site.empty(other, settings)) {
            int port = open.server.address().getPort();
            assertTrue(
                    raw(port, "GET / HTTP/1.1", "Host: dixit.newsroom.example").contains(" 200 "));
            assertTrue(raw(port, "GET / HTTP/1.1", "Host: 192.0.2.7:" + port).contains(" 200 "));
            assertTrue(raw(port, "GET / HTTP/1.1", "Host: evil.example").contains(" 403 "));
            assertTrue(raw(port, "GET / HTTP/1.1", "Host: ").contains(" 400 "), "the HTTP server itself wants a name");
        }
    }

    private static String raw(String... lines) throws IOException {
        return raw(site.server.address().getPort(), lines);
    }

    private static String raw(int port, String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine()
                    + " ";
        }
    }
}
