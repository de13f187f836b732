package dixit.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the windows of a record in which a quote may stand: those that share most pairs of neighbouring words with it,
 * rare pairs counting more. One pass over the record; a record no longer than a few quotes is taken whole.
 */
final class Windows {
    private static final int MOST = 8;
    /** A record with fewer words is looked at whole. */
    private static final int WHOLE = 1200;
    /** No more cells than this are compared; a longer quote gets fewer windows. */
    private static final long MOST_CELLS = 24_000_000;

    private Windows() {}

    /** Indexes of the words of the record to look at, in order; -1 between two windows that do not touch. */
    static int[] columns(List<Token> quote, List<Token> record) {
        int n = record.size();
        if (n <= WHOLE && (long) n * quote.size() <= MOST_CELLS) {
            int[] all = new int[n];
            Arrays.setAll(all, i -> i);
            return all;
        }
        int block = Math.max(64, quote.size());
        double[] scores = scores(quote, record, block);
        boolean[] chosen = choose(scores, most(quote.size(), block));
        return columns(n, block, chosen);
    }

    private static int most(int quote, int block) {
        long each = 3L * block * Math.max(1, quote);
        return Math.clamp(MOST_CELLS / each, 1, MOST);
    }

    /** For each block of the record how much of the quote it may hold. */
    private static double[] scores(List<Token> quote, List<Token> record, int block) {
        Map<String, Integer> weights = new HashMap<>();
        for (int i = 0; i < quote.size(); i++) {
            weights.put(pair(quote, i), pairWeight(quote, i));
            weights.merge(quote.get(i).key(), Weights.of(quote.get(i)) / 4, Math::max);
        }
        Map<String, Integer> counts = new HashMap<>();
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            if (i % block == 0) {
                found.add(new ArrayList<>());
            }
            note(record.get(i).key(), weights, counts, found.getLast());
            note(pair(record, i), weights, counts, found.getLast());
        }
        double[] scores = new double[found.size()];
        for (int b = 0; b < scores.length; b++) {
            for (String key : found.get(b).stream().distinct().toList()) {
                scores[b] += weights.getOrDefault(key, 0) / (1 + Math.log(counts.getOrDefault(key, 1)));
            }
        }
        return scores;
    }

    private static void note(String key, Map<String, Integer> wanted, Map<String, Integer> counts, List<String> into) {
        if (wanted.containsKey(key)) {
            counts.merge(key, 1, Integer::sum);
            into.add(key);
        }
    }

    private static String pair(List<Token> words, int i) {
        return words.get(i).key()
                + ' '
                + (i + 1 < words.size() ? words.get(i + 1).key() : "");
    }

    private static int pairWeight(List<Token> words, int i) {
        return Weights.of(words.get(i)) + (i + 1 < words.size() ? Weights.of(words.get(i + 1)) : 0);
    }

    private static boolean[] choose(double[] scores, int most) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(scores[b], scores[a]));
        boolean[] chosen = new boolean[scores.length];
        for (int i = 0; i < Math.min(most, order.length); i++) {
            int b = order[i];
            for (int near = Math.max(0, b - 1); near <= Math.min(scores.length - 1, b + 1); near++) {
                chosen[near] |= scores[b] > 0;
            }
        }
        return chosen;
    }

    private static int[] columns(int n, int block, boolean[] chosen) {
        int[] out = new int[n + chosen.length];
        int size = 0;
        for (int b = 0; b < chosen.length; b++) {
            if (!chosen[b]) {
                continue;
            }
            if (size > 0 && !chosen[b - 1]) {
                out[size++] = -1;
            }
            for (int i = b * block; i < Math.min(n, (b + 1) * block); i++) {
                out[size++] = i;
            }
        }
        return Arrays.copyOf(out, size);
    }
}
