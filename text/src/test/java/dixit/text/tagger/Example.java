package dixit.text.tagger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.record.Offsets;
import dixit.record.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The text that the training scripts give with the model, and what every step of theirs makes of it. */
final class Example {
    final JsonNode json;
    final String text;
    final Offsets offsets;
    final Tagger tagger;
    final Words words;

    private Example(JsonNode json, Tagger tagger) {
        this.json = json;
        this.tagger = tagger;
        text = json.path("text").asText();
        offsets = Offsets.of(text);
        words = Words.of(text, paragraphs(text), tagger.tokenizer());
    }

    /** Skips the test, and says so, where the build has no model. */
    static Example load() throws IOException {
        AttributionModel model = AttributionModel.shipped();
        if (model == null) {
            System.out.println("skipped: this build has no attribution model (training/model)");
        }
        assumeTrue(model != null, "this build has no attribution model");
        try (InputStream in = Example.class.getResourceAsStream("example.json")) {
            return new Example(
                    JsonMapper.builder()
                            .build()
                            .readTree(Objects.requireNonNull(in, "the model comes without an example")),
                    Objects.requireNonNull(model).tagger());
        }
    }

    /** The lines that hold anything. */
    static List<Span> paragraphs(String text) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                Span line = new Span(start, i).trim(text);
                if (!line.isEmpty()) {
                    out.add(line);
                }
                start = i + 1;
            }
        }
        return out;
    }
}
