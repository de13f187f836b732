package dixit.text.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.record.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exported network gives what the trained one gave, for one sentence about invented countries. */
class EventModelTest {
    private static EventModel model() {
        EventModel model = EventModel.shipped();
        assertNotNull(model, "this build has no event model");
        return model;
    }

    private static JsonNode example() throws IOException {
        try (InputStream in = EventModelTest.class.getResourceAsStream("event-example.json")) {
            assertNotNull(in);
            return JsonMapper.builder().build().readTree(in);
        }
    }

    @Test
    void theExampleIsReadAsInTraining() throws IOException {
        JsonNode example = example();
        String text = example.path("text").asText();
        EventPair best = model().pairs(text, new Span(0, text.length())).getFirst();
        assertEquals(example.path("score").asDouble(), Math.log(best.score()), 0.15);
        double most = best.types().values().stream().mapToDouble(d -> d).max().orElse(0);
        double wanted = 0;
        for (JsonNode p : example.path("types")) {
            wanted = Math.max(wanted, p.asDouble());
        }
        assertEquals(wanted, most, 0.08);
        assertEquals(most, best.types().get("ACCUSE"));
    }

    @Test
    void aSentenceGivesTheSameAloneAndInCompany() {
        String text = "Kestria attacked Toravia. Karsia praised Kestria for it.";
        Span first = new Span(0, 25);
        List<EventPair> alone = model().pairs(text.substring(0, 25), first);
        assertEquals(alone, model().pairs(text, first));
        assertTrue(alone.stream().allMatch(p -> p.score() >= 0 && p.score() <= 1));
    }

    @Test
    void oddSentencesGiveNothingOrPlacesInside() {
        for (String text :
                List.of("", " ", "!", "a", "\uD83D", "…", "x ".repeat(3000), "a\u0301".repeat(900), "的".repeat(700))) {
            Span all = new Span(0, text.length());
            for (EventPair p : model().pairs(text, all)) {
                assertTrue(all.contains(p.source()) && all.contains(p.target()) && all.contains(p.focus()), text);
            }
        }
    }

    @Test
    void anotherFileIsNoModel(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("no.onnx");
        Files.writeString(file, "nothing");
        assertThrows(IllegalStateException.class, () -> EventModel.of(file));
        assertThrows(IOException.class, () -> EventModel.of(folder.resolve("missing.onnx")));
    }
}
