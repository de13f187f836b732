package dixit.extract.claim;

import dixit.record.Modality;
import dixit.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Whose claim a place of the text is. Immutable.
 *
 * @param by id of an actor of the record, or a name; {@link Assertions#NOBODY_NAMED} where the text names no author
 * @param said the innermost statement around the place that somebody made; null where it is the author's own report
 * @param date EDTF of saying or publishing; null if unknown
 * @param imagined why nobody said it yet: the words stand in a report of what would be, was not or will be said, inside
 *     {@code said}; null where they were said
 */
public record Assertion(
        String by,
        @Nullable Statement said,
        @Nullable String date,
        @Nullable Modality imagined) {
    /** Id of the statement; null where it is the author's own report. */
    public @Nullable String statement() {
        return said == null ? null : said.id();
    }

    /** Whether the speaker says of these words that they are not so: "denied that …". */
    public boolean denied() {
        return said != null && "deny".equals(said.act());
    }
}
