package dixit.record;

/**
 * What the layout of the original says about a stretch of text. A hint for the structure stage, never shown as a fact.
 *
 * @param kind what it is
 * @param span where, in UTF-16 units
 */
public record Mark(Kind kind, Span span) {
    /** The kinds of layout that readers keep. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BOLD,
        ITALIC,
        BLOCK_QUOTE,
        LIST_ITEM,
        CAPTION,
        TIME,
        BYLINE,
        TABLE,
        PAGE_HEADER,
        PAGE_FOOTER
    }
}
