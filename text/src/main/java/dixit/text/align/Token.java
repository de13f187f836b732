package dixit.text.align;

import dixit.record.Span;
import java.util.Set;

/**
 * A word as it is compared. Two words are the same if their keys are; see {@link Tokens} for what a key leaves out.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last
 * @param key the word without case, accents and spelling variants; a number as {@code #} and its digits
 * @param sentence number of the sentence that it stands in, from 0
 * @param first true for the first word of a sentence
 * @param capital true if it begins with a capital letter
 * @param inserted true if it stands in square brackets: words of an editor
 * @param afterBreak true if an ellipsis stands between it and the word before
 * @param clipped true for a word written short, such as "'ll" for "will"
 */
public record Token(
        int start,
        int end,
        String key,
        int sentence,
        boolean first,
        boolean capital,
        boolean inserted,
        boolean afterBreak,
        boolean clipped) {
    private static final Set<String> HESITATION = Set.of("uh", "um", "er", "erm", "ah", "eh", "hm", "hmm", "mm", "uhh");

    /** The place of the word. */
    public Span span() {
        return new Span(start, end);
    }

    /** True for a sound of hesitation and for the words of an editor: leaving them out changes nothing. */
    public boolean isSilent() {
        return inserted || HESITATION.contains(key);
    }

    /** How much the word proves: 4 for one of grammar, 10 for another, 0 for one that says nothing. */
    public int weight() {
        return Weights.of(this);
    }

    /** True for a number. */
    public boolean isNumber() {
        return key.charAt(0) == '#';
    }

    Token until(int newEnd, String newKey) {
        return new Token(start, newEnd, newKey, sentence, first, capital, inserted, afterBreak, clipped);
    }
}
