package dixit.text.align;

import java.util.List;

/**
 * How the words of a quote stand to those of a record. Every word of the quote occurs in exactly one step, in the order
 * of the quote; words of the record occur where they were kept, changed, or left out inside a piece.
 *
 * @param steps in the order of the quote
 * @param pieces in the order of the quote; empty if nothing is alike
 */
public record Alignment(List<Step> steps, List<Piece> pieces) {
    public Alignment {
        steps = List.copyOf(steps);
        pieces = List.copyOf(pieces);
    }
}
