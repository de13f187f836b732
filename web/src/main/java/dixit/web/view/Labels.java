package dixit.web.view;

import dixit.archive.Facet;
import dixit.archive.FacetCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the values of a facet are called: two who bear the same name are told apart by their ids. Immutable. */
final class Labels {
    private final Facet facet;
    private final Map<String, Integer> bearers = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Labels(Facet facet, List<FacetCount> counts) {
        this.facet = facet;
        counts.forEach(c -> bearers.merge(c.label(), 1, Integer::sum));
        counts.forEach(c -> known.put(c.value(), of(c)));
    }

    String of(FacetCount c) {
        boolean alone = bearers.getOrDefault(c.label(), 0) < 2 || c.label().equals(c.value());
        return alone ? Say.value(facet.code(), c.label()) : c.label() + " (" + c.value() + ")";
    }

    /** What a value is called; itself where it was not counted. */
    String of(String value) {
        return known.getOrDefault(value, Say.value(facet.code(), value));
    }
}
