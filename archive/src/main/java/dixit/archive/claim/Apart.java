package dixit.archive.claim;

/**
 * How many claims of events do not say that it happened; each is counted once, in the first of these that fits.
 *
 * @param denied it is said not to have been, or not to be to come
 * @param conditional it depends on something
 * @param future it is to come
 */
public record Apart(long denied, long conditional, long future) {
    /** All say that it happened. */
    public static final Apart NONE = new Apart(0, 0, 0);

    /** Of both. */
    public Apart plus(Apart other) {
        return new Apart(denied + other.denied, conditional + other.conditional, future + other.future);
    }

    /** How many in all. */
    public long sum() {
        return denied + conditional + future;
    }
}
