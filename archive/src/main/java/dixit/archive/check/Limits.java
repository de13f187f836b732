package dixit.archive.check;

import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.List;
import java.util.Set;

/** Reads the sentence around a passage for a condition that was cut away. Grammar alone. Stateless. */
final class Limits {
    private static final Set<String> LIMITING = Tokens.keys("if unless until provided except till");
    /** A condition behind what is yet to come: "we will vote for it when …". */
    private static final Set<String> AWAITED = Tokens.keys("when once");

    /** "… if he wins or [if she wins]": the passage ends in what joins another condition to its own. */
    private static final Set<String> ALTERNATIVE = Tokens.keys("or and");

    private static final Set<String> COMING = Tokens.keys("will shall");
    /** What a clause may begin with behind a condition that no comma ends: "if we are there we shall leave". */
    private static final Set<String> SUBJECTS = Tokens.keys("i we he she it they you there");

    /** What a condition may stand behind, apart from a mark. */
    private static final Set<String> JOINING = Tokens.keys("and but or so because that then");

    /** The condition and one phrase more may stand before the words that it limits: "If it is closed, even for a day, …". */
    private static final int MOST_PHRASES = 2;
    /** Subject and verb of a clause stand in so many words. */
    private static final int OPENING = 6;
    /** A condition that no comma ends is so long at most, and has so many words at least. */
    private static final int SHORT = 9;

    private static final int LEAST = 4;

    private Limits() {}

    /** True if a condition stands right behind the passage, or before it and a comma between, in the same sentence. */
    static boolean is(String text, List<Token> words, int from, int to) {
        int sentence = words.get(to - 1).sentence();
        boolean another = ALTERNATIVE.contains(words.get(to - 1).key())
                && words.subList(from, to).stream().anyMatch(t -> LIMITING.contains(t.key()));
        if (isBehind(words, from, to, sentence) && !another) {
            return !text.substring(words.get(to - 1).end(), words.get(to).start())
                    .contains("--");
        }
        int first = condition(text, words, from);
        if (first < 0) {
            return false;
        }
        int main = words.get(from - 1).key().equals("then") ? from - 1 : from;
        if (main - first <= 2 || isOpenlySupposed(words, from, to)) {
            return false;
        }
        boolean comma = between(text, words, main).equals(",");
        return comma
                ? phrases(text, words, first, from) <= MOST_PHRASES
                : main == from
                        && main - first >= LEAST
                        && main - first <= SHORT
                        && phrases(text, words, first, from) == 0
                        && SUBJECTS.contains(words.get(from).key());
    }

    private static boolean isBehind(List<Token> words, int from, int to, int sentence) {
        if (!isIn(words, to, sentence)) {
            return false;
        }
        String key = words.get(to).key();
        boolean soonAs = key.equals("as") && isAt(words, to + 1, "soon") && isAt(words, to + 2, "as");
        boolean awaited = (soonAs || AWAITED.contains(key))
                && words.subList(from, to).stream().anyMatch(t -> COMING.contains(t.key()));
        return awaited || isCondition(words, to) || Terms.stand(words, to, sentence);
    }

    /** Where a condition begins in the sentence before the passage, itself behind a mark, "and" or nothing; -1 if none does. */
    private static int condition(String text, List<Token> words, int from) {
        int sentence = words.get(from).sentence();
        for (int i = from - 1; isIn(words, i, sentence); i--) {
            boolean begins = !isIn(words, i - 1, sentence)
                    || !between(text, words, i).isEmpty()
                    || JOINING.contains(words.get(i - 1).key());
            if (begins && isCondition(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** What stands between a word and the one before, without blanks. */
    private static String between(String text, List<Token> words, int at) {
        return text.substring(words.get(at - 1).end(), words.get(at).start()).strip();
    }

    private static boolean isIn(List<Token> words, int at, int sentence) {
        return at >= 0 && at < words.size() && words.get(at).sentence() == sentence;
    }

    /** "People would have said …" tells by its own verb that it never came to pass. */
    private static boolean isOpenlySupposed(List<Token> words, int from, int to) {
        for (int i = from; i + 1 < Math.min(to, from + OPENING); i++) {
            if (words.get(i).key().equals("would") && words.get(i + 1).key().equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** Number of phrases that end in a comma between two words of a sentence. */
    private static int phrases(String text, List<Token> words, int from, int to) {
        int phrases = 0;
        for (int i = from; i < to; i++) {
            String between = text.substring(words.get(i).end(), words.get(i + 1).start());
            phrases += between.strip().equals(",") ? 1 : 0;
        }
        return phrases;
    }

    private static boolean isCondition(List<Token> words, int at) {
        String key = words.get(at).key();
        boolean longAs =
                (key.equals("so") || key.equals("as")) && isAt(words, at + 1, "long") && isAt(words, at + 2, "as");
        boolean onlyIf = key.equals("only") && isAt(words, at + 1, "if");
        return longAs || onlyIf || (LIMITING.contains(key) && !Terms.isGiven(words, at));
    }

    private static boolean isAt(List<Token> words, int at, String key) {
        return at < words.size() && words.get(at).key().equals(key);
    }
}
