package dixit.bench;

import java.util.Arrays;

/** The middle and the tail of measurements. */
final class Quantiles {
    private Quantiles() {}

    static double median(double... values) {
        return of(0.5, values);
    }

    /**
     * The smallest value that is not below a share of all (nearest rank).
     *
     * @param share between 0 and 1
     * @throws IllegalArgumentException if there is no value
     */
    static double of(double share, double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }
}
