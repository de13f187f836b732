package dixit.text.tagger;

import dixit.record.Span;
import java.util.Map;

/**
 * Two words of a sentence that the event model takes for who acts and to whom.
 *
 * @param source the word of who acts, in UTF-16 units of the text
 * @param target the word of whom it is done to
 * @param focus the word that the type was read from
 * @param score how probable the pair is, 0 to 1; the pairs of all words of both names share it
 * @param types how probable each type is, by its name in the model; {@code NONE} for no event; they sum to 1
 */
public record EventPair(Span source, Span target, Span focus, double score, Map<String, Double> types) {
    public EventPair {
        types = Map.copyOf(types);
    }
}
