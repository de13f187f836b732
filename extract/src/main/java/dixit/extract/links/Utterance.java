package dixit.extract.links;

import dixit.record.Span;
import dixit.record.Statement;
import dixit.text.align.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of one statement that stand in one stretch: a quotation, or a paragraph of an answer or speech.
 *
 * @param statement whose words they are
 * @param voice number of the voice: speaker and part
 * @param place where they stand
 * @param words their words, with places in the whole text
 */
record Utterance(Statement statement, int voice, Span place, List<Token> words) {
    /** True if this statement holds them. */
    boolean isOf(@Nullable Statement other) {
        return other != null && statement.id().equals(other.id());
    }
}
