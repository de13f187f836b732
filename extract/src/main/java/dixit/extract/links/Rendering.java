package dixit.extract.links;

import dixit.record.Span;
import dixit.record.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that may render other words of the document.
 *
 * @param pieces where they stand
 * @param statement the statement that they belong to; null for quoted words of a headline that are none
 * @param part index of the part that holds them
 */
record Rendering(List<Span> pieces, @Nullable Statement statement, int part) {
    /** The key of the speaker; null if unknown. */
    @Nullable
    String speaker() {
        return statement == null ? null : Speech.key(statement.speaker());
    }

    Span first() {
        return pieces.getFirst();
    }
}
