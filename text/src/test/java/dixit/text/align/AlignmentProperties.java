package dixit.text.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AlignmentProperties {
    private static final List<String> WORDS = List.of(
            "the",
            "strait",
            "is",
            "not",
            "can't",
            "open",
            "Cape",
            "Teren",
            "five",
            "5",
            "million",
            "$3",
            "we",
            "they're",
            "[sic]",
            "(Applause)",
            "…",
            "—",
            ".",
            "uh",
            "ships",
            "U.S.",
            "per",
            "cent",
            "twenty",
            "one",
            "hundred",
            "and",
            "'tis",
            "it's",
            "\n\n",
            "?",
            "sea-floor",
            "labour",
            "É",
            "Ünal");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(60).map(w -> String.join(" ", w));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().ofMaxLength(80);
    }

    @Property(tries = 400)
    void everyWordOfTheQuoteOccursOnce(@ForAll("texts") String quote, @ForAll("texts") String record) {
        Comparison c = Comparison.of(quote, Tokens.of(record));
        List<Integer> seen = new ArrayList<>();
        c.alignment().steps().stream().map(Step::quote).filter(i -> i >= 0).forEach(seen::add);
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < c.quote().size(); i++) {
            all.add(i);
        }
        assertEquals(all, seen.stream().sorted().toList());
        for (Span s : c.spans()) {
            assertTrue(s.end() <= record.length() && !s.isEmpty());
        }
        assertTrue(c.kept() >= 0 && c.kept() <= 1);
    }

    @Property(tries = 400)
    void aTextIsTheSameAsItself(@ForAll("texts") String text) {
        Comparison c = Comparison.of(text, Tokens.of(text));
        boolean words = c.quote().stream().anyMatch(t -> !t.isSilent());
        assertTrue(c.alignment().steps().stream().allMatch(s -> s.op() == Op.KEPT || !words), () -> c.toString());
        assertEquals(words ? Form.VERBATIM : c.form(), c.form());
        assertEquals(List.of(), words ? c.differences() : List.of());
    }

    @Property(tries = 400)
    void placesOfWordsAreInOrderAndInsideTheText(@ForAll("anything") String text) {
        int at = 0;
        for (Token t : Tokens.of(text)) {
            assertTrue(t.start() >= at && t.end() > t.start() && t.end() <= text.length());
            assertTrue(!t.key().isEmpty());
            at = t.end();
        }
    }

    @Property
    void aNegatorThatComesOrGoesChangesTheMeaning(@ForAll @IntRange(min = 1, max = 11) int place) {
        List<String> words =
                List.of("Our officers went to the northern coast and found their old harbour open".split(" "));
        List<String> more = new ArrayList<>(words);
        more.add(place, "not");
        String a = String.join(" ", words);
        String b = String.join(" ", more);
        assertEquals(Set.of(Change.NEGATION), Comparison.of(a, Tokens.of(b)).changes());
        assertEquals(Set.of(Change.NEGATION), Comparison.of(b, Tokens.of(a)).changes());
        assertEquals(Form.ALTERED, Comparison.of(a, Tokens.of(b)).form());
    }
}
