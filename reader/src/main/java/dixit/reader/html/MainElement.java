package dixit.reader.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Picks the element that holds the most prose for the least other text. */
final class MainElement {
    private static final int LEAST = 150;
    /** Runs of three words that a text in JSON-LD has at least; shorter ones are summaries. */
    private static final int ENOUGH = 60;

    private MainElement() {}

    /**
     * The main element of {@code root}.
     *
     * @param leaves its blocks with words
     * @param articleBody the text that the page's JSON-LD holds, or empty
     */
    static Element of(Element root, List<Element> leaves, String articleBody) {
        Element named = named(root);
        if (named != null) {
            return named;
        }
        Shingles said = Shingles.of(articleBody);
        boolean isSaid = said.size() >= ENOUGH;
        Map<Element, Double> worth = new LinkedHashMap<>();
        for (Element leaf : leaves) {
            double value = isSaid ? worth(leaf, said) : worth(leaf);
            for (Element e = leaf; e != null; e = e.parent()) {
                worth.merge(e, value, Double::sum);
                if (e.equals(root)) {
                    break;
                }
            }
        }
        Element best = root;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Element, Double> entry : worth.entrySet()) {
            double w = entry.getValue();
            if (w > most || (w == most && isInside(entry.getKey(), best))) {
                best = entry.getKey();
                most = w;
            }
        }
        return Tags.BLOCK.contains(best.normalName()) && best.parent() != null && leaves.contains(best)
                ? best.parent()
                : best;
    }

    /** The element that the page itself calls the body of its article. */
    private static @Nullable Element named(Element root) {
        Element best = null;
        int most = LEAST;
        for (Element e : root.select("[itemprop=articleBody]")) {
            int words = Measure.of(e).words();
            if (words > most) {
                best = e;
                most = words;
            }
        }
        return best;
    }

    private static boolean isInside(Element e, Element outer) {
        for (Element up = e; up != null; up = up.parent()) {
            if (up.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Where the page's JSON-LD holds the text, what comes from there is worth its words, and the rest costs them. */
    private static double worth(Element leaf, Shingles said) {
        Measure m = Measure.of(leaf);
        return said.share(leaf.text()) > 0.5 ? m.words() : -0.5 * m.words();
    }

    private static double worth(Element leaf) {
        Measure m = Measure.of(leaf);
        if (m.isProse()) {
            return m.words() * (1 - m.linked());
        }
        return Tags.HEADING.contains(leaf.normalName()) ? 0 : -0.7 * m.words();
    }
}
