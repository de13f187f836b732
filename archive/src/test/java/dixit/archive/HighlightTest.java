package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Samples.Said;
import dixit.record.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is said and asked, a highlight is a place of original words inside the content. */
@NullUnmarked
class HighlightTest {
    private static final List<String> WORDS = List.of(
            "toll",
            "tolls",
            "Straße",
            "STRAIT",
            "strait",
            "U.S.",
            "US",
            "us",
            "co-operation",
            "cafe\u0301",
            "é",
            "1,550",
            "Vell’s",
            "\uD83D\uDE00",
            "совет",
            "海峡",
            "nego\u00ADtiate",
            "“quoted”",
            "[sic]",
            "—",
            "\uD800",
            "x".repeat(300));
    private static final List<String> QUERIES = List.of(
            "toll",
            "tol*",
            "tolls~",
            "strasse",
            "STRAIT",
            "us",
            "U.S.",
            "\"co operation\"",
            "cafe",
            "e",
            "1550",
            "vell",
            "совет*",
            "海峡",
            "negotiate",
            "quoted",
            "\"toll strait\"",
            "-toll",
            "NOT us",
            "kind:direct",
            "speaker:vasar");

    @TempDir
    Path directory;

    @Test
    void highlightsAreSortedDisjointAndInsideTheContent() {
        Random random = new Random(42);
        try (Archive archive = Archive.open(directory)) {
            for (int i = 0; i < 60; i++) {
                fill(archive, random, i);
            }
            archive.flush();
            int highlighted = 0;
            for (int i = 0; i < 400; i++) {
                String query = query(random);
                for (Hit hit : archive.search(new SearchRequest(query, Map.of(), Sort.RELEVANCE, 0, 100))
                        .hits()) {
                    isValid(query, hit);
                    highlighted += hit.highlights().size();
                }
            }
            assertTrue(highlighted > 1000, highlighted + " highlights");
        }
    }

    private static void fill(Archive archive, Random random, int number) {
        StringBuilder text = new StringBuilder("\uD83D\uDE00 ");
        List<String> pieces = new ArrayList<>();
        for (int p = 0; p <= random.nextInt(3); p++) {
            String piece = p + " " + words(random, 1 + random.nextInt(8));
            pieces.add(piece);
            text.append(piece).append(" said Ina Vasar ");
        }
        Said said = Samples.said(random.nextBoolean() ? "Ina Vasar" : null, pieces.toArray(String[]::new));
        Samples.of("d" + number, text.toString(), said).addTo(archive);
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    private static String query(Random random) {
        return random.ints(1 + random.nextInt(3), 0, QUERIES.size())
                .mapToObj(QUERIES::get)
                .collect(Collectors.joining(random.nextBoolean() ? " OR " : " "));
    }

    private static void isValid(String query, Hit hit) {
        List<Span> content = hit.statement().statement().content();
        int at = 0;
        for (Span s : hit.highlights()) {
            assertTrue(!s.isEmpty() && s.start() >= at, query);
            assertTrue(content.stream().anyMatch(c -> c.contains(s)), query);
            at = s.end();
        }
        List<String> joined = hit.runs().stream()
                .map(runs -> runs.stream().map(Hit.Run::text).collect(Collectors.joining()))
                .toList();
        assertEquals(hit.statement().words(), joined, query);
        assertEquals(
                hit.highlights().size(),
                hit.runs().stream()
                        .flatMap(List::stream)
                        .filter(Hit.Run::matched)
                        .count(),
                query);
    }
}
