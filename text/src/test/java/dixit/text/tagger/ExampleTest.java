package dixit.text.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.record.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every step makes of the example what the training scripts make of it. */
class ExampleTest {
    @Test
    void wordsPiecesPlacesAndQuotesAreThoseOfTheScripts() throws IOException {
        Example e = Example.load();
        assertEquals(e.json.path("words").size(), e.words.size());
        for (int i = 0; i < e.words.size(); i++) {
            JsonNode word = e.json.path("words").path(i);
            Span expected = new Span(
                    e.offsets.toUnit(word.path(0).asInt()),
                    e.offsets.toUnit(word.path(1).asInt()));
            assertEquals(expected, e.words.span(i));
            assertEquals(numbers(e.json.path("pieces").path(i)), list(e.words.pieces(i)));
            assertEquals(e.json.path("places").path(i).asInt(), e.words.place(i), "place of word " + i);
            assertEquals(e.json.path("quoted").path(i).asInt() == 1, e.words.isQuoted(i), "quoted, word " + i);
        }
    }

    @Test
    void windowsAreThoseOfTheScripts() throws IOException {
        Example e = Example.load();
        List<Windows.Window> windows = Windows.of(e.words, e.json.path("window").asInt());
        JsonNode expected = e.json.path("windows");
        assertEquals(expected.size(), windows.size());
        for (int i = 0; i < windows.size(); i++) {
            List<Integer> words = numbers(expected.path(i).path("words")).stream()
                    .filter(w -> w >= 0)
                    .toList();
            assertEquals(words.getFirst(), windows.get(i).first());
            assertEquals(words.getLast() + 1, windows.get(i).end());
            assertEquals(expected.path(i).path("ids").size(), windows.get(i).length());
        }
    }

    /** Processors round the eight-bit products a little differently; a mistake in what goes in costs far more. */
    @Test
    void scoresAreThoseOfTheScripts() throws IOException {
        Example e = Example.load();
        float[][] found = e.tagger.scores(e.words, e.json.path("window").asInt());
        double all = 0;
        for (int i = 0; i < found.length; i++) {
            for (int tag = 0; tag < found[i].length; tag++) {
                double expected = e.json.path("logits").path(i).path(tag).asDouble();
                assertEquals(expected, found[i][tag], 0.5, "word " + i);
                all += Math.abs(expected - found[i][tag]);
            }
        }
        assertTrue(all / (found.length * 7) < 0.05, "mean difference " + all / (found.length * 7));
    }

    @Test
    void tagsAreThoseOfTheScripts() throws IOException {
        Example e = Example.load();
        Tagged tagged = e.tagger.tag(e.words, e.json.path("window").asInt());
        assertEquals(
                numbers(e.json.path("tags")),
                tagged.tags().stream().map(Tag::number).toList());
        for (int i = 0; i < e.words.size(); i++) {
            double sum = 0;
            for (Tag tag : Tag.values()) {
                double p = tagged.probability(i, tag);
                assertTrue(p >= 0 && p <= 1 + 1e-9);
                sum += p;
            }
            assertEquals(1, sum, 1e-9);
        }
    }

    private static List<Integer> numbers(JsonNode row) {
        List<Integer> out = new ArrayList<>();
        row.forEach(x -> out.add(x.asInt()));
        return out;
    }

    private static List<Integer> list(int[] row) {
        List<Integer> out = new ArrayList<>();
        for (int x : row) {
            out.add(x);
        }
        return out;
    }
}
