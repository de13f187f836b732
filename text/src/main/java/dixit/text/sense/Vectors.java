package dixit.text.sense;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Vectors of sentences by the shipped encoder, the last used ones kept in memory: what is asked about one subject meets the
 * same sentences of the record again and again. The encoder is loaded when the first vector is wanted. A vector takes some
 * 2 KB. Thread-safe; two threads may compute the same vector at a time.
 */
public final class Vectors {
    private static final float LOAD = 0.75f;

    /** For so many vectors one sentence is kept with those of its words. */
    private static final int WORDS = 32;

    private final Map<String, float[]> kept;
    private final Map<String, Sense> senses;
    private final Function<String, float[]> encoder;

    /**
     * @param most so many vectors are kept
     * @throws IllegalArgumentException if that is less than one
     */
    public Vectors(int most) {
        this(most, sentence -> SentenceEncoder.shipped().encode(sentence));
    }

    /**
     * As {@link #Vectors(int)}, with another encoder of whole sentences; that of words stays the shipped one.
     *
     * @param encoder gives vectors of {@value SentenceEncoder#SIZE} numbers and length one; called by any thread
     */
    public Vectors(int most, Function<String, float[]> encoder) {
        this.encoder = encoder;
        if (most < 1) {
            throw new IllegalArgumentException("at least one vector must be kept");
        }
        this.kept = latest(most);
        this.senses = latest(Math.max(1, most / WORDS));
    }

    private static <T> Map<String, T> latest(int most) {
        return new LinkedHashMap<>(16, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * The vector of a sentence, not to be changed.
     *
     * @throws IllegalStateException if the machine cannot run the encoder
     */
    public float[] of(String sentence) {
        synchronized (kept) {
            float[] known = kept.get(sentence);
            if (known != null) {
                return known;
            }
        }
        float[] vector = encoder.apply(sentence);
        synchronized (kept) {
            kept.put(sentence, vector);
        }
        return vector;
    }

    /**
     * A sentence with the vectors of its words; some twenty times as large, so fewer are kept.
     *
     * @throws IllegalStateException if the machine cannot run the encoder
     */
    public Sense sense(String sentence) {
        synchronized (senses) {
            Sense known = senses.get(sentence);
            if (known != null) {
                return known;
            }
        }
        Sense sense = SentenceEncoder.shipped().sense(sentence);
        synchronized (senses) {
            senses.put(sentence, sense);
        }
        return sense;
    }

    /** How many are kept now. */
    int size() {
        synchronized (kept) {
            return kept.size();
        }
    }
}
