package dixit.archive.check;

import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Conditions of several words that stand right behind what they limit: "only if", "on the understanding that", "in exchange
 * for"; those of {@code dixit.extract.position} and their kin. A closed class of English. Stateless.
 */
final class Terms {
    private static final List<List<String>> PHRASES = phrases(
            "provided",
            "providing",
            "unless",
            "as long as",
            "so long as",
            "only if",
            "only when",
            "only after",
            "only once",
            "only where",
            "only with",
            "only on condition",
            "only on the basis of",
            "on condition that",
            "on the understanding that",
            "on the condition that",
            "on the assumption that",
            "on the basis that",
            "on one condition",
            "on certain conditions",
            "under the condition that",
            "under one condition",
            "under certain conditions",
            "if and when",
            "if and only if",
            "not unless",
            "not until",
            "in so far as",
            "insofar as",
            "to the extent that",
            "subject to",
            "in exchange for",
            "in return for");

    /** May stand between the words that are limited and the terms: ", but only if", ", of course, on condition that". */
    private static final Set<String> LEADING =
            Tokens.keys("and but though albeit however naturally obviously always of course only");

    private static final int MOST_LEADING = 3;
    /** "On the strict condition that": one word more. */
    private static final Set<String> STRESS = Tokens.keys("strict clear sole express firm same explicit");

    private static final Set<String> BEING = Tokens.keys("is are was were be been being am 's 're");
    /** "Provided by the state" and "providing for the poor" limit nothing. */
    private static final Set<String> BEHIND_PROVIDED = Tokens.keys("by for with to in from");

    private Terms() {}

    private static List<List<String>> phrases(String... phrases) {
        return Stream.of(phrases)
                .map(p -> Tokens.of(p).stream().map(Token::key).toList())
                .toList();
    }

    /** True if such terms begin at a word, or behind a conjunction and the like that does. */
    static boolean stand(List<Token> words, int at, int sentence) {
        for (int i = at; i - at <= MOST_LEADING && isIn(words, i, sentence); i++) {
            int start = i;
            if (PHRASES.stream().anyMatch(p -> matches(words, start, sentence, p)) && limits(words, at, start)) {
                return true;
            }
            if (!LEADING.contains(words.get(i).key())) {
                return false;
            }
        }
        return false;
    }

    /** What is subject to something is no condition of being so; provided means given before "by". */
    private static boolean limits(List<Token> words, int at, int start) {
        String key = words.get(start).key();
        boolean stated = key.equals("subject")
                && at > 0
                && BEING.contains(words.get(at - 1).key());
        return !stated && !isGiven(words, start);
    }

    /** True for "provided" and "providing" that mean giving. */
    static boolean isGiven(List<Token> words, int at) {
        return words.get(at).key().startsWith("provid")
                && at + 1 < words.size()
                && BEHIND_PROVIDED.contains(words.get(at + 1).key());
    }

    private static boolean matches(List<Token> words, int at, int sentence, List<String> phrase) {
        int i = at;
        for (int k = 0; k < phrase.size(); k++, i++) {
            boolean more = k > 0 && k < phrase.size() && isIn(words, i, sentence);
            if (more
                    && STRESS.contains(words.get(i).key())
                    && !words.get(i).key().equals(phrase.get(k))) {
                i++;
            }
            if (!isIn(words, i, sentence) || !words.get(i).key().equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(List<Token> words, int at, int sentence) {
        return at < words.size() && words.get(at).sentence() == sentence;
    }
}
