package dixit.extract.time;

/**
 * A run of letters, a run of digits, or a sign.
 *
 * @param start first UTF-16 unit of the text
 * @param end after the last
 * @param low lower case; apostrophes and dashes in their plain form
 * @param number value of a run of digits; -1 for anything else and for a run of ten digits or more
 * @param kind which of the three
 * @param capital begins with a capital letter
 */
public record Token(int start, int end, String low, int number, Kind kind, boolean capital) {
    /** What a token is made of. */
    public enum Kind {
        LETTERS,
        DIGITS,
        SIGN,
        END
    }

    public int length() {
        return end - start;
    }
}
