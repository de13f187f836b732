package dixit.archive;

import java.util.Locale;

/** A property by which results are counted and narrowed. */
public enum Facet {
    SPEAKER,
    OUTLET,
    YEAR,
    KIND,
    GENRE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in addresses and answers. */
    public String code() {
        return code;
    }
}
