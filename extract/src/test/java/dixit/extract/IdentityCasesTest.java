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
import dixit.record.Mention;
import dixit.record.Span;
import dixit.record.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The cases of identity, with the program's knowledge and the invented tables beside them; {@code target/cases-identity.txt}
 * lists every expectation that is not met. The floor is the number of cases that pass; it only moves up.
 */
class IdentityCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases-identity");
    private static final int CASES_THERE = 93;
    private static final int FLOOR = 93;

    @Test
    void casesPass() throws IOException {
        Map<String, List<String>> failures = run();
        List<String> report = new ArrayList<>();
        failures.forEach((name, list) -> list.forEach(f -> report.add(name + " " + f)));
        long right = failures.values().stream().filter(List::isEmpty).count();
        report.add("right: " + right + " of " + failures.size());
        Files.write(Path.of("target/cases-identity.txt"), report);
        assertEquals(CASES_THERE, failures.size(), "cases are missing");
        assertTrue(right >= FLOOR, () -> "only " + right + " cases; see target/cases-identity.txt");
    }

    private static Map<String, List<String>> run() throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        KnowledgeBase known = KnowledgeFolder.read(CASES.resolve("knowledge"));
        Pipeline pipeline = Pipeline.with(() -> known);
        Map<String, List<String>> failures = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path json : files.filter(p -> p.toString().endsWith(".json")).toList()) {
                String name = json.getFileName().toString().replace(".json", "");
                JsonNode expected = mapper.readTree(Files.readString(json));
                String text = Files.readString(json.resolveSibling(name + ".txt"));
                failures.put(name, failures(expected, pipeline.extract(Document.ofText(name, text))));
            }
        }
        return failures;
    }

    private static List<String> failures(JsonNode expected, DocumentRecord r) {
        List<String> out = new ArrayList<>();
        for (JsonNode m : expected.path("mentions")) {
            mention(m, r, out);
        }
        for (JsonNode s : expected.path("statements")) {
            statement(s, r, out);
        }
        for (JsonNode a : expected.path("absent")) {
            boolean there = r.actors().stream().anyMatch(x -> x.name().equals(a.asText()));
            if (there) {
                out.add("there is " + a.asText());
            }
        }
        return out;
    }

    private static void mention(JsonNode want, DocumentRecord r, List<String> out) {
        String words = want.get("text").asText();
        int at = -1;
        for (int i = 0; i < want.path("nth").asInt(1); i++) {
            at = r.text().indexOf(words, at + 1);
        }
        Span place = new Span(at, at + words.length());
        List<Mention> found =
                r.mentions().stream().filter(m -> m.span().overlaps(place)).toList();
        if (want.get("actor").isNull()) {
            found.forEach(m -> out.add(words + " is " + name(r, m)));
            return;
        }
        String actor = want.get("actor").asText();
        Mention right =
                found.stream().filter(m -> name(r, m).equals(actor)).findFirst().orElse(null);
        if (right == null) {
            out.add(words + " is not " + actor + " but "
                    + found.stream().map(m -> name(r, m)).toList());
        } else if (!Objects.equals(
                right.form(), want.has("says") ? want.get("says").asText() : null)) {
            out.add(words + " has the form " + right.form());
        }
    }

    private static String name(DocumentRecord r, Mention m) {
        return r.actors().stream()
                .filter(a -> a.id().equals(m.actor()))
                .map(Actor::name)
                .findFirst()
                .orElse("");
    }

    private static void statement(JsonNode want, DocumentRecord r, List<String> out) {
        String words = want.get("text").asText();
        for (Statement s : r.statements()) {
            boolean has = s.content().stream().anyMatch(c -> c.in(r.text()).contains(words));
            if (has && s.within() == null) {
                String speaker = s.speaker() == null ? null : s.speaker().name();
                String wanted = want.get("speaker").isNull()
                        ? null
                        : want.get("speaker").asText();
                if (!Objects.equals(speaker, wanted)) {
                    out.add("speaker of " + words + " is " + speaker + ", not " + wanted + " " + s.speakerBecause());
                }
                return;
            }
        }
        if (!want.get("speaker").isNull()) {
            out.add("no statement has " + words);
        }
    }
}
