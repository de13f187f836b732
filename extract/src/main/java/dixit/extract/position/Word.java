package dixit.extract.position;

import dixit.record.Span;

/**
 * A word or sign of a sentence.
 *
 * @param start first UTF-16 unit
 * @param end after the last
 * @param low its letters in lower case, apostrophes straight
 */
record Word(int start, int end, String low) {
    Span span() {
        return new Span(start, end);
    }

    boolean is(String word) {
        return low.equals(word);
    }
}
