package dixit.extract.attribution;

import dixit.record.Span;
import java.util.List;

/**
 * Words between a pair of quotation marks.
 *
 * @param open the opening mark
 * @param close the closing mark; empty at the end of the words where there is none
 * @param pieces the words between the marks, a span for each paragraph
 */
record Quoted(Span open, Span close, List<Span> pieces) {
    Quoted {
        pieces = List.copyOf(pieces);
    }

    boolean closed() {
        return !close.isEmpty();
    }

    Span first() {
        return pieces.getFirst();
    }

    Span last() {
        return pieces.getLast();
    }

    /** From the first word to the last. */
    Span inner() {
        return new Span(first().start(), last().end());
    }

    /** Marks included. */
    Span outer() {
        return new Span(open.start(), Math.max(close.end(), last().end()));
    }
}
