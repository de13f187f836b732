package dixit.text.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dixit.record.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom in a sentence, by a network that stands on the first layers of the attribution model's encoder
 * ({@code training/event_model.py}). A sentence is read alone, so it gives the same numbers whatever stands or runs beside it.
 * Thread-safe; lives as long as the process.
 */
public final class EventModel {
    /** The name that signs what the model decides. */
    public static final String NAME = "event-model";

    private static final String RESOURCE = "event.onnx";
    /** More pieces than a sentence has; the encoder has places for 512. */
    private static final int LONGEST = 254;

    private static final class Holder {
        private static final @Nullable EventModel SHIPPED = load();
    }

    private final AttributionModel base;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final List<String> types;
    private final Set<String> stop;
    private final String version;

    private EventModel(AttributionModel base, byte[] model, String version) {
        this.base = base;
        this.version = version;
        environment = OrtEnvironment.getEnvironment();
        try {
            session = Encoder.session(environment, model);
            Map<String, String> metadata = session.getMetadata().getCustomMetadata();
            types = List.of(metadata.getOrDefault("types", "").split(","));
            stop = Set.of(metadata.getOrDefault("stop", "").split(","));
            String after = metadata.getOrDefault("after", "");
            if (!after.equals(base.tagger().shared())) {
                throw new IllegalStateException("the event model goes on from " + after + ", the encoder gives "
                        + base.tagger().shared() + ": it was made for another encoder");
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the event model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The model of this build; null where it was built without one. */
    public static @Nullable EventModel shipped() {
        return Holder.SHIPPED;
    }

    /** Whether this build has a model; loads nothing. */
    public static boolean isShipped() {
        return EventModel.class.getResource(RESOURCE) != null && AttributionModel.isShipped();
    }

    /**
     * The model in a file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if it is no event model, or one for another encoder, or this build has no encoder
     */
    public static EventModel of(Path file) throws IOException {
        AttributionModel base = AttributionModel.shipped();
        if (base == null) {
            throw new IllegalStateException("this build has no attribution model, on which the event model stands");
        }
        byte[] model = Files.readAllBytes(file);
        return new EventModel(base, model, ModelVersions.of(NAME, model));
    }

    /** Name and version, as {@link ModelVersions} has them. */
    public String version() {
        return version;
    }

    private static @Nullable EventModel load() {
        AttributionModel base = AttributionModel.shipped();
        try (InputStream in = EventModel.class.getResourceAsStream(RESOURCE)) {
            String version = ModelVersions.event();
            return in == null || base == null || version == null
                    ? null
                    : new EventModel(base, in.readAllBytes(), version);
        } catch (IOException e) {
            throw new UncheckedIOException("the event model cannot be read", e);
        }
    }

    /** The best pairs of words, best first; at most a few dozen, none where the sentence has less than two words. */
    public List<EventPair> pairs(String text, Span sentence) {
        Words all = base.tagger().words(text, List.of(sentence));
        Pieces pieces = new Pieces(all, text);
        if (pieces.usableWords < 2) {
            return List.of();
        }
        try (OrtSession.Result hidden = base.tagger().shared(pieces.ids, pieces.quoted);
                OnnxTensor usable = OnnxTensor.createTensor(
                        environment, FloatBuffer.wrap(pieces.usable), new long[] {1, pieces.usable.length});
                OrtSession.Result result =
                        session.run(Map.of("hidden", (OnnxTensor) hidden.get(0), "usable", usable))) {
            return pairs(result, pieces, all);
        } catch (OrtException e) {
            throw new IllegalStateException("the event model failed: " + e.getMessage(), e);
        }
    }

    private List<EventPair> pairs(OrtSession.Result result, Pieces pieces, Words words) throws OrtException {
        long[] sources = (long[]) value(result, "source");
        long[] targets = (long[]) value(result, "target");
        float[] scores = (float[]) value(result, "score");
        float[][] kinds = (float[][]) value(result, "types");
        float[][] focus = (float[][]) value(result, "focus");
        List<EventPair> out = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            int source = pieces.words[(int) sources[i]];
            int target = pieces.words[(int) targets[i]];
            if (source >= 0 && target >= 0 && source != target && scores[i] > -20) {
                int read = best(focus[i], pieces, source, target);
                out.add(new EventPair(
                        words.span(source),
                        words.span(target),
                        words.span(read),
                        Math.exp(scores[i]),
                        named(kinds[i])));
            }
        }
        return out;
    }

    private static Object value(OrtSession.Result result, String name) throws OrtException {
        return result.get(name)
                .orElseThrow(() -> new IllegalStateException("the event model gives no " + name))
                .getValue();
    }

    /** The word that the type is mostly read from, of those that are neither source nor target. */
    private static int best(float[] focus, Pieces pieces, int source, int target) {
        int best = source;
        float most = -1;
        int word = -1;
        float sum = 0;
        for (int i = 0; i < focus.length; i++) {
            boolean starts = pieces.words[i] >= 0;
            word = starts ? pieces.words[i] : word;
            sum = (starts ? 0 : sum) + focus[i];
            if (word >= 0 && word != source && word != target && pieces.isUsable(word) && sum > most) {
                most = sum;
                best = word;
            }
        }
        return best;
    }

    private Map<String, Double> named(float[] row) {
        Map<String, Double> out = new HashMap<>();
        for (int i = 0; i < row.length && i < types.size(); i++) {
            out.put(types.get(i), (double) row[i]);
        }
        return out;
    }

    /** A sentence as the network takes it. */
    private final class Pieces {
        private final long[] ids;
        private final long[] quoted;
        private final float[] usable;
        private final int[] words;
        private final boolean[] usableWord;
        private int usableWords;

        Pieces(Words all, String text) {
            int end = 0;
            int length = 2;
            while (end < all.size() && length + all.pieces(end).length <= LONGEST) {
                length += all.pieces(end++).length;
            }
            ids = new long[length];
            quoted = new long[length];
            usable = new float[length];
            words = new int[length];
            usableWord = new boolean[all.size()];
            java.util.Arrays.fill(words, -1);
            WordPieces tokenizer = base.tagger().tokenizer();
            ids[0] = tokenizer.cls();
            int at = 1;
            for (int word = 0; word < end; word++) {
                words[at] = word;
                usableWord[word] = canBeNamed(all.span(word).in(text));
                usable[at] = usableWord[word] ? 1 : 0;
                usableWords += usableWord[word] ? 1 : 0;
                for (int piece : all.pieces(word)) {
                    ids[at++] = piece;
                }
            }
            ids[at] = tokenizer.sep();
        }

        boolean isUsable(int word) {
            return usableWord[word];
        }
    }

    private boolean canBeNamed(String word) {
        return word.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '_')
                && !stop.contains(word.toLowerCase(Locale.ROOT));
    }
}
