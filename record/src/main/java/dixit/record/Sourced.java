package dixit.record;

/**
 * A value of a document's metadata with where it came from, such as {@code json-ld:headline} or {@code byline}.
 *
 * @param value the value, not blank
 * @param basis what it rests on
 */
public record Sourced(String value, String basis) {
    /** @throws IllegalArgumentException if the value is blank */
    public Sourced {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank value from " + basis);
        }
    }
}
