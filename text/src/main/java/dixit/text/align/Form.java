package dixit.text.align;

/** How the words of a quote stand to those of a record, whatever they mean there. */
public enum Form {
    /** The same words, in one piece. */
    VERBATIM,
    /** One piece with words changed, left out, put in or moved. */
    ALTERED,
    /** Pieces put together that stand apart in the record, or a sentence or more is left out between. */
    SPLICED,
    /** Nothing alike. */
    UNLIKE
}
