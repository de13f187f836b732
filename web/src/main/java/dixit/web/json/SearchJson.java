package dixit.web.json;

import dixit.archive.SearchResult;
import dixit.web.view.Query;
import dixit.web.view.SearchView.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of results.
 *
 * @param query as understood
 * @param total how many statements match
 * @param page from 1
 * @param size results on a page
 * @param hits this page
 * @param answers pages of the system that may answer what was asked
 * @param facets for each facet its values with counts
 */
public record SearchJson(
        String query,
        String sort,
        long total,
        int page,
        int size,
        List<HitJson> hits,
        List<Suggestion> answers,
        Map<String, List<Count>> facets) {
    /** A value, what people call it, how many results have it, and whether the results are filtered by it. */
    public record Count(String value, String label, long count, boolean selected) {}

    public static SearchJson of(Query query, SearchResult result, List<Suggestion> answers) {
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        result.facets()
                .forEach((facet, counts) -> facets.put(
                        facet.code(),
                        counts.stream()
                                .map(c -> new Count(c.value(), c.label(), c.count(), c.selected()))
                                .toList()));
        return new SearchJson(
                query.words(),
                Query.code(query.sort()),
                result.total(),
                query.page(),
                query.size(),
                result.hits().stream().map(HitJson::of).toList(),
                answers,
                facets);
    }
}
