package dixit.archive.claim;

/**
 * The events of a year or month.
 *
 * @param period {@code 2019} or {@code 2019-11}; {@link #UNDATED} for those of no certain year or month
 * @param events how many are claimed in all
 * @param weighed how many of them are claimed to have happened; only these have weight
 * @param cooperation sum of the weights above 0, see {@link Weights}
 * @param conflict sum of those below; not above 0
 */
public record Period(String period, long events, long weighed, double cooperation, double conflict) {
    /** The period of what has no certain one. */
    public static final String UNDATED = "unknown";

    /** Sum of all weights. */
    public double balance() {
        return cooperation + conflict;
    }
}
