package dixit.web.json;

import dixit.archive.Change;
import dixit.archive.Correction;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A correction.
 *
 * @param change {@code wrong_speaker}, {@code not_a_statement} or {@code wrong_words}
 * @param words of the statement when it was corrected
 * @param speaker the right speaker; absent for other changes, and where nobody knows
 * @param content the right words as spans of code points; absent for other changes, and where the text is not at hand
 */
public record CorrectionJson(
        long id,
        String statement,
        String document,
        String change,
        String words,
        @Nullable String speaker,
        List<List<Integer>> content,
        String who,
        String when,
        @Nullable String note,
        String state,
        @Nullable String undoneBy,
        @Nullable String undoneAt) {
    /**
     * The correction as JSON.
     *
     * @param text of the document; null where it is not at hand
     */
    public static CorrectionJson of(Correction c, @Nullable String text) {
        return new CorrectionJson(
                c.id(),
                c.statementKey(),
                c.documentHash(),
                c.change().code(),
                c.words(),
                c.change() instanceof Change.WrongSpeaker w ? w.speaker() : null,
                text != null && c.change() instanceof Change.WrongWords w ? codePoints(w, text) : List.of(),
                c.who(),
                c.when().toString(),
                c.note(),
                c.state().name().toLowerCase(Locale.ROOT),
                c.undoneBy(),
                c.undoneAt() == null ? null : c.undoneAt().toString());
    }

    private static List<List<Integer>> codePoints(Change.WrongWords words, String text) {
        return words.content().stream()
                .map(s -> List.of(text.codePointCount(0, s.start()), text.codePointCount(0, s.end())))
                .toList();
    }
}
