package dixit.knowledge;

/** How surely somebody held an office at a date. In rising order. */
public enum Held {
    NO,
    /** The dates known leave it open. */
    POSSIBLE,
    /** The last holder known, and nobody known has followed. */
    LIKELY,
    CERTAIN
}
