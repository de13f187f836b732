package dixit.extract.structure;

import dixit.record.Span;

/**
 * A paragraph of the body.
 *
 * @param span its words, without the white space around them
 * @param role what it does on the page
 * @param part index into the document's parts of the innermost part that holds it
 */
public record Paragraph(Span span, Role role, int part) {
    /** What a paragraph does on the page. */
    public enum Role {
        TITLE,
        STANDFIRST,
        BYLINE,
        SUBHEADING,
        /** An introduction of an embedded document or a note about the source. */
        NOTE,
        BODY,
        /** A paragraph set off as a quotation by the layout or by a colon before it, without marks. */
        BLOCK_QUOTE,
        /** Belongs to a {@link Turn}. */
        TURN,
        /** Such as "(Applause.)". */
        STAGE_DIRECTION
    }
}
