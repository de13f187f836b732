package dixit.archive.check;

import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.List;
import java.util.Set;

/**
 * Reads what stands right before a passage for a negation that was cut away: "not [a closed bridge]", "it was not the mayor
 * [Orla Penn who closed it]". Grammar alone. Stateless.
 */
final class Denials {
    private static final Set<String> RIGHT_BEFORE = Tokens.keys("not never nobody none neither nor");
    /** "Whether or not", "if not", "why not" deny nothing. */
    private static final Set<String> NO_DENIAL = Tokens.keys("or if why");

    private static final Set<String> BEING = Tokens.keys("is was 's are were");
    private static final Set<String> HELPERS =
            Tokens.keys("do does did can could will would should has have had is are was were");
    private static final Set<String> POINTING = Tokens.keys("it that this");
    private static final Set<String> RELATIVE = Tokens.keys("who whom that which");
    /** So many words of the one who is pointed to may stand before "who": "the old mayor of Lode [who closed it]". */
    private static final int FAR = 6;

    private Denials() {}

    /** True if the words {@code from} to before {@code to} are denied by what stands before them in the sentence. */
    static boolean is(String text, List<Token> words, int from, int to) {
        int sentence = words.get(from).sentence();
        return (isRightBefore(text, words, from, to) && !deniesLater(words, from, to))
                || isCleft(text, words, from, to, sentence);
    }

    private static boolean isRightBefore(String text, List<Token> words, int from, int to) {
        int sentence = words.get(from).sentence();
        boolean negator = isIn(words, from - 1, sentence)
                && RIGHT_BEFORE.contains(words.get(from - 1).key())
                && Fragments.isBlank(text, words, from)
                && !isOfAnother(text, words, from, to);
        return negator
                && !(isIn(words, from - 2, sentence)
                        && NO_DENIAL.contains(words.get(from - 2).key()));
    }

    /** "A bill that does not [pay for the bridge, will you sign it]?": what is denied tells which bill, and the passage asks. */
    private static boolean isOfAnother(String text, List<Token> words, int from, int to) {
        int sentence = words.get(from).sentence();
        int helper = from - 2;
        boolean helps = isIn(words, helper, sentence)
                && HELPERS.contains(words.get(helper).key());
        return helps
                && isIn(words, helper - 1, sentence)
                && RELATIVE.contains(words.get(helper - 1).key())
                && Fragments.asksItself(text, words, from, to);
    }

    /** True if a later sentence of the passage denies, too: who reads it has the negation. */
    private static boolean deniesLater(List<Token> words, int from, int to) {
        return words.subList(from, to).stream()
                .anyMatch(t -> t.sentence() != words.get(from).sentence() && RIGHT_BEFORE.contains(t.key()));
    }

    /** "It was not … who …", no mark between "not" and the passage. */
    private static boolean isCleft(String text, List<Token> words, int from, int to, int sentence) {
        boolean relative = words.subList(from, Math.min(to, from + FAR)).stream()
                .anyMatch(t -> RELATIVE.contains(t.key()) && t.sentence() == sentence);
        for (int at = from - 1; relative && isIn(words, at, sentence) && from - at <= FAR; at--) {
            if (!Fragments.isBlank(text, words, at + 1)) {
                return false;
            }
            if (words.get(at).key().equals("not")) {
                return isIn(words, at - 2, sentence)
                        && BEING.contains(words.get(at - 1).key())
                        && POINTING.contains(words.get(at - 2).key());
            }
        }
        return false;
    }

    private static boolean isIn(List<Token> words, int at, int sentence) {
        return at >= 0 && words.get(at).sentence() == sentence;
    }
}
