package dixit.archive;

import java.util.Locale;

/** A property by which results are counted and narrowed. */
public enum Facet {
    /** Who said it: his id, whatever he is called; where he has none, the name. Filters take the name of several, too. */
    SPEAKER,
    /** The office that the speaker held or was named with. */
    OFFICE,
    OUTLET,
    YEAR,
    KIND,
    GENRE,
    /** The year of saying, where the text gives it. */
    SAID,
    /** The form of the occasion: interview, speech, … */
    OCCASION,
    /** The institutions that a statement mentions; it may have several. */
    INSTITUTION,
    /** Types of the events that a statement claims, in small letters: {@code sanction}; it may have several. */
    EVENT,
    /** Stances that a statement states: {@code opposes}; it may have several. */
    POSITION;

    /**
     * The value of {@link #YEAR} where the date leaves more than one year possible ({@code [2013-11-27,2019-11-27]},
     * {@code XXXX-11-27}) or there is no date. A year counts what is of that year for certain; {@code from:} and
     * {@code to:} find whatever may lie between them.
     */
    public static final String UNKNOWN_YEAR = "unknown";

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in addresses and answers. */
    public String code() {
        return code;
    }
}
