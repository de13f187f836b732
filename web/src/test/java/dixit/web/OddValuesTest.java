package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.StatementEntry;
import dixit.web.view.Urls;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every value that any route takes, with what nobody would type: it is read or refused, and never a fault. */
class OddValuesTest {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "foo",
            "0",
            "1",
            "2",
            "-1",
            "1e9",
            "2147483648",
            "1000000",
            "99999999999999999999",
            "\u0000",
            "a\u0000b",
            "\u001b[2J",
            "🕰",
            "\ud83d",
            "\"",
            "\\",
            "*",
            "a*",
            "~",
            "(",
            "()",
            "-",
            "NOT",
            "OR",
            ":",
            "speaker:",
            "from:2009-02-30",
            "2009-02-30",
            "2024-13",
            "9999-12-31",
            "../../etc/passwd",
            "%",
            "ı̇",
            "word ".repeat(2_000).strip(),
            "x".repeat(10_000),
            "(".repeat(10_000),
            "\"a b\" OR ".repeat(1_000) + "c");

    private static Site site;
    private static StatementEntry statement;
    private static String occasion;

    @BeforeAll
    static void start(@TempDir Path directory) {
        site = Site.open(directory);
        statement = site.statement("We have time");
        occasion = site.archive
                .occasionsOf(Site.hash(Site.TALK))
                .values()
                .iterator()
                .next();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String filled(String path, String name, String odd) {
        return path.replace("{" + name + "}", odd)
                .replace("{hash}", statement.document().hash())
                .replace("{key}", statement.key())
                .replace("{job}", "none")
                .replace("{occasion}", occasion)
                .replace("{kind}", "person")
                .replace("{name}", "ada-holm")
                .replace("{chart}", "time")
                .replace("{institution}", "new-start")
                .replace("{id}", "1")
                .replace("{file}", "base.css");
    }

    @Test
    void noRouteFailsAtAnyValueOfAnyParameter() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path :
                site.json("/openapi.json").path("paths").properties()) {
            for (JsonNode param : path.getValue().path("get").path("parameters")) {
                for (String odd : ODD) {
                    ask(path.getKey(), param, odd, faults);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static void ask(String path, JsonNode param, String odd, List<String> faults) throws Exception {
        String name = param.path("name").asText();
        String value = Urls.encode(odd);
        String address = param.path("in").asText().equals("path")
                ? filled(path, name, value.isEmpty() ? "%20" : value)
                : filled(path, "", "") + "?" + name + "=" + value;
        HttpResponse<String> answer = site.get(address);
        if (answer.statusCode() >= 500) {
            String start = answer.body().strip();
            faults.add(answer.statusCode() + " " + path + " " + name + "="
                    + odd.substring(0, Math.min(20, odd.length())) + ": "
                    + start.substring(0, Math.min(300, start.length())));
        }
    }

    @Test
    void aDateBesideTheQueryMeansWhatItMeansInIt() throws Exception {
        for (String page : List.of("/?from=2009-02-30", "/?q=ferry&to=soon", "/search.json?from=2009-02-30")) {
            HttpResponse<String> answer = site.get(page);
            assertEquals(400, answer.statusCode(), page);
            assertTrue(answer.body().contains("This is no date; write 2020, 2020-03 or 2020-03-05."), answer.body());
        }
        assertEquals(
                total("from:2024 to:2024"),
                site.json("/search.json?from=2024&to=2024").path("total").asInt());
        assertEquals(
                total("(ferry OR ferries) from:2024"),
                site.json("/search.json?q=ferry+OR+ferries&from=2024")
                        .path("total")
                        .asInt());
    }

    private static int total(String query) throws Exception {
        return site.json("/search.json?q=" + Urls.encode(query)).path("total").asInt();
    }

    @Test
    void aValueOutsideAListIsRefusedWithTheList() throws Exception {
        for (String address : List.of("/?kind=foo", "/search.json?kind=foo", "/search.csv?kind=foo", "/?genre=foo")) {
            HttpResponse<String> answer = site.get(address);
            assertEquals(400, answer.statusCode(), address);
            assertTrue(answer.body().contains(address.contains("genre") ? "news_report" : "indirect"), answer.body());
        }
    }
}
