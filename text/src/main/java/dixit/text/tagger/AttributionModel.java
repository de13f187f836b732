package dixit.text.tagger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trained model as the program carries it: the network, its vocabulary and its numbers. Loaded once, at the first
 * use; thread-safe.
 */
public final class AttributionModel {
    /** The name that signs what the model decides. */
    public static final String NAME = "attribution-model";

    private static final class Holder {
        private static final @Nullable AttributionModel SHIPPED = load();
    }

    private final Tagger tagger;
    private final JsonNode numbers;

    private AttributionModel(Tagger tagger, JsonNode numbers) {
        this.tagger = tagger;
        this.numbers = numbers;
    }

    /** The model of this build; null where it was built without one. */
    public static @Nullable AttributionModel shipped() {
        return Holder.SHIPPED;
    }

    /** Whether this build has a model; loads nothing. */
    public static boolean isShipped() {
        return AttributionModel.class.getResource("encoder.onnx") != null
                && AttributionModel.class.getResource("attribution.onnx") != null;
    }

    public Tagger tagger() {
        return tagger;
    }

    /** The numbers beside the network, as {@code training/README.md} names them: {@code linker}, {@code score}. */
    public JsonNode numbers() {
        return numbers;
    }

    private static @Nullable AttributionModel load() {
        if (!isShipped()) {
            return null;
        }
        try {
            JsonNode numbers = JsonMapper.builder().build().readTree(bytes("attribution.json"));
            List<String> vocabulary = new String(bytes("vocabulary.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            Encoder encoder = new Encoder(
                    bytes("encoder.onnx"),
                    bytes("attribution.onnx"),
                    numbers.path("tags").size(),
                    numbers.path("shared").asText());
            double[][][] steps = new double[numbers.path("steps").size()][][];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = matrix(numbers.path("steps").path(i));
            }
            Viterbi viterbi = new Viterbi(steps, vector(numbers.path("first")));
            int window = numbers.path("window").asInt();
            return new AttributionModel(new Tagger(new WordPieces(vocabulary), encoder, viterbi, window), numbers);
        } catch (IOException e) {
            throw new UncheckedIOException("the attribution model cannot be read", e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = AttributionModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the attribution model lacks " + name);
            }
            return in.readAllBytes();
        }
    }

    /** The rows of a table of numbers. */
    public static double[][] matrix(JsonNode rows) {
        double[][] out = new double[rows.size()][];
        for (int i = 0; i < out.length; i++) {
            out[i] = vector(rows.path(i));
        }
        return out;
    }

    /** The numbers of a list. */
    public static double[] vector(JsonNode row) {
        double[] out = new double[row.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = row.path(i).asDouble();
        }
        return out;
    }
}
