package dixit.extract.model;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.text.tagger.AttributionModel;
import java.util.List;

/** A small network that scores candidates and "none of them". Immutable and thread-safe. */
final class Chooser {
    private final double[][] hidden;
    private final double[] bias;
    private final double[] out;
    private final double none;

    Chooser(JsonNode weights) {
        hidden = AttributionModel.matrix(weights.path("w1"));
        bias = AttributionModel.vector(weights.path("b1"));
        out = AttributionModel.vector(weights.path("w2"));
        none = weights.path("none").asDouble();
        boolean fits = bias.length == hidden.length && out.length == hidden.length && hidden.length > 0;
        if (!fits || hidden[0].length != PairFeatures.SIZE) {
            throw new IllegalStateException("the linker's weights do not fit its " + PairFeatures.SIZE + " features");
        }
    }

    /** The probability of each candidate, and of none as the last. */
    double[] probabilities(List<double[]> candidates) {
        double[] scores = new double[candidates.size() + 1];
        double top = none;
        for (int i = 0; i < candidates.size(); i++) {
            scores[i] = score(candidates.get(i));
            top = Math.max(top, scores[i]);
        }
        scores[candidates.size()] = none;
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - top);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private double score(double[] features) {
        double total = 0;
        for (int h = 0; h < hidden.length; h++) {
            double sum = bias[h];
            for (int i = 0; i < features.length; i++) {
                sum += features[i] == 0 ? 0 : hidden[h][i] * features[i];
            }
            total += Math.max(0, sum) * out[h];
        }
        return total;
    }
}
