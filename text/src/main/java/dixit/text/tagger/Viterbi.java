package dixit.text.tagger;

/**
 * The most probable tags of a text and how probable each is, for a linear chain whose steps have a cost that depends
 * on what starts at the word (nothing, a sentence, a paragraph). Immutable and thread-safe; linear in the words.
 *
 * <p>Source: Viterbi 1967 and the forward-backward sums of Rabiner 1989, over the potentials of a conditional random
 * field (Lafferty et al. 2001).
 */
public final class Viterbi {
    private final double[][][] steps;
    private final double[] first;

    /**
     * @param steps by place, from tag, to tag
     * @param first of the first word's tag
     */
    public Viterbi(double[][][] steps, double[] first) {
        this.steps = steps.clone();
        this.first = first.clone();
    }

    /** The best tag of each word; of equal ones the lowest. */
    public int[] best(float[][] scores, Words words) {
        int n = scores.length;
        int size = first.length;
        int[] tags = new int[n];
        if (n == 0) {
            return tags;
        }
        byte[][] back = new byte[n][size];
        double[] now = plus(first, scores[0]);
        for (int t = 1; t < n; t++) {
            now = step(now, steps[words.place(t)], scores[t], back[t]);
        }
        tags[n - 1] = highest(now);
        for (int t = n - 1; t > 0; t--) {
            tags[t - 1] = back[t][tags[t]];
        }
        return tags;
    }

    private static double[] step(double[] before, double[][] cost, float[] score, byte[] from) {
        double[] out = new double[before.length];
        for (int to = 0; to < out.length; to++) {
            int best = 0;
            for (int i = 1; i < before.length; i++) {
                if (before[i] + cost[i][to] > before[best] + cost[best][to]) {
                    best = i;
                }
            }
            from[to] = (byte) best;
            out[to] = before[best] + cost[best][to] + score[to];
        }
        return out;
    }

    private static int highest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static double[] plus(double[] a, float[] b) {
        double[] out = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            out[i] = a[i] + b[i];
        }
        return out;
    }

    /** The probability of each tag of each word; each row sums to 1. */
    public double[][] posteriors(float[][] scores, Words words) {
        int n = scores.length;
        int size = first.length;
        double[][] ahead = new double[n][size];
        double[] back = new double[size];
        double[] terms = new double[size];
        for (int t = 0; t < n; t++) {
            for (int to = 0; to < size; to++) {
                for (int i = 0; t > 0 && i < size; i++) {
                    terms[i] = ahead[t - 1][i] + steps[words.place(t)][i][to];
                }
                ahead[t][to] = (t == 0 ? first[to] : logSum(terms)) + scores[t][to];
            }
        }
        for (int t = n - 1; t >= 0; t--) {
            for (int i = 0; i < size; i++) {
                ahead[t][i] += back[i];
            }
            normalise(ahead[t]);
            back = t == 0 ? back : backward(back, steps[words.place(t)], scores[t]);
        }
        return ahead;
    }

    private static double[] backward(double[] after, double[][] cost, float[] score) {
        double[] out = new double[after.length];
        double[] terms = new double[after.length];
        for (int from = 0; from < out.length; from++) {
            for (int to = 0; to < terms.length; to++) {
                terms[to] = cost[from][to] + score[to] + after[to];
            }
            out[from] = logSum(terms);
        }
        return out;
    }

    private static void normalise(double[] logs) {
        double all = logSum(logs);
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.exp(logs[i] - all);
        }
    }

    private static double logSum(double[] logs) {
        double top = logs[highest(logs)];
        double sum = 0;
        for (double x : logs) {
            sum += Math.exp(x - top);
        }
        return top + Math.log(sum);
    }
}
