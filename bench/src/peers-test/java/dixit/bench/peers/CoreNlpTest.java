package dixit.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.record.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real parser and quote finder, on text with characters outside the basic plane. */
class CoreNlpTest {
    private static final String TEXT = "🌊🌊 The 𝒹am is old. “We will hold the dam,” Ada Holm said on Monday. "
            + "“It was built well.” 🌊 The minister said that the pilots had left.";

    @Test
    void offsetsAreThoseOfTheText() {
        ParsedArticle article = CoreNlp.forSyntax().parse(TEXT);
        List<String> found = SyntacticBaseline.standard().read(article).stream()
                .map(CoreNlpTest::words)
                .toList();
        assertEquals(
                List.of(
                        "Ada Holm | said | “We will hold the dam,” + “It was built well.”",
                        "The minister | said | that the pilots had left"),
                found);
    }

    @Test
    void quotationsHaveTheirSpeakers() {
        List<String> found = CoreNlp.forQuotes().quotes(TEXT).stream()
                .map(CoreNlpTest::words)
                .toList();
        assertEquals(List.of("Ada Holm |  | “We will hold the dam,” + “It was built well.”"), found);
    }

    private static String words(Reported one) {
        return words(one.source()) + " | " + words(one.cue()) + " | " + words(one.content());
    }

    private static String words(List<Span> spans) {
        return String.join(" + ", spans.stream().map(s -> s.in(TEXT)).toList());
    }
}
