package dixit.archive;

/** Order of results. Equal results stand in the order of their keys, so that pages never overlap. */
public enum Sort {
    RELEVANCE,
    /** Latest date of saying first, undated last. */
    NEWEST,
    /** Earliest date of saying first, undated last. */
    OLDEST,
    /** By the speaker's name, unknown last. */
    SPEAKER
}
