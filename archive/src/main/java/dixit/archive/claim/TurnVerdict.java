package dixit.archive.claim;

import java.util.Locale;

/** What a person says of a shift that the program proposes. */
public enum TurnVerdict {
    /** He turned. */
    SHIFT,
    /** He did not: another thing is meant, or both can be held. */
    NO_SHIFT,
    /** What was decided before does not count any more. */
    OPEN;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in the store, addresses and answers. */
    public String code() {
        return code;
    }
}
