package dixit.archive.check;

import java.util.Locale;

/**
 * A stretch of the quote or of the record with what became of it.
 *
 * @param kind what became of it
 * @param text its exact words, with the blanks and signs between
 */
public record Run(Kind kind, String text) {
    /** What became of a stretch. */
    public enum Kind {
        SAME,
        CHANGED,
        LEFT_OUT,
        PUT_IN,
        MOVED,
        /** Between two pieces of a splice. */
        GAP;

        private final String code = name().toLowerCase(Locale.ROOT);

        /** The name used in every file and answer. */
        public String code() {
            return code;
        }
    }
}
