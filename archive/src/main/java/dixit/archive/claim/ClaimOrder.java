package dixit.archive.claim;

/** Order of claims; equals stand in the order of import and of the text. */
public enum ClaimOrder {
    /** The surest first. */
    BEST,
    /** Earliest date first, undated last. */
    OLDEST,
    /** Latest date first, undated last. */
    NEWEST
}
