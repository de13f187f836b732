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
 * The cases of links inside one document; {@code target/cases-links.txt} lists every expectation that is not met. The
 * floor is the number of cases that pass; it only moves up.
 */
class LinkCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases-links");
    private static final int CASES_THERE = 32;
    private static final int FLOOR = 32;

    @Test
    void casesPass() throws IOException {
        Map<String, List<String>> failures = run();
        List<String> report = new ArrayList<>();
        failures.forEach((name, list) -> list.forEach(f -> report.add(name + " " + f)));
        long right = failures.values().stream().filter(List::isEmpty).count();
        report.add("right: " + right + " of " + failures.size());
        Files.write(Path.of("target/cases-links.txt"), report);
        assertEquals(CASES_THERE, failures.size(), "cases are missing");
        assertTrue(right >= FLOOR, () -> "only " + right + " cases; see target/cases-links.txt");
    }

    private static Map<String, List<String>> run() throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        Pipeline pipeline = Pipeline.standard();
        Map<String, List<String>> failures = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path json : files.filter(p -> p.toString().endsWith(".json")).toList()) {
                String name = json.getFileName().toString().replace(".json", "");
                JsonNode expected = mapper.readTree(Files.readString(json));
                Document doc = Document.ofText(name.substring(4), Files.readString(json.resolveSibling(name + ".txt")));
                failures.put(name, LinkCaseChecker.failures(expected, pipeline.extract(doc)));
            }
        }
        return failures;
    }
}
