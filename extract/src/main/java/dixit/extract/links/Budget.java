package dixit.extract.links;

/** How many cells of alignments may still be filled for a document: it grows with the text. Not thread-safe. */
final class Budget {
    private static final long BASE = 40_000_000;
    private static final long FOR_EACH_CHARACTER = 60;

    private long left;

    Budget(int characters) {
        left = BASE + FOR_EACH_CHARACTER * characters;
    }

    /** Takes what comparing so many words with so many takes; false, and nothing taken, if that is too much. */
    boolean take(int quote, int record) {
        long cells = (long) quote * Math.min(record, 24L * Math.max(64, quote)) + 4L * record;
        if (cells > left) {
            return false;
        }
        left -= cells;
        return true;
    }
}
