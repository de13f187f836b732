package dixit.web.view;

import dixit.record.Span;
import dixit.record.StatementKind;
import dixit.web.view.Segment.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Something to mark in a text.
 *
 * @param layer what it is
 * @param span where, UTF-16 units of the text
 * @param id of the statement it belongs to; for furniture its kind; for layout its class; else empty
 * @param kind of the statement; null where it belongs to none
 * @param ref printed where the mark begins; null for none
 */
public record Mark(
        Layer layer,
        Span span,
        String id,
        @Nullable StatementKind kind,
        @Nullable Ref ref) {
    /** What words can be. */
    public enum Layer {
        /** How a line stands in the original: as a heading, quoted, or an item of a list. */
        LAYOUT,
        BOLD,
        ITALIC,
        FURNITURE,
        CONTENT,
        SOURCE,
        CUE,
        INSERTION,
        /** Words of the one statement that is looked at. */
        CHOSEN_CONTENT,
        CHOSEN_SOURCE,
        CHOSEN_CUE,
        /** Words that a query found. */
        HIT
    }

    public static Mark of(Layer layer, Span span, String id) {
        return new Mark(layer, span, id, null, null);
    }

    public static Mark content(Span span, String id, StatementKind kind, @Nullable Ref ref) {
        return new Mark(Layer.CONTENT, span, id, kind, ref);
    }
}
