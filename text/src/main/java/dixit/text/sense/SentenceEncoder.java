package dixit.text.sense;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.record.Span;
import dixit.text.tagger.WordPieces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Turns sentences into vectors of {@value #SIZE} numbers and length one. One session, one thread a call, no network; a
 * sentence goes through alone, so that its vector never depends on its neighbours. Thread-safe.
 *
 * <p>Source: Reimers and Gurevych 2019 (mean of the last layer over the word pieces); the model is all-MiniLM-L6-v2.
 */
public final class SentenceEncoder {
    /** Numbers in a vector. */
    public static final int SIZE = 384;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int LONGEST = 128;

    private static final class Holder {
        private static final SentenceEncoder SHIPPED = load();
    }

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces tokenizer;

    private SentenceEncoder(byte[] model, WordPieces tokenizer) throws OrtException {
        this.tokenizer = tokenizer;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OptLevel.ALL_OPT);
            environment.setTelemetry(false); // Windows' own tracing
            session = environment.createSession(model, options);
        }
    }

    /**
     * The encoder of this build; the first call loads it.
     *
     * @throws IllegalStateException if the machine cannot run it
     */
    public static SentenceEncoder shipped() {
        return Holder.SHIPPED;
    }

    private static SentenceEncoder load() {
        try {
            return new SentenceEncoder(bytes(MODEL), new WordPieces(vocabulary(bytes(TOKENIZER))));
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder cannot be loaded: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the sentence encoder cannot be read", e);
        }
    }

    private static List<String> vocabulary(byte[] tokenizer) throws IOException {
        JsonNode pieces =
                JsonMapper.builder().build().readTree(tokenizer).path("model").path("vocab");
        String[] out = new String[pieces.size()];
        pieces.properties().forEach(p -> out[p.getValue().asInt()] = p.getKey());
        return Arrays.asList(out);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = SentenceEncoder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the sentence encoder lacks " + name);
            }
            return in.readAllBytes();
        }
    }

    /** The vector of each sentence. */
    public List<float[]> encode(List<String> sentences) {
        return sentences.stream().map(this::encode).toList();
    }

    /**
     * The vector of a sentence.
     *
     * @throws IllegalStateException if the network fails
     */
    public float[] encode(String sentence) {
        return sense(sentence).vector();
    }

    /**
     * A sentence with its vector and those of its words.
     *
     * @throws IllegalStateException if the network fails
     */
    public Sense sense(String sentence) {
        List<Span> words = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        long[] ids = pieces(sentence, words, first);
        float[] layer = layer(ids);
        List<Sense.Word> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int from = first.get(i);
            int to = i + 1 < words.size() ? first.get(i + 1) : ids.length - 1;
            int rank = to - from == 1 ? (int) ids[from] : tokenizer.size();
            out.add(new Sense.Word(words.get(i), rank, mean(layer, from, to)));
        }
        return new Sense(mean(layer, 0, ids.length), out);
    }

    /** The last layer, a row of {@value #SIZE} numbers for each piece. */
    private float[] layer(long[] ids) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor kinds = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", kinds))) {
            float[] layer = new float[ids.length * SIZE];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(layer);
            return layer;
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder failed: " + e.getMessage(), e);
        }
    }

    /** @param words becomes the words that have a place, {@code first} the number of the first piece of each */
    private long[] pieces(String sentence, List<Span> words, List<Integer> first) {
        List<Integer> out = new ArrayList<>();
        out.add(tokenizer.cls());
        for (Span word : tokenizer.words(sentence, new Span(0, sentence.length()))) {
            int[] pieces = tokenizer.pieces(word.in(sentence));
            if (out.size() + pieces.length >= LONGEST) {
                break;
            }
            words.add(word);
            first.add(out.size());
            Arrays.stream(pieces).forEach(out::add);
        }
        out.add(tokenizer.sep());
        return out.stream().mapToLong(Integer::longValue).toArray();
    }

    /** The mean of some rows, of length one. */
    private static float[] mean(float[] layer, int from, int to) {
        float[] sum = new float[SIZE];
        for (int i = from; i < to; i++) {
            for (int k = 0; k < SIZE; k++) {
                sum[k] += layer[i * SIZE + k];
            }
        }
        double square = 0;
        for (float x : sum) {
            square += (double) x * x;
        }
        float length = (float) Math.sqrt(square);
        for (int k = 0; k < SIZE; k++) {
            sum[k] /= length;
        }
        return sum;
    }

    /** Cosine of two vectors of length one: 1 for the same, about 0 for strangers. */
    public static double likeness(float[] a, float[] b) {
        double sum = 0;
        for (int k = 0; k < SIZE; k++) {
            sum += (double) a[k] * b[k];
        }
        return sum;
    }
}
