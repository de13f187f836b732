package dixit.archive;

/** What became of a document that was added. */
public enum Outcome {
    /** It is new. */
    ADDED,
    /** The same bytes, extracted by the same version, are here already; nothing was written. */
    ALREADY_HERE,
    /** The bytes were here, extracted by another version; the new record took the place of the old. */
    UPDATED
}
