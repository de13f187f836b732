package dixit.extract.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.record.Span;
import dixit.text.tagger.AttributionModel;
import dixit.text.tagger.Tagged;
import dixit.text.tagger.Tagger;
import dixit.text.tagger.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads passages with the model. A long text is read in stretches of whole passages, so that memory does not grow with
 * it. Immutable and thread-safe.
 */
public final class ModelReader {
    private static final int STRETCH = 120_000;
    /** A book. What stands behind it in one document is left to the rules, so that no document takes hours. */
    private static final int MOST = 600_000;

    private static final double LEAST_CUE = 0.1;
    private static final double LEAST_SOURCE = 0.2;

    private final Tagger tagger;
    private final Linker linker;
    private final Calibration calibration;

    private ModelReader(AttributionModel model) {
        JsonNode numbers = model.numbers();
        tagger = model.tagger();
        linker = new Linker(numbers.path("linker"), LEAST_CUE, LEAST_SOURCE);
        calibration = new Calibration(weights(numbers.path("score")));
    }

    /** Those that came with the model, or else those fitted to it here. */
    private static JsonNode weights(JsonNode ofModel) {
        if (!ofModel.isMissingNode()) {
            return ofModel;
        }
        try (InputStream in = ModelReader.class.getResourceAsStream("score.json")) {
            if (in == null) {
                throw new IllegalStateException("score.json is missing from the program");
            }
            return JsonMapper.builder().build().readTree(in).path("weights");
        } catch (IOException e) {
            throw new UncheckedIOException("score.json cannot be read", e);
        }
    }

    /** The reader with the program's model, loaded at the first call; null where the build has none. */
    public static @Nullable ModelReader standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        private static final @Nullable ModelReader STANDARD = make();

        private static @Nullable ModelReader make() {
            AttributionModel model = AttributionModel.shipped();
            return model == null ? null : new ModelReader(model);
        }
    }

    /**
     * What stands in these passages, each a paragraph; passages are sorted and disjoint. In the order of the text. Read are
     * the first {@value #MOST} UTF-16 units of them.
     */
    public List<Proposal> read(String text, List<Span> passages) {
        List<Proposal> out = new ArrayList<>();
        List<Span> stretch = new ArrayList<>();
        int size = 0;
        for (Span passage : first(text, passages, MOST)) {
            for (Span piece : pieces(text, passage)) {
                if (size + piece.length() > STRETCH && !stretch.isEmpty()) {
                    out.addAll(stretch(text, stretch));
                    stretch.clear();
                    size = 0;
                }
                stretch.add(piece);
                size += piece.length();
            }
        }
        out.addAll(stretch(text, stretch));
        return out;
    }

    /** The passages that begin within the first {@code most} units of them, the last one cut where these end. */
    static List<Span> first(String text, List<Span> passages, int most) {
        List<Span> out = new ArrayList<>();
        int left = most;
        for (Span p : passages) {
            if (left <= 0) {
                break;
            }
            int end = Math.min(p.end(), p.start() + left);
            end += end < p.end() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
            out.add(new Span(p.start(), end));
            left -= p.length();
        }
        return out;
    }

    /** A passage that is longer than a stretch, cut; at white space where there is some. */
    private static List<Span> pieces(String text, Span passage) {
        if (passage.length() <= STRETCH) {
            return List.of(passage);
        }
        List<Span> out = new ArrayList<>();
        int at = passage.start();
        while (passage.end() - at > STRETCH) {
            int end = at + STRETCH;
            int back = end;
            while (back > at + STRETCH / 2 && !Character.isWhitespace(text.charAt(back))) {
                back--;
            }
            int cut = Character.isWhitespace(text.charAt(back)) ? back : end;
            cut += Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
            out.add(new Span(at, cut));
            at = cut;
        }
        out.add(new Span(at, passage.end()));
        return out;
    }

    private List<Proposal> stretch(String text, List<Span> passages) {
        if (passages.isEmpty()) {
            return List.of();
        }
        Tagged tagged = tagger.tag(text, passages);
        List<Proposal> out = new ArrayList<>();
        for (Tie tie : linker.ties(new TaggedRuns(tagged.words(), tagged.tags()))) {
            if (!tie.content().isEmpty()) {
                out.add(proposal(tagged, tie));
            }
        }
        return out;
    }

    private Proposal proposal(Tagged tagged, Tie tie) {
        return new Proposal(
                spans(tagged.words(), tie.source() == null ? List.of() : List.of(tie.source())),
                spans(tagged.words(), tie.cue() == null ? List.of() : List.of(tie.cue())),
                spans(tagged.words(), tie.content()),
                calibration.score(tagged, tie));
    }

    private static List<Span> spans(Words words, List<Run> runs) {
        return runs.stream().map(r -> words.span(r.first(), r.end())).toList();
    }
}
