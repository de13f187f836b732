package dixit.archive;

/**
 * A query that cannot be understood. The message has three lines: what is wrong, the query, and carets under the place.
 */
public final class QuerySyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int position;
    private final int length;

    /**
     * @param reason what is wrong, one sentence
     * @param query the whole query
     * @param position index of the first UTF-16 unit that is wrong
     * @param length how many units are wrong, at least 1
     */
    public QuerySyntaxException(String reason, String query, int position, int length) {
        super(reason + "\n" + QueryPlace.show(query, position, length));
        this.reason = reason;
        this.position = position;
        this.length = length;
    }

    /** What is wrong, one sentence without the place. */
    public String reason() {
        return reason;
    }

    /** Index of the first UTF-16 unit of the query that is wrong. */
    public int position() {
        return position;
    }

    /** How many UTF-16 units are wrong, at least 1. */
    public int length() {
        return length;
    }
}
