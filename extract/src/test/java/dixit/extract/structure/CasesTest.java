package dixit.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dixit.record.Document;
import dixit.record.DocumentInfo;
import dixit.record.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the cases in {@code cases/} expect of the structure: furniture, body, parts, head, and every turn with its label. */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".json"))
                    .map(n -> n.substring(0, n.length() - 5))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void structure(String name) throws IOException {
        String text = Files.readString(CASES.resolve(name + ".txt"));
        JsonNode want =
                new ObjectMapper().readTree(CASES.resolve(name + ".json").toFile());
        Structure s = new StructureStage().apply(Document.ofText(name, text));
        List<String> wrong = new ArrayList<>();
        for (JsonNode f : want.path("furniture")) {
            Span place = place(text, f);
            if (!covered(s, text, place)) {
                wrong.add("not furniture: " + place.in(text));
            }
        }
        for (JsonNode b : want.path("body")) {
            if (s.isFurniture(place(text, b))) {
                wrong.add("furniture: " + place(text, b).in(text));
            }
        }
        head(want, s.info(), wrong);
        turns(text, want, s, wrong);
        assertEquals(List.of(), wrong);
    }

    private static void head(JsonNode want, DocumentInfo info, List<String> wrong) {
        same(want, "genre", info.genre().code(), wrong);
        same(want, "title", info.title(), wrong);
        same(want, "published", info.published(), wrong);
        same(want, "place", info.place(), wrong);
        same(want, "publisher", info.publisher(), wrong);
        if (want.has("parts") && want.get("parts").asInt() != info.parts().size()) {
            wrong.add(info.parts().size() + " parts");
        }
    }

    private static void same(JsonNode want, String key, @Nullable String found, List<String> wrong) {
        if (want.has(key) && !want.get(key).asText().equals(found)) {
            wrong.add(key + " is " + found + ", not " + want.get(key).asText());
        }
    }

    private static void turns(String text, JsonNode want, Structure s, List<String> wrong) {
        List<Turn> left = new ArrayList<>(s.turns());
        for (JsonNode statement : want.path("statements")) {
            if (!statement.path("kind").asText().equals("turn")) {
                continue;
            }
            String content = pieces(text, statement.get("content"));
            boolean found =
                    left.removeIf(t -> words(text, t.content()).equals(content) && sourceIs(text, t, statement));
            if (!found && !statement.path("optional").asBoolean()) {
                wrong.add("no turn: " + statement.path("source") + " " + content);
            }
        }
        if (want.path("complete").asBoolean() || want.path("negative").asBoolean()) {
            left.forEach(t -> wrong.add("a turn too many: " + words(text, t.content())));
        }
    }

    private static boolean sourceIs(String text, Turn t, JsonNode statement) {
        if (!statement.has("source")) {
            return true;
        }
        Span label = t.label();
        return statement.get("source").isNull()
                ? label == null
                : place(text, statement.get("source")).equals(label);
    }

    private static boolean covered(Structure s, String text, Span place) {
        return Stream.iterate(place.start(), i -> i < place.end(), i -> i + 1)
                .filter(i -> !Character.isWhitespace(text.charAt(i)))
                .allMatch(i -> s.isFurniture(new Span(i, i + 1)));
    }

    private static String words(String text, List<Span> spans) {
        return String.join(" ", spans.stream().map(x -> x.in(text)).toList()).replaceAll("\\s+", " ");
    }

    private static String pieces(String text, JsonNode content) {
        List<Span> spans = new ArrayList<>();
        if (content.isArray()) {
            content.forEach(c -> spans.add(place(text, c)));
        } else {
            spans.add(place(text, content));
        }
        return words(text, spans);
    }

    private static Span place(String text, JsonNode passage) {
        String words =
                passage.isTextual() ? passage.asText() : passage.get("text").asText();
        int nth = passage.isTextual() ? 1 : passage.path("nth").asInt(1);
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(words, at + 1);
        }
        return new Span(at, at + words.length());
    }
}
