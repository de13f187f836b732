package dixit.archive.claim;

import java.util.Locale;

/** Who asserts what is claimed of two actors; never mixed. */
public enum Voice {
    /** The first of the two, or somebody who speaks for it by office. */
    ONE,
    /** The other of the two. */
    OTHER,
    /** Somebody else who is quoted. */
    THIRD,
    /** Authors and outlets in their own words. */
    OUTLETS;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in files and answers. */
    public String code() {
        return code;
    }
}
