package dixit.archive.check;

import dixit.text.align.Token;
import dixit.text.sense.Sense;
import java.util.ArrayList;
import java.util.List;

/**
 * A word with what it means where it stands, and how much it says.
 *
 * @param vector of length one; all zero for a word that the encoder did not read
 * @param weight 0 for a word that says nothing, some hundredths for one of grammar, up to 3 for a rare one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared by value
record Weighed(Token token, float[] vector, double weight) {
    /** Number of the commonest word in the encoder's vocabulary. */
    private static final int COMMONEST = 1996;

    private static final double BASE = 1900;
    private static final double CONTENT = 0.3;
    private static final double GRAMMAR = 0.15;
    private static final int CONTENT_WEIGHT = 10;

    /**
     * The words of a sentence.
     *
     * @param words as they are compared
     * @param from where the sentence begins in the text that the words were cut from
     */
    static List<Weighed> of(List<Token> words, Sense sense, int from) {
        List<Weighed> out = new ArrayList<>();
        int at = 0;
        for (Token t : words) {
            float[] sum = new float[sense.vector().length];
            int rank = COMMONEST;
            while (at < sense.words().size() && sense.words().get(at).place().end() + from <= t.start()) {
                at++;
            }
            for (int i = at; i < sense.words().size(); i++) {
                Sense.Word w = sense.words().get(i);
                if (w.place().start() + from >= t.end()) {
                    break;
                }
                rank = Math.max(rank, w.rank());
                add(sum, w.vector());
            }
            out.add(new Weighed(t, unit(sum), weight(t, rank)));
        }
        return out;
    }

    private static double weight(Token t, int rank) {
        double rare = Math.log(rank / BASE);
        return t.isSilent() ? 0 : t.weight() >= CONTENT_WEIGHT ? CONTENT + rare : GRAMMAR * rare;
    }

    /** True for a word that says something of itself. */
    boolean isContent() {
        return weight >= CONTENT;
    }

    static void add(float[] sum, float[] vector) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += vector[k];
        }
    }

    /** The same direction with length one; zero stays zero. */
    static float[] unit(float[] sum) {
        double square = 0;
        for (float x : sum) {
            square += (double) x * x;
        }
        if (square > 0) {
            float length = (float) Math.sqrt(square);
            for (int k = 0; k < sum.length; k++) {
                sum[k] /= length;
            }
        }
        return sum;
    }
}
