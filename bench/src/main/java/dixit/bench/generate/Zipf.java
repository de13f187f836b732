package dixit.bench.generate;

import java.util.Arrays;

/**
 * Frequencies of a language: rank {@code r} has a share in proportion to {@code 1 / (r + 2.7)^s} (Zipf's law in
 * Mandelbrot's form). Immutable and thread-safe.
 */
final class Zipf {
    private final double[] upTo;

    private Zipf(double[] upTo) {
        this.upTo = upTo;
    }

    /** Shares of {@code size} ranks with exponent {@code s}. */
    static Zipf of(int size, double s) {
        double[] upTo = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += 1 / Math.pow(rank + 2.7, s);
            upTo[rank] = sum;
        }
        for (int rank = 0; rank < size; rank++) {
            upTo[rank] /= sum;
        }
        return new Zipf(upTo);
    }

    /** The rank, from 0, at a point between 0 and 1. */
    int rank(double point) {
        int at = Arrays.binarySearch(upTo, point);
        return Math.min(at < 0 ? -at - 1 : at, upTo.length - 1);
    }
}
