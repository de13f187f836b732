package dixit.extract.model;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.text.tagger.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties spans to attributions: each cue chooses a source or none, each content a cue or none; a source may serve several
 * cues. Immutable and thread-safe.
 */
final class Linker {
    private static final int CUES = 4;
    private static final int SOURCES = 3;

    private final Chooser cueOfContent;
    private final Chooser sourceOfCue;
    private final double leastCue;
    private final double leastSource;

    /**
     * Where none is the likeliest, the best candidate is still taken if its probability is not below the least:
     * content without a cue, and a cue without a source, are rarer in texts than the choosers believe.
     */
    Linker(JsonNode weights, double leastCue, double leastSource) {
        this.leastCue = leastCue;
        this.leastSource = leastSource;
        cueOfContent = new Chooser(weights.path("content"));
        sourceOfCue = new Chooser(weights.path("source"));
    }

    private record Choice(@Nullable Run run, double score) {}

    /** The attributions in the order of their cue or content; those without content too. */
    List<Tie> ties(TaggedRuns runs) {
        IdentityHashMap<Run, Choice> sources = new IdentityHashMap<>();
        IdentityHashMap<Run, List<Run>> contents = new IdentityHashMap<>();
        IdentityHashMap<Run, Double> scores = new IdentityHashMap<>();
        List<Run> cues = runs.of(Tag.Role.CUE).all();
        for (Run cue : cues) {
            Choice source = choose(runs, cue, Tag.Role.CUE);
            sources.put(cue, source);
            contents.put(cue, new ArrayList<>());
            scores.put(cue, source.score());
        }
        List<Tie> out = new ArrayList<>();
        for (Run piece : runs.of(Tag.Role.CONTENT).all()) {
            Choice cue = choose(runs, piece, Tag.Role.CONTENT);
            List<Run> own = cue.run() == null ? null : contents.get(cue.run());
            if (own == null || cue.run() == null) {
                out.add(new Tie(nearSource(runs, piece), null, List.of(piece), cue.score()));
            } else {
                own.add(piece);
                scores.merge(cue.run(), cue.score(), Math::min);
            }
        }
        for (Run cue : cues) {
            Choice source = sources.get(cue);
            out.add(new Tie(
                    source == null ? null : source.run(),
                    cue,
                    contents.getOrDefault(cue, List.of()),
                    scores.getOrDefault(cue, 0.0)));
        }
        out.sort(Comparator.comparingInt(Linker::first));
        return out;
    }

    private static int first(Tie tie) {
        int cue = tie.cue() == null ? Integer.MAX_VALUE : tie.cue().first();
        return tie.content().isEmpty()
                ? cue
                : Math.min(cue, tie.content().getFirst().first());
    }

    private Choice choose(TaggedRuns runs, Run span, Tag.Role asking) {
        boolean content = asking == Tag.Role.CONTENT;
        List<Run> others = content
                ? runs.of(Tag.Role.CUE).near(span, CUES)
                : runs.of(Tag.Role.SOURCE).near(span, SOURCES);
        PairFeatures features = new PairFeatures(runs, asking);
        List<double[]> rows = others.stream().map(o -> features.of(span, o)).toList();
        double[] found = (content ? cueOfContent : sourceOfCue).probabilities(rows);
        int none = others.size();
        int best = highest(found, none);
        boolean some = none > 0 && (found[best] >= found[none] || found[best] >= (content ? leastCue : leastSource));
        return some ? new Choice(others.get(best), found[best]) : new Choice(null, found[none]);
    }

    private static int highest(double[] values, int size) {
        int best = 0;
        for (int i = 1; i < size; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    /** The nearest source of the sentence in which the content begins. */
    private static @Nullable Run nearSource(TaggedRuns runs, Run piece) {
        Runs sources = runs.of(Tag.Role.SOURCE);
        int at = sources.from(piece.first());
        Run best = null;
        for (int i = Math.max(0, at - 1); i < Math.min(sources.all().size(), at + 1); i++) {
            Run s = sources.all().get(i);
            boolean same = runs.sentence(s.first()) == runs.sentence(piece.first());
            if (same && (best == null || s.gap(piece) < best.gap(piece))) {
                best = s;
            }
        }
        return best;
    }
}
