package dixit.record;

import org.jspecify.annotations.Nullable;

/**
 * An expression of time and what it means.
 *
 * @param start first UTF-16 unit
 * @param end after the last UTF-16 unit
 * @param value ISO 8601 or EDTF
 * @param anchor the date from which the value was counted, EDTF; null if the words need none
 * @param because the rule that read it; null in records of versions that gave none
 */
public record DateMention(
        @Offset int start,
        @Offset int end,
        String value,
        @Nullable String anchor,
        @Nullable Because because) {
    public Span span() {
        return new Span(start, end);
    }
}
