package dixit.archive.check;

import dixit.text.align.Tokens;
import dixit.text.sense.SentenceEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How near in sense a quote and some words of the record are: as wholes, and word by word, each word with the nearest of
 * the other side. The latter tells "the same" from "the same subject": what the one says and the other does not stays
 * without a partner. One for a quote and a sentence or two; not thread-safe.
 *
 * <p>Source of the comparison word by word: Zhang et al. 2020 (BERTScore).
 */
final class Nearness {
    /** Names of the numbers, in their order. */
    static final List<String> NAMES = List.of(
            "whole",
            "quote",
            "record",
            "quoteLeast",
            "quoteLow",
            "recordLeast",
            "recordLow",
            "length",
            "negation",
            "quoteNew",
            "recordNew",
            "quoteMiss",
            "recordMiss",
            "mass",
            "quoteRun",
            "flipped");

    private static final int LOW = 3;
    private static final double PARTNER = 0.45;
    private static final double STRANGER = 0.35;
    /** So many words before a word may deny it. */
    private static final int REACH = 4;

    private static final Set<String> NOT = Tokens.keys("not never");
    private static final Set<String> NEGATORS = Tokens.keys(
            "not no never none nobody nothing neither nor nowhere hardly barely without refuse refuses refused lack lacks lacked fail fails failed");

    private final List<Weighed> quote;
    private final float[] whole;
    private final List<Weighed> record;
    private final float[][] alike;

    /** @param whole vector of the quote */
    Nearness(List<Weighed> quote, float[] whole, List<Weighed> record) {
        this.quote = quote;
        this.whole = whole;
        this.record = record;
        this.alike = new float[quote.size()][record.size()];
        for (int i = 0; i < quote.size(); i++) {
            for (int k = 0; k < record.size(); k++) {
                alike[i][k] = alike(quote.get(i), record.get(k));
            }
        }
    }

    private static float alike(Weighed a, Weighed b) {
        return (float) SentenceEncoder.likeness(a.vector(), b.vector());
    }

    /** The numbers, in the order of {@link #NAMES}. */
    double[] numbers() {
        int from = 0;
        int to = record.size();
        List<Double> quoteBest = new ArrayList<>();
        List<Double> recordBest = new ArrayList<>();
        double kept = 0;
        double all = 0;
        double negation = 0;
        double quoteMiss = 0;
        double recordMiss = 0;
        double mass = 0;
        double run = 0;
        double longest = 0;
        double contents = 0;
        double flipped = 0;
        for (int i = 0; i < quote.size(); i++) {
            int k = nearest(i, from, to);
            double best = k < 0 ? 0 : alike[i][k];
            double weight = quote.get(i).weight();
            kept += weight * best;
            all += weight;
            if (quote.get(i).isContent()) {
                quoteBest.add(best);
                quoteMiss += weight * Math.max(0, 0.6 - best);
                mass += weight * Math.max(0, best - 0.4);
                run = Math.max(0, run + weight * (0.5 - best));
                longest = Math.max(longest, run);
                contents += weight;
                boolean turned = k >= 0 && best >= PARTNER && isDenied(quote, i) != isDenied(record, k);
                negation += turned ? weight : 0;
                flipped += turned
                                && isSame(
                                        quote.get(i).token().key(),
                                        record.get(k).token().key())
                        ? 1
                        : 0;
            }
        }
        double said = 0;
        double saidAll = 0;
        for (int k = from; k < to; k++) {
            double best = best(k);
            double weight = record.get(k).weight();
            said += weight * best;
            saidAll += weight;
            if (record.get(k).isContent()) {
                recordBest.add(best);
                recordMiss += weight * Math.max(0, 0.6 - best);
            }
        }
        return new double[] {
            SentenceEncoder.likeness(whole, whole(from, to)),
            all == 0 ? 0 : kept / all,
            saidAll == 0 ? 0 : said / saidAll,
            low(quoteBest, 1),
            low(quoteBest, LOW),
            low(recordBest, 1),
            low(recordBest, LOW),
            Math.abs(Math.log((double) quote.size() / (to - from))),
            contents == 0 ? 0 : negation / contents,
            quoteBest.stream().filter(b -> b < STRANGER).count(),
            recordBest.stream().filter(b -> b < STRANGER).count(),
            quoteMiss,
            recordMiss,
            mass,
            longest,
            Math.min(1, flipped)
        };
    }

