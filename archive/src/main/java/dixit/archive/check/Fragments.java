package dixit.archive.check;

import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.List;
import java.util.Set;

/**
 * Tells passages that state nothing by themselves, so that nothing which governs a statement was cut away from them: pieces
 * that break off, ends of clauses, phrases. Grammar alone. Stateless.
 */
final class Fragments {
    /** What leaves a reader waiting for the next word: articles, owners, who acts, what joins, what helps a verb. */
    private static final Set<String> WAITING = Tokens.keys(
            "the a an his her its their our my your he she they we i and or but that because who which whose of from with than if when while is are was were be been has have had will would can could should may might must to");

    /** "Think about it", "the wish of every people": a phrase hangs on the word before, which says nothing. */
    private static final Set<String> HANGING = Tokens.keys("of about");

    /** "Can you imagine?" asks nothing. */
    private static final Set<String> WONDERING = Tokens.keys("imagine believe");

    /** The end of a clause that has so many words at most, with sentences behind it. */
    private static final int TAIL = 3;

    private Fragments() {}

    /** True if the passage before word {@code to} ends where its sentence goes on and cannot end. */
    static boolean breaksOff(String text, List<Token> words, int to) {
        boolean goesOn = to < words.size()
                && words.get(to).sentence() == words.get(to - 1).sentence();
        return goesOn
                && WAITING.contains(words.get(to - 1).key())
                && text.substring(
                                Math.min(words.get(to - 1).end(), words.get(to).start()),
                                words.get(to).start())
                        .isBlank();
    }

    /** True if the passage begins with the few last words of a sentence and goes on with others. */
    static boolean isTail(List<Token> words, int from, int to) {
        int next = from;
        while (next < to && words.get(next).sentence() == words.get(from).sentence()) {
            next++;
        }
        return next - from <= TAIL && to - next > next - from;
    }

    /** True if the passage begins with a phrase, not with a clause. */
    static boolean isPhrase(List<Token> words, int from) {
        return HANGING.contains(words.get(from).key());
    }

    /** "Can [you imagine …]?" */
    static boolean isExclaimed(List<Token> words, int from) {
        return from + 1 < words.size()
                && words.get(from).key().equals("you")
                && WONDERING.contains(words.get(from + 1).key());
    }
}
