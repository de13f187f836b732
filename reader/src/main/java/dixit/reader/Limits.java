package dixit.reader;

import java.time.Duration;

/**
 * How much a single document may cost. What goes beyond fails with the limit's name and value; nothing is cut off
 * silently.
 *
 * @param maxBytes bytes of a document, packed and unpacked
 * @param maxMarkupBytes bytes of an HTML page or of one XML part, whose tree in memory is many times as large
 * @param maxTextChars UTF-16 units of the text made from it
 * @param maxTime for formats whose reading can be made slow by what they hold (PDF, Word and the like)
 */
public record Limits(long maxBytes, long maxMarkupBytes, int maxTextChars, Duration maxTime) {
    private static final long MIB = 1024L * 1024;

    /** 64 MiB a document, 16 MiB of markup, 64 Mi characters of text, a minute. */
    public static final Limits STANDARD = new Limits(64 * MIB, 16 * MIB, (int) (64 * MIB), Duration.ofMinutes(1));

    /** @throws IllegalArgumentException if a limit is not positive, or one that no array could hold */
    public Limits {
        if (maxBytes <= 0 || maxMarkupBytes <= 0 || maxTextChars <= 0 || maxTime.isNegative() || maxTime.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
        if (maxBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("limit of " + maxBytes + " bytes is more than an array holds");
        }
    }

    /** These limits with another number of bytes for a document. */
    public Limits withMaxBytes(long bytes) {
        return new Limits(bytes, maxMarkupBytes, maxTextChars, maxTime);
    }
}
