package dixit.archive.check;

import java.util.Locale;

/** Why right words are out of context. */
public enum Clue {
    /** The speaker reports what somebody else says. */
    REPORTED,
    /** The speaker denies it. */
    DENIED,
    /** The speaker asks it. */
    ASKED,
    /** The speaker supposes it. */
    SUPPOSED,
    /** A condition in the same sentence was cut away. */
    LIMITED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in every file and answer. */
    public String code() {
        return code;
    }
}
