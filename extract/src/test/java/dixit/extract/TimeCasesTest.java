package dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.record.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The cases of time and occasions; {@code target/cases-time.txt} lists every expectation that is not met. The floors are
 * the numbers of cases that pass; they only move up.
 */
class TimeCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases-time");
    private static final int CASES_THERE = 81;

    /** Cases whose dates are right, days of saying and occasions apart. */
    private static final int FLOOR_OF_DATES = 81;

    /** Cases that are right in every expectation. */
    private static final int FLOOR_OF_ALL = 80;

    @Test
    void casesPass() throws IOException {
        Map<String, List<String>> failures = run();
        List<String> report = new ArrayList<>();
        failures.forEach((name, list) -> list.forEach(f -> report.add(name + " " + f)));
        long dates = failures.values().stream()
                .filter(l -> l.stream()
                        .noneMatch(f -> f.startsWith("date")
                                || f.startsWith("no date")
                                || f.startsWith("anchor")
                                || f.startsWith("published")))
                .count();
        long all = failures.values().stream().filter(List::isEmpty).count();
        report.add("dates right: " + dates + ", all right: " + all + " of " + failures.size());
        Files.write(Path.of("target/cases-time.txt"), report);
        assertEquals(CASES_THERE, failures.size(), "cases are missing");
        assertTrue(dates >= FLOOR_OF_DATES, () -> "dates of only " + dates + " cases; see target/cases-time.txt");
        assertTrue(all >= FLOOR_OF_ALL, () -> "only " + all + " cases; see target/cases-time.txt");
    }

    private static Map<String, List<String>> run() throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        Pipeline pipeline = Pipeline.standard();
        Map<String, List<String>> failures = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path json : files.filter(p -> p.toString().endsWith(".json")).toList()) {
                String name = json.getFileName().toString().replace(".json", "");
                JsonNode expected = mapper.readTree(Files.readString(json));
                String text = Files.readString(json.resolveSibling(name + ".txt"));
                String id = expected.path("id").asText(name.substring(4));
                failures.put(name, TimeCaseChecker.failures(expected, pipeline.extract(Document.ofText(id, text))));
            }
        }
        return failures;
    }
}
