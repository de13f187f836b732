package dixit.archive.check;

import dixit.text.sense.SentenceEncoder;
import dixit.text.sense.Vectors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of a passage's sentences as the index keeps them: a byte for each number. Immutable; a byte more or less
 * makes no difference to what is found.
 */
public final class Senses {
    /** None. */
    public static final Senses NONE = new Senses(new int[0], new byte[0]);

    private static final int SIZE = SentenceEncoder.SIZE;
    /** A number of a vector of length one is hardly ever larger than 127 of these. */
    private static final float STEP = 1 / 256f;

    private static final int START_BYTES = 2;
    private static final int MOST_START = 0xffff;

    private final int[] starts;
    private final byte[] numbers;

    private Senses(int[] starts, byte[] numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    /** The vectors of those sentences of a passage that somebody says, or that its author writes. */
    public static Senses of(Passage passage, Vectors vectors) {
        if (passage.voices().isEmpty() && passage.author() == null) {
            return NONE;
        }
        Stretch stretch = new Stretch(List.of(passage));
        List<Integer> starts = new ArrayList<>();
        List<float[]> found = new ArrayList<>();
        for (Sentence s : Sentence.of(stretch)) {
            int start = s.span().start();
            if (start <= MOST_START && isSaid(passage, s)) {
                starts.add(start);
                found.add(vectors.of(s.text()));
            }
        }
        byte[] numbers = new byte[found.size() * SIZE];
        for (int i = 0; i < found.size(); i++) {
            System.arraycopy(packed(found.get(i)), 0, numbers, i * SIZE, SIZE);
        }
        return new Senses(starts.stream().mapToInt(Integer::intValue).toArray(), numbers);
    }

    private static boolean isSaid(Passage passage, Sentence s) {
        int start = passage.start() + s.span().start();
        int end = passage.start() + s.span().end();
        return passage.author() != null || passage.voices().stream().anyMatch(v -> v.start() < end && start < v.end());
    }

    /** A vector of length one in bytes. */
    public static byte[] packed(float[] vector) {
        byte[] out = new byte[vector.length];
        for (int i = 0; i < out.length; i++) {
            int rounded = Math.round(vector[i] / STEP);
            out[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, rounded));
        }
        return out;
    }

    /** The number of sentences. */
    public int size() {
        return starts.length;
    }

    /** Cosine of a packed vector and the sentence with this number, about. */
    public double likeness(byte[] vector, int sentence) {
        return likeness(vector, numbers, sentence * SIZE);
    }

    /** Cosine of a packed vector and another that begins at a place of some bytes, about: both had length one. */
    public static double likeness(byte[] vector, byte[] numbers, int from) {
        int product = 0;
        for (int i = 0; i < SIZE; i++) {
            product += vector[i] * numbers[from + i];
        }
        return product * (STEP * STEP);
    }

    /** The vector of the sentence that begins at this place of the passage, about as it was; null if it has none. */
    float @Nullable [] at(int start) {
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] == start) {
                float[] out = new float[SIZE];
                for (int k = 0; k < SIZE; k++) {
                    out[k] = numbers[i * SIZE + k] * STEP;
                }
                return Weighed.unit(out);
            }
        }
        return null;
    }

    /** As bytes, for the index. */
    public byte[] bytes() {
        byte[] out = new byte[starts.length * (START_BYTES + SIZE)];
        for (int i = 0; i < starts.length; i++) {
            out[2 * i] = (byte) (starts[i] >> 8);
            out[2 * i + 1] = (byte) starts[i];
        }
        System.arraycopy(numbers, 0, out, START_BYTES * starts.length, numbers.length);
        return out;
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IOException if it is something else
     */
    public static Senses read(byte[] bytes, int from, int length) throws IOException {
        int count = length / (START_BYTES + SIZE);
        if (count * (START_BYTES + SIZE) != length) {
            throw new IOException("the vectors of a passage in the index are damaged");
        }
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = ((bytes[from + 2 * i] & 0xff) << 8) | (bytes[from + 2 * i + 1] & 0xff);
        }
        byte[] numbers = new byte[count * SIZE];
        System.arraycopy(bytes, from + START_BYTES * count, numbers, 0, numbers.length);
        return new Senses(starts, numbers);
    }

    /** Where the numbers of the first sentence begin in {@link #bytes} of a length. */
    public static int numbersFrom(int length) {
        return START_BYTES * count(length);
    }

    /** How many sentences there are in {@link #bytes} of a length. */
    public static int count(int length) {
        return length / (START_BYTES + SIZE);
    }
}
