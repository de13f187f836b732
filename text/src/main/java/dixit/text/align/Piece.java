package dixit.text.align;

/**
 * A stretch of the quote that renders a stretch of the record.
 *
 * @param quoteFrom index of its first word in the quote
 * @param quoteTo after its last
 * @param recordFrom index of its first word in the record
 * @param recordTo after its last
 * @param kept weight of the words that are the same
 */
public record Piece(int quoteFrom, int quoteTo, int recordFrom, int recordTo, int kept) {}
