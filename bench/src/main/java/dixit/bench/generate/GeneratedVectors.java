package dixit.bench.generate;

import dixit.text.sense.SentenceEncoder;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Vectors of generated sentences: perturbed copies of those of real ones, chosen by the sentence's words, so that the same
 * sentence always has the same vector. The encoder itself would take days for a million passages. Thread-safe.
 */
public final class GeneratedVectors implements Function<String, float[]> {
    /** Length of what is added to a vector of length one: likeness to the real one is about .9, to the next copy .8. */
    private static final double NOISE = 0.5;

    private final List<float[]> real;

    /** Encodes the real sentences. */
    public GeneratedVectors(List<String> sentences) {
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("there is no sentence");
        }
        this.real = SentenceEncoder.shipped().encode(sentences);
    }

    @Override
    public float[] apply(String sentence) {
        Random random = new Random(sentence.hashCode());
        float[] from = real.get(random.nextInt(real.size()));
        float[] out = new float[from.length];
        double step = NOISE * Math.sqrt(3.0 / from.length);
        double square = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (from[i] + step * (2 * random.nextFloat() - 1));
            square += out[i] * out[i];
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < out.length; i++) {
            out[i] /= length;
        }
        return out;
    }
}
