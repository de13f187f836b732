package dixit.record;

/**
 * An expression of time and what it means.
 *
 * @param start first UTF-16 unit
 * @param end after the last UTF-16 unit
 * @param value ISO 8601 or EDTF
 */
public record DateMention(@Offset int start, @Offset int end, String value) {
    public Span span() {
        return new Span(start, end);
    }
}
