package dixit.archive.check;

import dixit.text.align.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name of the one whose words a speaker hands on: "Edda Ward told us that [the mill is closed]". Stateless. */
final class ToldBy {
    /** So many words stand between the verb and what was said, and between name and verb. */
    private static final int FAR = 6;

    private static final int HELPERS = 4;

    private ToldBy() {}

    /** The name right before the verb of saying that stands before the words from {@code from}; null if there is none. */
    static @Nullable String name(String text, List<Token> words, int from) {
        if (from == 0 || words.get(from).first()) {
            return null;
        }
        int sentence = words.get(from).sentence();
        for (int at = from - 1; at > 0 && from - at <= FAR && words.get(at).sentence() == sentence; at--) {
            if (Context.isSaying(words.get(at))) {
                return subject(text, words, at, sentence);
            }
        }
        return null;
    }

    private static @Nullable String subject(String text, List<Token> words, int verb, int sentence) {
        int last = verb - 1;
        while (last > 0 && verb - last <= HELPERS && Context.isHelper(words.get(last))) {
            last--;
        }
        int first = last + 1;
        while (first > 0 && isName(words.get(first - 1), sentence)) {
            first--;
        }
        return first > last
                ? null
                : text.substring(words.get(first).start(), words.get(last).end())
                        .replaceAll("\\s+", " ");
    }

    private static boolean isName(Token t, int sentence) {
        return t.sentence() == sentence && t.capital() && t.weight() > 4;
    }
}
