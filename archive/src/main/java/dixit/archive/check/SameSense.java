package dixit.archive.check;

import dixit.text.align.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * The judgement whether some words of the record say the same as a quote: numbers about the two ({@link Nearness}, {@link
 * Contradiction}, the lead over every other place), each with a weight, added up with products
 * of the chief ones. Weights and threshold were learned from
 * {@code training/sense/pairs.jsonl}; see {@code training/sense/README.md}. Stateless.
 */
final class SameSense {
    /** Names of the numbers, in their order. */
    static final List<String> NAMES = Stream.of(Nearness.NAMES, List.of("lead"), Contradiction.NAMES)
            .flatMap(List::stream)
            .toList();

    private SameSense() {}

    /**
     * What vectors of sentences alone promise: below zero there are too few sure places to read such a one word by word (one
     * sure place of the training's in 200 is lost by it).
     *
     * @param whole closeness of quote and place
     * @param lead how much closer the place is than every other
     */
    static double promise(double whole, double lead) {
        return SameSenseWeights.PROMISE_OF_WHOLE * whole
                + SameSenseWeights.PROMISE_OF_LEAD * lead
                + SameSenseWeights.PROMISE;
    }

    /**
     * The numbers about a quote and a place of the record.
     *
     * @param near of the words of the place
     * @param lead how much closer the place is than every other, -1 to 1
     * @param around the words of the passage that the place stands in
     */
    static double[] numbers(double[] near, double lead, List<Token> quote, List<Token> record, List<Token> around) {
        double[] signs = Contradiction.signs(quote, record, around);
        double[] out = new double[NAMES.size()];
        System.arraycopy(near, 0, out, 0, near.length);
        out[near.length] = lead;
        System.arraycopy(signs, 0, out, near.length + 1, signs.length);
        return out;
    }

    /** How sure it is that the place says the same: more than 0 is enough. */
    static double score(double[] numbers) {
        double sum = SameSenseWeights.CONSTANT;
        for (int i = 0; i < numbers.length; i++) {
            sum += SameSenseWeights.WEIGHTS[i] * bounded(numbers, i);
        }
        int[] chief = SameSenseWeights.CHIEF;
        int at = 0;
        for (int a = 0; a < chief.length; a++) {
            for (int b = a; b < chief.length; b++) {
                sum += SameSenseWeights.PRODUCTS[at++] * bounded(numbers, chief[a]) * bounded(numbers, chief[b]);
            }
        }
        return sum;
    }

    /** No further out than nearly all that the weights were learned from. */
    private static double bounded(double[] numbers, int i) {
        return Math.clamp(numbers[i], SameSenseWeights.LEAST[i], SameSenseWeights.MOST[i]);
    }
}
