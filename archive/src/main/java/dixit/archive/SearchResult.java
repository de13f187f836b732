package dixit.archive;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page of results.
 *
 * @param total how many statements match query and filters, exactly
 * @param hits this page
 * @param facets for every facet its most frequent values, largest count first
 */
public record SearchResult(long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets) {
    public SearchResult {
        hits = List.copyOf(hits);
        EnumMap<Facet, List<FacetCount>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
        facets = Collections.unmodifiableMap(copy);
    }
}
