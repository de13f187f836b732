package dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.KnowledgeFolder;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Position;
import dixit.record.Span;
import dixit.record.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The cases of positions and statuses: each that a reader finds, and no other. A third of the cases tell none.
 * {@code target/cases-positions.txt} and {@code target/cases-statuses.txt} list what is not met. The floors only move up.
 */
class PositionCasesTest {
    private static final Path CASES = Path.of("src/test/resources");
    private static final Path KNOWLEDGE = Path.of("src/test/resources/cases-identity/knowledge");

    @Test
    void positionsOfTheCases() throws IOException {
        check("positions", 183, 181, PositionCasesTest::positions);
    }

    @Test
    void statusesOfTheCases() throws IOException {
        check("statuses", 36, 35, PositionCasesTest::statuses);
    }

    private static void check(
            String key, int there, int floor, BiFunction<DocumentRecord, String, List<Map<String, String>>> found)
            throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        KnowledgeBase known = KnowledgeFolder.read(KNOWLEDGE);
        Pipeline pipeline = Pipeline.with(() -> known);
        Map<String, List<String>> failures = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES.resolve("cases-" + key))) {
            for (Path json : files.filter(p -> p.toString().endsWith(".json")).toList()) {
                String name = json.getFileName().toString().replace(".json", "");
                String text = Files.readString(json.resolveSibling(name + ".txt"));
                DocumentRecord r = pipeline.extract(Document.ofText(name, text));
                failures.put(
                        name, compare(mapper.readTree(Files.readString(json)).path(key), found.apply(r, text)));
            }
        }
        List<String> report = new ArrayList<>();
        failures.forEach((name, list) -> list.forEach(f -> report.add(name + " " + f)));
        long right = failures.values().stream().filter(List::isEmpty).count();
        report.add("right: " + right + " of " + failures.size());
        Files.write(Path.of("target/cases-" + key + ".txt"), report);
        assertEquals(there, failures.size(), "cases are missing");
        assertTrue(right >= floor, () -> "only " + right + " cases; see target/cases-" + key + ".txt");
    }

    private static List<String> compare(JsonNode wanted, List<Map<String, String>> found) {
        List<String> out = new ArrayList<>();
        List<Map<String, String>> left = new ArrayList<>(found);
        for (JsonNode want : wanted) {
            Map<String, String> hit =
                    left.stream().filter(f -> fits(want, f)).findFirst().orElse(null);
            if (hit == null) {
                out.add("lacks " + want);
            }
            left.remove(hit);
        }
        left.forEach(f -> out.add("has " + f));
        return out;
    }

    private static boolean fits(JsonNode want, Map<String, String> found) {
        return want.properties().stream()
                .allMatch(e -> Set.of("institution", "evidence").contains(e.getKey())
                        ? found.getOrDefault(e.getKey(), "")
                                .contains(e.getValue().asText())
                        : e.getValue().asText().equals(found.get(e.getKey())));
    }

    private static Map<String, String> names(DocumentRecord r) {
        Map<String, String> out = new HashMap<>();
        r.actors().forEach(a -> out.put(a.id(), a.name()));
        r.institutions().forEach(i -> out.put(i.id(), i.name()));
        return out;
    }

    private static List<Map<String, String>> positions(DocumentRecord r, String text) {
        Map<String, String> names = names(r);
        List<Map<String, String>> out = new ArrayList<>();
        for (Position p : r.positions()) {
            Map<String, String> one = new TreeMap<>();
            one.put("actor", names.getOrDefault(p.actor(), p.actor()));
            one.put("stance", p.stance().code());
            one.put("institution", names.getOrDefault(p.institution(), p.institution()));
            one.put("by", names.getOrDefault(p.assertedBy(), p.assertedBy()));
            one.put("evidence", words(p.evidence(), text));
            if (!p.condition().isEmpty()) {
                one.put("condition", words(p.condition(), text));
            }
            out.add(one);
        }
        return out;
    }

    private static String words(List<Span> places, String text) {
        return String.join(" ", places.stream().map(s -> s.in(text)).toList());
    }

    private static List<Map<String, String>> statuses(DocumentRecord r, String text) {
        Map<String, String> names = names(r);
        List<Map<String, String>> out = new ArrayList<>();
        for (Status s : r.statuses()) {
            Map<String, String> one = new TreeMap<>();
            one.put("institution", names.getOrDefault(s.institution(), s.institution()));
            one.put("status", s.status().code());
            one.put("negated", Boolean.toString(s.negated()));
            one.put("future", Boolean.toString(s.future()));
            if (s.actor() != null) {
                one.put("actor", names.getOrDefault(s.actor(), s.actor()));
            }
            if (s.date() != null) {
                one.put("date", s.date());
            }
            out.add(one);
        }
        return out;
    }
}
