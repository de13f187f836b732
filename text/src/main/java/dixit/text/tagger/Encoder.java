package dixit.text.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The trained network, its first layers and the rest: two sessions of ONNX Runtime, shared by all threads, one thread a call, no network. A batch
 * holds windows of one text and of like length, so that what a text gives never depends on its neighbours.
 * Thread-safe; lives as long as the process.
 */
final class Encoder {
    /** Larger batches take more memory and no less time on a CPU. */
    private static final int BATCH = 2;

    private final OrtEnvironment environment;
    private final OrtSession first;
    private final OrtSession rest;
    private final int tags;
    private final String shared;

    /**
     * @param first what computes the tensor {@code shared}
     * @param rest what goes on from it to the tags
     * @throws IllegalStateException if these bytes are no models or the machine cannot run them
     */
    Encoder(byte[] first, byte[] rest, int tags, String shared) {
        this.tags = tags;
        this.shared = shared;
        environment = OrtEnvironment.getEnvironment();
        try {
            this.first = session(environment, first);
            this.rest = session(environment, rest);
        } catch (OrtException e) {
            throw new IllegalStateException("the attribution model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** A session of one thread. */
    static OrtSession session(OrtEnvironment environment, byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OptLevel.ALL_OPT);
            options.setCPUArenaAllocator(false);
            environment.setTelemetry(false); // Windows' own tracing
            return environment.createSession(model, options);
        }
    }

    /** The name of what the first layers give, from which other models go on, too. */
    String shared() {
        return shared;
    }

    /** What the first layers make of one row of pieces, a tensor [1, pieces, width]; the caller closes it. */
    OrtSession.Result shared(long[] ids, long[] quoted) throws OrtException {
        long[] shape = {1, ids.length};
        long[] all = new long[ids.length];
        java.util.Arrays.fill(all, 1);
        try (OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(all), shape)) {
            return shared(ids, quoted, mask, shape);
        }
    }

    private OrtSession.Result shared(long[] ids, long[] quoted, OnnxTensor mask, long[] shape) throws OrtException {
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor marks = OnnxTensor.createTensor(environment, LongBuffer.wrap(quoted), shape)) {
            return first.run(Map.of("input_ids", pieces, "attention_mask", mask, "quoted", marks));
        }
    }

    /** A row of numbers for each word, one number for each tag. */
    float[][] scores(Words words, List<Windows.Window> windows, WordPieces tokenizer) {
        float[][] out = new float[words.size()][];
        int[] order = IntStream.range(0, windows.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> windows.get(i).length()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int from = 0; from < order.length; from += BATCH) {
            Batch batch = new Batch(
                    Math.min(BATCH, order.length - from),
                    windows.get(order[Math.min(from + BATCH, order.length) - 1]).length());
            for (int row = 0; row < batch.rows; row++) {
                batch.add(row, words, windows.get(order[from + row]), tokenizer);
            }
            run(batch, out);
        }
        return out;
    }

    private void run(Batch batch, float[][] out) {
        long[] shape = {batch.rows, batch.length};
        try (OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.mask), shape);
                OrtSession.Result hidden = shared(batch.ids, batch.quoted, mask, shape);
                OrtSession.Result result =
                        rest.run(Map.of(shared, (OnnxTensor) hidden.get(0), "attention_mask", mask))) {
            FloatBuffer logits = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int i = 0; i < batch.words.length; i++) {
                if (batch.words[i] >= 0) {
                    float[] row = new float[tags];
                    logits.get(i * tags, row);
                    out[batch.words[i]] = row;
                }
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the attribution model failed: " + e.getMessage(), e);
        }
    }

    /** What goes into one call: rows of equal length, the short ones padded. */
    private static final class Batch {
        private final int rows;
        private final int length;
        private final long[] ids;
        private final long[] mask;
        private final long[] quoted;
        private final int[] words;

        Batch(int rows, int length) {
            this.rows = rows;
            this.length = length;
            ids = new long[rows * length];
            mask = new long[rows * length];
            quoted = new long[rows * length];
            words = new int[rows * length];
            java.util.Arrays.fill(words, -1);
        }

        void add(int row, Words all, Windows.Window window, WordPieces tokenizer) {
            int at = put(row * length, tokenizer.cls(), false);
            for (int word = window.first(); word < window.end(); word++) {
                if (word > window.first() && all.startsParagraph(word)) {
                    at = put(at, tokenizer.sep(), false);
                }
                words[at] = word;
                for (int piece : all.pieces(word)) {
                    at = put(at, piece, all.isQuoted(word));
                }
            }
            put(at, tokenizer.sep(), false);
        }

        private int put(int at, int piece, boolean inQuotes) {
            ids[at] = piece;
            mask[at] = 1;
            quoted[at] = inQuotes ? 1 : 0;
            return at + 1;
        }
    }
}
