package dixit.archive.check;

import dixit.text.align.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * The judgement whether some words of the record say the same as a quote: numbers about the two ({@link Nearness}, {@link
 * Contradiction}, the lead over every other place), each with a weight, added up. Weights and threshold were learned from
 * {@code training/sense/pairs.jsonl}; see {@code training/sense/README.md}. Stateless.
 */
final class SameSense {
    /** Names of the numbers, in their order. */
    static final List<String> NAMES = Stream.of(Nearness.NAMES, List.of("lead"), Contradiction.NAMES)
            .flatMap(List::stream)
            .toList();

    /**
     * What promises less is not read word by word. Of 276 places of the training's 10,648 that are sure none promises less
     * than 2.28; a real quote that nobody said has 0.5 places that promise more, of 6.4.
     */
    static final double LEAST_PROMISE = 2.2;

    private static final int WHOLE = NAMES.indexOf("whole");
    private static final int LEAD = NAMES.indexOf("lead");

    private SameSense() {}

    /**
     * The share of the score that vectors of sentences alone tell.
     *
     * @param whole closeness of quote and place
     * @param lead how much closer the place is than every other
     */
    static double promise(double whole, double lead) {
        return SameSenseWeights.WEIGHTS[WHOLE] * whole + SameSenseWeights.WEIGHTS[LEAD] * lead;
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
            sum += SameSenseWeights.WEIGHTS[i] * numbers[i];
        }
        return sum;
    }
}
