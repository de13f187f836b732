package dixit.bench.generate;

import java.util.List;
import java.util.Random;

/** Chance that is always the same for the same seed, on every machine. Not thread-safe. */
final class Dice {
    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Dice for one of many things; neighbouring numbers have nothing in common (finalizer of SplitMix64). */
    static Dice of(long seed, long number) {
        long z = seed * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return new Dice(z ^ (z >>> 31));
    }

    /** A number from {@code low} to {@code high}, both inclusive. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The first of a list often, the last seldom. */
    <T> T pick(List<T> list, Zipf ranks) {
        return list.get(ranks.rank(random.nextDouble()));
    }
}
