package dixit.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What to search for.
 *
 * @param query in the language of {@link QueryParser}; empty finds everything
 * @param filters for a facet the values of which a result must have at least one
 * @param sort order
 * @param offset how many results to skip; offset and limit together at most {@value #DEEPEST}
 * @param limit how many results to give, 0 to {@value Page#MOST}
 */
public record SearchRequest(String query, Map<Facet, List<String>> filters, Sort sort, int offset, int limit) {
    /** The deepest result that can be paged to; narrow the query or export instead. */
    public static final int DEEPEST = 100_000;

    /** @throws IllegalArgumentException if offset or limit is out of range */
    public SearchRequest {
        if (offset < 0 || limit < 0 || limit > Page.MOST || offset > DEEPEST - limit) {
            throw new IllegalArgumentException("not a page of results: offset " + offset + ", limit " + limit);
        }
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, List.copyOf(values));
            }
        });
        filters = Map.copyOf(copy);
    }

    /** The first twenty results by relevance. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Map.of(), Sort.RELEVANCE, 0, 20);
    }
}
