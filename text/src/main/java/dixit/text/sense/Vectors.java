package dixit.text.sense;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Vectors of sentences by the shipped encoder, the last used ones kept in memory: what is asked about one subject meets the
 * same sentences of the record again and again. The encoder is loaded when the first vector is wanted. A vector takes some
 * 2 KB. Thread-safe; two threads may compute the same vector at a time.
 */
public final class Vectors {
    private static final float LOAD = 0.75f;

    private final Map<String, float[]> kept;

    /**
     * @param most so many vectors are kept
     * @throws IllegalArgumentException if that is less than one
     */
    public Vectors(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one vector must be kept");
        }
        this.kept = new LinkedHashMap<>(16, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
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
        float[] vector = SentenceEncoder.shipped().encode(sentence);
        synchronized (kept) {
            kept.put(sentence, vector);
        }
        return vector;
    }

    /** How many are kept now. */
    int size() {
        synchronized (kept) {
            return kept.size();
        }
    }
}
