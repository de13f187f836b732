package dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.KnowledgeFolder;
import dixit.record.Actor;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The cases of events: what is named there is found, and where nothing happens nothing is. {@code target/cases-events.txt} and
 * {@code target/cases-events-rules.txt} list what is not met, with and without the model. The floors only move up.
 */
class EventCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases-events");
    private static final int CASES_THERE = 358;
    private static final int FLOOR = 354;
    private static final int FLOOR_OF_RULES = 339;

    @Test
    void casesPass() throws IOException {
        KnowledgeBase known = KnowledgeFolder.read(CASES.resolve("knowledge"));
        check(Pipeline.with(() -> known), "target/cases-events.txt", FLOOR);
        check(Pipeline.byRules(() -> known), "target/cases-events-rules.txt", FLOOR_OF_RULES);
    }

    private static void check(Pipeline pipeline, String file, int floor) throws IOException {
        Map<String, List<String>> failures = run(pipeline);
        List<String> report = new ArrayList<>();
        failures.forEach((name, list) -> list.forEach(f -> report.add(name + " " + f)));
        long right = failures.values().stream().filter(List::isEmpty).count();
        report.add("right: " + right + " of " + failures.size());
        Files.write(Path.of(file), report);
        assertEquals(CASES_THERE, failures.size(), "cases are missing");
        assertTrue(right >= floor, () -> "only " + right + " cases; see " + file);
    }

    private static Map<String, List<String>> run(Pipeline pipeline) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        Map<String, List<String>> failures = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path json : files.filter(p -> p.toString().endsWith(".json")).toList()) {
                String name = json.getFileName().toString().replace(".json", "");
                JsonNode expected = mapper.readTree(Files.readString(json));
                String text = Files.readString(json.resolveSibling(name + ".txt"));
                failures.put(name, failures(expected, pipeline.extract(Document.ofText(name, text)), text));
            }
        }
        return failures;
    }

    private static List<String> failures(JsonNode file, DocumentRecord r, String text) {
        JsonNode expected = file.path("events");
        Map<String, String> names = new HashMap<>();
        for (Actor a : r.actors()) {
            names.put(a.id(), a.name());
        }
        List<String> found = r.events().stream().map(e -> shown(e, names)).toList();
        List<String> out = new ArrayList<>();
        for (JsonNode want : expected) {
            if (r.events().stream().noneMatch(e -> meets(want, e, names) && rests(want, e, text))) {
                out.add(want + " not among " + found);
            }
        }
        for (JsonNode wrong : file.path("wrong")) {
            if (r.events().stream().anyMatch(e -> meets(wrong, e, names))) {
                out.add(wrong + " is among " + found);
            }
        }
        if (expected.isEmpty() && !file.has("wrong") && !found.isEmpty()) {
            out.add("nothing happens, but found is " + found);
        }
        return out;
    }

    private static boolean meets(JsonNode want, Event e, Map<String, String> names) {
        return e.type().name().equals(want.path("type").asText())
                && (!want.has("mode") || want.path("mode").asText().equals(mode(e)))
                && is(want.path("actor"), e.actor(), names)
                && is(want.path("recipient"), e.recipient(), names)
                && is(want.path("assertedBy"), e.assertedBy(), names)
                && (!want.has("date") || want.path("date").asText().equals(e.date()))
                && (!want.has("place") || want.path("place").asText().equals(e.place()))
                && e.negated() == want.path("negated").asBoolean()
                && (!want.has("future") || e.future())
                && (!want.has("hedged") || e.hedged())
                && (!want.has("conditional") || e.conditional());
    }

    /** The words that the evidence must hold. */
    private static boolean rests(JsonNode want, Event e, String text) {
        String words =
                String.join(" ", e.evidence().stream().map(s -> s.in(text)).toList());
        return !want.has("evidence") || words.contains(want.path("evidence").asText());
    }

    private static String mode(Event e) {
        return e.mode() == null ? "none" : e.mode().code();
    }

    /** What is not asked for may be anything. */
    private static boolean is(JsonNode want, @Nullable String who, Map<String, String> names) {
        return want.isMissingNode() || want.isNull() || want.asText().equals(name(who, names));
    }

    private static String name(@Nullable String who, Map<String, String> names) {
        return who == null ? "nobody" : names.getOrDefault(who, who);
    }

    private static String shown(Event e, Map<String, String> names) {
        return name(e.actor(), names)
                + " " + e.type() + "/" + mode(e) + " "
                + name(e.recipient(), names)
                + (e.negated() ? " not" : "")
                + (e.conditional() ? " if" : "")
                + (e.future() ? " will" : "")
                + (e.hedged() ? " maybe" : "")
                + " " + e.because();
    }
}
