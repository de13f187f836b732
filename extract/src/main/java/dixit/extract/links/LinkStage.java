package dixit.extract.links;

import dixit.extract.structure.Structure;
import dixit.record.Document;
import dixit.record.Link;
import dixit.record.Mention;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ties headlines, leads, standfirsts, indirect statements and quotes to the passages of the same document that they
 * render. Stateless and thread-safe; the time is linear in the text, whatever it holds.
 */
public final class LinkStage {
    /** The links in the order of what renders; each rendering has at most one. Never fails, whatever the text. */
    public List<Link> apply(Document doc, Structure structure, List<Statement> statements, List<Mention> mentions) {
        Scene scene = new Scene(doc.text(), structure, statements, mentions);
        List<Link> links = new ArrayList<>();
        QuoteRule quotes = new QuoteRule(scene);
        scene.renderings().quotes().forEach(r -> links.addAll(quotes.links(r)));
        links.addAll(indirect(scene));
        links.addAll(new RepeatedLineRule(scene).links());
        return once(links);
    }

    private static List<Link> indirect(Scene scene) {
        SenseRule sense = new SenseRule(scene);
        ColonRule colon = new ColonRule(scene);
        Map<Rendering, Link> linked = new LinkedHashMap<>();
        for (Rendering r : scene.renderings().indirect()) {
            colon.link(r).or(() -> sense.link(r)).ifPresent(l -> linked.put(r, l));
        }
        HeadlineRule headlines = new HeadlineRule(scene);
        List<Link> out = new ArrayList<>(linked.values());
        for (Rendering r : scene.renderings().indirect()) {
            if (!linked.containsKey(r) && HeadlineRule.isHeadline(scene.structure(), r)) {
                headlines.link(r, linked).ifPresent(out::add);
            }
        }
        return out;
    }

    /** In the order of the text; the first that was found for a place. */
    private static List<Link> once(List<Link> links) {
        Set<List<Span>> seen = new HashSet<>();
        return links.stream()
                .filter(l -> !l.record().isEmpty() && seen.add(l.quote()))
                .sorted(Comparator.comparing((Link l) -> l.quote().getFirst())
                        .thenComparing(l -> l.record().getFirst()))
                .toList();
    }
}
