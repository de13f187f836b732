package dixit.web.view;

import dixit.archive.Facet;
import dixit.archive.FacetCount;
import dixit.archive.SearchResult;
import dixit.archive.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The search page.
 *
 * @param query what was asked
 * @param total how many statements match
 * @param hits this page of them
 * @param facets what they can be narrowed by
 * @param pager where the page is
 * @param error what is wrong with the query; null if nothing
 * @param empty there is no document in the archive
 * @param suggestions what to ask instead, if nothing matches
 * @param answers pages of the system that may answer what was asked
 * @param hint what to try, if nothing matches; empty otherwise
 */
public record SearchView(
        Query query,
        long total,
        List<HitView> hits,
        List<FacetView> facets,
        Pager pager,
        @org.jspecify.annotations.Nullable QueryError error,
        boolean empty,
        List<Suggestion> suggestions,
        List<Suggestion> answers,
        String hint) {
    /**
     * What to ask instead.
     *
     * @param label such as “Statements by Kostic: 4”
     * @param href the results
     */
    public record Suggestion(String label, String href) {
        /** Everything that speakers of this name said. */
        public static Suggestion speaker(String name, long statements) {
            return new Suggestion("Statements by " + name + ": " + Say.number(statements), Urls.saidBy(name));
        }

        /** What speakers of this name said with these words. */
        public static Suggestion speaker(String name, String words, String query, long statements) {
            return new Suggestion(
                    "Statements by " + name + " with “" + words + "”: " + Say.number(statements),
                    "/?q=" + Urls.encode(query));
        }

        /** The same words with a space for each hyphen. */
        public static Suggestion spaced(String words, long statements) {
            return new Suggestion(
                    "With a space for the hyphen, “" + words + "”: " + Say.number(statements),
                    "/?q=" + Urls.encode(words));
        }
    }

    /**
     * A facet with its values.
     *
     * @param code name in addresses
     * @param label name on the page
     */
    public record FacetView(String code, String label, List<ValueView> values) {
        private static final int FIRST = 10;

        /** Those that are shown at once: the most frequent ones and those that are chosen. */
        public List<ValueView> first() {
            return values.stream()
                    .filter(v -> v.chosen() || values.indexOf(v) < FIRST)
                    .toList();
        }

        /** The others. */
        public List<ValueView> rest() {
            List<ValueView> first = first();
            return values.stream().filter(v -> !first.contains(v)).toList();
        }
    }

    /**
     * A value of a facet.
     *
     * @param id of its link, the same on every page, so that the focus stays on it
     * @param href the results with this value, or without it if it is chosen
     */
    public record ValueView(String id, String label, String count, boolean chosen, String href) {}

    /**
     * A mistyped query.
     *
     * @param reason what is wrong
     * @param before the query up to the place, on one line
     * @param at the words at fault, at least one character
     * @param after the rest
     */
    public record QueryError(String reason, String before, String at, String after) {
        /** Shows a place in a query. Offsets are UTF-16 units; a place after the end is allowed. */
        public static QueryError of(String reason, String query, int position, int length) {
            int start = Math.clamp(position, 0, query.length());
            int end = Math.clamp(start + Math.max(1, length), start, query.length());
            String at = start == end ? " " : query.substring(start, end);
            return new QueryError(reason, query.substring(0, start), at, query.substring(end));
        }

        /** A line of carets under the place. */
        public String carets() {
            return " ".repeat(before.codePointCount(0, before.length()))
                    + "^".repeat(at.codePointCount(0, at.length()));
        }
    }

    /**
     * The page for a result.
     *
     * @param faults is told of what cannot be shown
     */
    public static SearchView of(
            Query query,
            SearchResult result,
            boolean empty,
            List<Suggestion> suggestions,
            String hint,
            Consumer<String> faults) {
        int shown = result.hits().size();
        boolean more = (long) query.page() * query.size() < result.total();
        return new SearchView(
                query,
                result.total(),
                result.hits().stream().map(hit -> HitView.of(hit, faults)).toList(),
                facets(query, result),
                Pager.of(query.page(), query.size(), shown, result.total(), more, p -> query.at(p)
                        .href()),
                null,
                empty,
                suggestions,
                List.of(),
                hint);
    }

    /** The same with pages that may answer what was asked. */
    public SearchView with(List<Suggestion> pages) {
        return new SearchView(query, total, hits, facets, pager, error, empty, suggestions, pages, hint);
    }

    /** The page for a query that cannot be understood. */
    public static SearchView mistyped(Query query, QueryError error) {
        return new SearchView(
                query, 0, List.of(), List.of(), new Pager(0, 0, 0, "", ""), error, false, List.of(), List.of(), "");
    }

    private static List<FacetView> facets(Query query, SearchResult result) {
        List<FacetView> all = new ArrayList<>();
        result.facets().forEach((facet, counts) -> {
            if (!counts.isEmpty()) {
                Labels labels = new Labels(facet, counts);
                all.add(new FacetView(
                        facet.code(),
                        Say.sentence(facet.code()),
                        counts.stream().map(c -> value(query, facet, c, labels)).toList()));
            }
        });
        return all;
    }

    /** What a value that is filtered by is called. */
    public String label(Facet facet, String value) {
        return facets.stream()
                .filter(f -> f.code().equals(facet.code()))
                .flatMap(f -> f.values().stream())
                .filter(v -> v.id().equals(id(facet, value)))
                .map(ValueView::label)
                .findFirst()
                .orElseGet(() -> Say.value(facet.code(), value));
    }

    private static String id(Facet facet, String value) {
        return "f-" + facet.code() + "-" + Integer.toHexString(value.hashCode());
    }

    private static ValueView value(Query query, Facet facet, FacetCount count, Labels labels) {
        return new ValueView(
                id(facet, count.value()),
                labels.of(count),
                Say.number(count.count()),
                count.selected(),
                query.toggle(facet, query.has(facet, count.label()) ? count.label() : count.value())
                        .href());
    }

    /** The orders in which results can stand. */
    public List<Sort> sorts() {
        return Arrays.stream(Sort.values())
                .filter(s -> s != Sort.RELEVANCE || !query.words().isBlank())
                .toList();
    }
}
