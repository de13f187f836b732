package dixit.text.align;

/** What became of a word between the record and the quote. */
public enum Op {
    /** It stands in both. */
    KEPT,
    /** The quote has another word in its place. */
    CHANGED,
    /** It stands in the record alone. */
    LEFT_OUT,
    /** It stands in the quote alone. */
    PUT_IN,
    /** It stands in both, at another place. */
    MOVED
}
