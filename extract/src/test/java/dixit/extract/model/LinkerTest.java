package dixit.extract.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.record.Span;
import dixit.text.tagger.AttributionModel;
import dixit.text.tagger.Tag;
import dixit.text.tagger.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Features and choices are those of the training scripts, on the example that they give with the model. */
class LinkerTest {
    private JsonNode json;
    private AttributionModel model;
    private TaggedRuns runs;

    @BeforeEach
    void load() throws IOException {
        AttributionModel shipped = AttributionModel.shipped();
        if (shipped == null) {
            System.out.println("skipped: this build has no attribution model (training/model)");
        }
        assumeTrue(shipped != null, "this build has no attribution model");
        model = Objects.requireNonNull(shipped);
        try (InputStream in = AttributionModel.class.getResourceAsStream("example.json")) {
            json = JsonMapper.builder()
                    .build()
                    .readTree(Objects.requireNonNull(in, "the model comes without an example"));
        }
        String text = json.path("text").asText();
        Words words = model.tagger().words(text, paragraphs(text));
        List<Tag> tags = new ArrayList<>();
        json.path("tags").forEach(t -> tags.add(Tag.of(t.asInt())));
        runs = new TaggedRuns(words, tags);
    }

    @Test
    void featuresAreThoseOfTheScripts() {
        for (JsonNode pair : json.path("pairs")) {
            Run span = run(pair.path(0));
            Tag.Role asking = runs.of(Tag.Role.CONTENT).all().contains(span) ? Tag.Role.CONTENT : Tag.Role.CUE;
            assertArrayEquals(
                    AttributionModel.vector(pair.path(2)),
                    new PairFeatures(runs, asking).of(span, run(pair.path(1))),
                    1e-9,
                    "pair " + pair.path(0) + " " + pair.path(1));
        }
    }

    @Test
    void tiesAreThoseOfTheScripts() {
        List<Tie> ties = new Linker(model.numbers().path("linker"), 1, 1).ties(runs);
        JsonNode expected = json.path("attributions");
        assertEquals(expected.size(), ties.size());
        for (int i = 0; i < ties.size(); i++) {
            JsonNode e = expected.path(i);
            Tie found = ties.get(i);
            assertEquals(runs(e.path("source")), found.source() == null ? List.of() : List.of(found.source()));
            assertEquals(runs(e.path("cue")), found.cue() == null ? List.of() : List.of(found.cue()));
            assertEquals(runs(e.path("content")), found.content());
            assertEquals(e.path("score").asDouble(), found.score(), 1e-4);
        }
    }

    private static List<Run> runs(JsonNode spans) {
        List<Run> out = new ArrayList<>();
        spans.forEach(s -> out.add(run(s)));
        return out;
    }

    private static Run run(JsonNode span) {
        return new Run(span.path(0).asInt(), span.path(1).asInt());
    }

    private static List<Span> paragraphs(String text) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                out.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return out;
    }
}
