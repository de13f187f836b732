package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dixit.record.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Keeps the main text of web pages as good as it was: F1 of runs of four words against the pages of the
 * article-extraction-benchmark (Scrapinghub, 2020). The floor only moves up.
 */
class ArticleFloorTest {
    private static final double FLOOR = 0.974;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    @Test
    void mainTextIsAsGoodAsItWas() throws IOException {
        Path web = data();
        boolean there = Files.isReadable(web.resolve("ground-truth.json"));
        if (!there) {
            System.err.println("ArticleFloorTest skipped: no " + web);
        }
        assumeTrue(there, "the pages are not there");
        JsonNode truth =
                new ObjectMapper().readTree(web.resolve("ground-truth.json").toFile());
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            Map<String, Integer> gold =
                    shingles(page.getValue().path("articleBody").asText());
            Map<String, Integer> found = shingles(body(web.resolve("html").resolve(page.getKey() + ".html.gz")));
            int both = gold.entrySet().stream()
                    .mapToInt(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
                    .sum();
            precision += both / (double) Math.max(1, total(found));
            recall += both / (double) Math.max(1, total(gold));
        }
        double f1 = 2 * precision * recall / (precision + recall) / truth.size();
        assertTrue(f1 >= FLOOR, "F1 " + f1 + " is under the floor of " + FLOOR);
    }

    private static Path data() {
        Path here = Path.of("").toAbsolutePath();
        Path fromRoot = here.resolve("../shared/data/web");
        return Files.exists(here.resolve("reader")) ? fromRoot : here.resolve("../../shared/data/web");
    }

    private static String body(Path page) throws IOException {
        Document doc = Readings.document(page.toString(), Files.readAllBytes(page));
        StringBuilder body = new StringBuilder();
        int at = 0;
        for (var f : doc.furniture()) {
            body.append(doc.text(), at, f.span().start()).append(' ');
            at = f.span().end();
        }
        return body.append(doc.text(), at, doc.text().length()).toString();
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
            counts.merge(String.join(" ", words.subList(i, Math.min(i + 4, words.size()))), 1, Integer::sum);
        }
        return counts;
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(n -> n).sum();
    }
}
