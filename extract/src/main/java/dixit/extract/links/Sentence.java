package dixit.extract.links;

import dixit.record.Span;
import dixit.text.align.Token;
import java.util.List;
import java.util.Set;

/**
 * A sentence of somebody's own words.
 *
 * @param utterance the utterance that holds it
 * @param words its words
 * @param features what it is about
 * @param pairs neighbouring features
 */
record Sentence(Utterance utterance, List<Token> words, Set<String> features, Set<String> pairs) {
    /** From the first word to the sign that ends it, inside the utterance. */
    Span place(String text) {
        int end = words.getLast().end();
        while (end < utterance.place().end() && isClosing(text.charAt(end))) {
            end++;
        }
        return new Span(words.getFirst().start(), end);
    }

    private static boolean isClosing(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == ')';
    }
}
