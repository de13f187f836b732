package dixit.text.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.record.Span;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The best path and the probabilities are those that trying every path gives. */
class ViterbiTest {
    private static final int TAGS = 3;

    @Property(tries = 150)
    void agreesWithTryingEveryPath(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int length) {
        Random random = new Random(seed);
        double[][][] steps = new double[3][TAGS][TAGS];
        double[] first = new double[TAGS];
        float[][] scores = new float[length][TAGS];
        for (int tag = 0; tag < TAGS; tag++) {
            first[tag] = random.nextGaussian();
            for (int to = 0; to < TAGS; to++) {
                for (double[][] place : steps) {
                    place[tag][to] = random.nextGaussian();
                }
            }
        }
        for (float[] row : scores) {
            for (int tag = 0; tag < TAGS; tag++) {
                row[tag] = (float) (2 * random.nextGaussian());
            }
        }
        Words words = words(length, random);
        int[] best = new int[length];
        double bestScore = Double.NEGATIVE_INFINITY;
        double[][] sums = new double[length][TAGS];
        double all = 0;
        for (int path = 0; path < Math.pow(TAGS, length); path++) {
            int[] tags = path(path, length);
            double score = score(tags, steps, first, scores, words);
            if (score > bestScore) {
                bestScore = score;
                best = tags;
            }
            all += Math.exp(score);
            for (int i = 0; i < length; i++) {
                sums[i][tags[i]] += Math.exp(score);
            }
        }
        Viterbi viterbi = new Viterbi(steps, first);
        assertArrayEquals(best, viterbi.best(scores, words));
        double[][] found = viterbi.posteriors(scores, words);
        for (int i = 0; i < length; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                assertEquals(sums[i][tag] / all, found[i][tag], 1e-9);
            }
        }
    }

    private static Words words(int length, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextBoolean() ? "a\n" : "a ");
        }
        WordPieces pieces = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "a"));
        List<Span> paragraphs = Example.paragraphs(text.toString());
        return Words.of(text.toString(), paragraphs, pieces);
    }

    private static int[] path(int number, int length) {
        int[] tags = new int[length];
        int rest = number;
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = rest % TAGS;
            rest /= TAGS;
        }
        return tags;
    }

    private static double score(int[] tags, double[][][] steps, double[] first, float[][] scores, Words words) {
        double sum = first[tags[0]] + scores[0][tags[0]];
        for (int i = 1; i < tags.length; i++) {
            sum += steps[words.place(i)][tags[i - 1]][tags[i]] + scores[i][tags[i]];
        }
        return sum;
    }
}
