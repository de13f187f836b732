package dixit.archive.check;

import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.List;
import java.util.Set;

/**
 * Tells passages that state nothing by themselves, so that something that governs a statement was not cut away from them: pieces
 * that break off, phrases, things. Grammar alone. Stateless.
 */
final class Fragments {
    /** What leaves a reader waiting for the next word: articles, owners, who acts, what joins, what helps a verb. */
    private static final Set<String> WAITING = Tokens.keys(
            "the a an his her its their our my your he she they we i and or but that because who which whose of from with than if when while is are was were be been has have had will would can could should may might must to");

    /** "Think about it", "the wish of every people": a phrase hangs on the word before, which says nothing. */
    private static final Set<String> HANGING = Tokens.keys("of about");

    /** "Can you imagine?" asks nothing. */
    private static final Set<String> ABLE = Tokens.keys("can could would");

    private static final Set<String> WONDERING = Tokens.keys("imagine believe");

    private static final Set<String> ARTICLES = Tokens.keys("a an");
    /** A clause has one of these, or a verb that we do not know. */
    private static final Set<String> FINITE =
            Tokens.keys("is are was were has have had will would can could should may might must shall do does did 's");

    private static final Set<String> ASKING = Tokens.keys(
            "who what when where why how which will would do does did can could is are was were has have should");

    private Fragments() {}

    /** True if the passage before word {@code to} ends where its sentence goes on and cannot end. */
    static boolean breaksOff(String text, List<Token> words, int to) {
        boolean goesOn = to < words.size()
                && words.get(to).sentence() == words.get(to - 1).sentence();
        return goesOn && WAITING.contains(words.get(to - 1).key()) && isBlank(text, words, to);
    }

    /** True if the passage begins with a phrase, not with a clause. */
    static boolean isPhrase(List<Token> words, int from) {
        return HANGING.contains(words.get(from).key());
    }

    /** "A bridge for every village": a thing with an article before it and no verb behind it up to the end of the clause. */
    static boolean isThing(String text, List<Token> words, int from) {
        int i = from;
        boolean verb = false;
        while (i < words.size()
                && words.get(i).sentence() == words.get(from).sentence()
                && (i == from || isBlank(text, words, i))) {
            verb |= FINITE.contains(words.get(i).key());
            i++;
        }
        return ARTICLES.contains(words.get(from).key()) && !verb;
    }

    /** "[An old bridge, who pays for it]?": the question begins within the passage, behind a comma. */
    static boolean asksItself(String text, List<Token> words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean comma =
                    text.substring(words.get(i - 1).end(), words.get(i).start()).contains(",");
            if (comma && ASKING.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** True if no mark stands between a word and the one before it. */
    static boolean isBlank(String text, List<Token> words, int at) {
        int end = Math.min(words.get(at - 1).end(), words.get(at).start());
        return text.substring(end, words.get(at).start()).isBlank();
    }

    /** "Can [you imagine …]?" */
    static boolean isExclaimed(List<Token> words, int from) {
        return from > 0
                && from + 1 < words.size()
                && ABLE.contains(words.get(from - 1).key())
                && words.get(from).key().equals("you")
                && WONDERING.contains(words.get(from + 1).key());
    }
}
