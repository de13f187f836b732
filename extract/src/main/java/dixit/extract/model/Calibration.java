package dixit.extract.model;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.text.tagger.AttributionModel;
import dixit.text.tagger.Tag;
import dixit.text.tagger.Tagged;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The score of an attribution: how many of those with this score are right, by a logistic function of what the tagger
 * and the linker believe. The weights are learned as in {@code training/calibrate.py}. Immutable and thread-safe.
 */
final class Calibration {
    private static final int NUMBERS = 7;

    private final double[] weights;

    Calibration(JsonNode weights) {
        this.weights = AttributionModel.vector(weights);
        if (this.weights.length != NUMBERS) {
            throw new IllegalStateException("calibration needs " + NUMBERS + " weights, not " + this.weights.length);
        }
    }

    double score(Tagged tagged, Tie tie) {
        double[] x = numbers(tagged, tie);
        double sum = 0;
        for (int i = 0; i < NUMBERS; i++) {
            sum += weights[i] * x[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Log odds: mean of the content, least at its ends, mean of cue, of source, of the links; no source; 1. */
    private static double[] numbers(Tagged tagged, Tie tie) {
        IntToDoubleFunction own = i -> tagged.probability(i, tagged.tags().get(i));
        List<Run> cue = tie.cue() == null ? List.of() : List.of(tie.cue());
        List<Run> source = tie.source() == null ? List.of() : List.of(tie.source());
        return new double[] {
            logOdds(mean(tie.content(), own)),
            logOdds(atEnds(tagged, tie.content(), own)),
            logOdds(mean(cue, own)),
            logOdds(mean(source, own)),
            logOdds(tie.score()),
            tie.source() == null ? 1 : 0,
            1
        };
    }

    private static double mean(List<Run> runs, IntToDoubleFunction own) {
        double sum = 0;
        int count = 0;
        for (Run r : runs) {
            for (int i = r.first(); i < r.end(); i++) {
                sum += own.applyAsDouble(i);
                count++;
            }
        }
        return count == 0 ? 0.5 : sum / count;
    }

    private static double atEnds(Tagged tagged, List<Run> content, IntToDoubleFunction own) {
        double least = content.isEmpty() ? 0.5 : 1;
        for (Run r : content) {
            least = Math.min(least, Math.min(own.applyAsDouble(r.first()), own.applyAsDouble(r.end() - 1)));
            if (r.end() < tagged.tags().size()) {
                Tag on = tagged.tags().get(r.end() - 1).goingOn();
                least = Math.min(least, 1 - tagged.probability(r.end(), on));
            }
        }
        return least;
    }

    private static double logOdds(double p) {
        double safe = Math.min(Math.max(p, 1e-4), 1 - 1e-4);
        return Math.log(safe / (1 - safe));
    }
}