    /** True if one says a word and the other its opposite, or denies just this word and the other denies nothing. */
    boolean isAgainst() {
        return isOpposed() || isExchanged() || isPlainlyDenied(quote, record) || isPlainlyDenied(record, quote);
    }

    /** True for "miles and not days" beside "days and not miles". */
    private boolean isExchanged() {
        boolean only = false;
        boolean other = false;
        for (int i = 0; i < quote.size(); i++) {
            for (int k = 0; k < record.size() && quote.get(i).isContent(); k++) {
                boolean same =
                        isSame(quote.get(i).token().key(), record.get(k).token().key());
                only |= same && isDenied(quote, i) && !isDenied(record, k);
                other |= same && !isDenied(quote, i) && isDenied(record, k);
            }
        }
        return only && other;
    }

    /** True if {@code a} has "not" right before a word that {@code b} has, too, and {@code b} denies nothing at all. */
    private static boolean isPlainlyDenied(List<Weighed> a, List<Weighed> b) {
        if (b.stream().anyMatch(w -> NEGATORS.contains(w.token().key()))) {
            return false;
        }
        for (int i = 0; i + 1 < a.size(); i++) {
            String next = a.get(i + 1).token().key();
            boolean not = NOT.contains(a.get(i).token().key());
            if (not && b.stream().anyMatch(w -> isSame(w.token().key(), next))) {
                return true;
            }
        }
        return false;
    }

    /** True if one says a word and the other its opposite, both denied or neither. */
    private boolean isOpposed() {
        for (int i = 0; i < quote.size(); i++) {
            Set<String> opposites =
                    Contradiction.oppositesOf(quote.get(i).token().key());
            for (int k = 0; k < record.size() && !opposites.isEmpty(); k++) {
                if (opposites.contains(record.get(k).token().key())
                        && isDenied(quote, i) == isDenied(record, k)
                        && !has(record, quote.get(i).token().key())
                        && !has(quote, record.get(k).token().key())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean has(List<Weighed> words, String key) {
        return words.stream().anyMatch(w -> w.token().key().equals(key));
    }

    /** True for the same word, whatever its ending. */
    private static boolean isSame(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int most = Math.max(3, shorter - 1);
        return a.equals(b) || (shorter > 3 && a.regionMatches(0, b, 0, most));
    }

    /** The vector of the words of the record. */
    float[] record() {
        return whole(0, record.size());
    }

    private float[] whole(int from, int to) {
        float[] sum = new float[whole.length];
        for (int k = from; k < to; k++) {
            Weighed.add(sum, record.get(k).vector());
        }
        return Weighed.unit(sum);
    }

    private int nearest(int i, int from, int to) {
        int best = -1;
        for (int k = from; k < to; k++) {
            if (best < 0 || alike[i][k] > alike[i][best]) {
                best = k;
            }
        }
        return best;
    }

    private double best(int k) {
        double best = 0;
        for (float[] row : alike) {
            best = Math.max(best, row[k]);
        }
        return best;
    }

    /** The mean of the least {@code most} numbers; 1 for none. */
    private static double low(List<Double> numbers, int most) {
        double[] sorted = numbers.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .limit(most)
                .toArray();
        return Arrays.stream(sorted).average().orElse(1);
    }

    private static boolean isDenied(List<Weighed> words, int at) {
        boolean denied = NEGATORS.contains(words.get(at).token().key());
        for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
            if (words.get(i).token().sentence() != words.get(at).token().sentence()) {
                break;
            }
            denied |= NEGATORS.contains(words.get(i).token().key());
        }
        return denied;
    }
}
