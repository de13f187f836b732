package dixit.text.align;

/**
 * A step of an alignment.
 *
 * @param op what became of the word
 * @param quote index of the word of the quote, -1 for one left out
 * @param record index of the word of the record, -1 for one put in
 * @param piece number of the piece that it belongs to, from 0; -1 for words of the quote that belong to none
 */
public record Step(Op op, int quote, int record, int piece) {
    Step with(Op other) {
        return new Step(other, quote, record, piece);
    }
}
