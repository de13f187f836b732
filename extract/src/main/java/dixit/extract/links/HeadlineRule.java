package dixit.extract.links;

import dixit.extract.structure.Structure;
import dixit.record.Link;
import dixit.record.Span;
import dixit.record.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A headline that renders nothing by its own words, but shares most with a paragraph of indirect statements by the same
 * speaker of which one is linked: it renders what that one renders.
 */
final class HeadlineRule {
    private static final double SHARED = 0.5;
    private static final double LESS_SURE = 0.8;

    private final Scene scene;

    HeadlineRule(Scene scene) {
        this.scene = scene;
    }

    /** @param linked for each indirect statement that is linked its link */
    Optional<Link> link(Rendering headline, Map<Rendering, Link> linked) {
        Set<String> own = new LinkedHashSet<>();
        headline.pieces().forEach(p -> own.addAll(scene.features().of(scene.text(), p)));
        Link best = null;
        double most = SHARED;
        for (Map.Entry<Integer, List<Rendering>> paragraph :
                paragraphs(headline).entrySet()) {
            Set<String> theirs = new LinkedHashSet<>();
            Link link = null;
            for (Rendering r : paragraph.getValue()) {
                r.pieces().forEach(p -> theirs.addAll(scene.features().of(scene.text(), p)));
                link = link == null ? linked.get(r) : link;
            }
            double share = SenseRule.share(own, theirs);
            if (link != null && share >= most) {
                best = link;
                most = share + 1e-9;
            }
        }
        double score = most * LESS_SURE;
        return Optional.ofNullable(best)
                .map(b -> Scene.link(
                        headline.pieces(),
                        b.record(),
                        Verdict.PARAPHRASE,
                        "by-way-of",
                        Math.min(score, b.score()),
                        List.of()));
    }

    /** Indirect statements of the headline's speaker, by the paragraph that they stand in. */
    private Map<Integer, List<Rendering>> paragraphs(Rendering headline) {
        Map<Integer, List<Rendering>> out = new LinkedHashMap<>();
        for (Rendering r : scene.renderings().indirect()) {
            boolean same = !r.equals(headline)
                    && headline.speaker() != null
                    && headline.speaker().equals(r.speaker());
            if (same) {
                out.computeIfAbsent(scene.speech().paragraph(r.first().start()), k -> new ArrayList<>())
                        .add(r);
            }
        }
        return out;
    }

    /** True for a statement of the headline. */
    static boolean isHeadline(Structure structure, Rendering r) {
        Span headline = structure.headline();
        return headline != null && headline.overlaps(r.first());
    }
}
