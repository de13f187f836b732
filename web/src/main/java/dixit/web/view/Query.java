package dixit.web.view;

import dixit.archive.Facet;
import dixit.archive.Sort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What the search page was asked, and the addresses of its neighbours: one filter more or less, another order, another
 * page.
 *
 * @param words in the language of queries
 * @param filters values of facets
 * @param sort order
 * @param page from 1
 * @param size results on a page
 */
public record Query(String words, Map<Facet, List<String>> filters, Sort sort, int page, int size) {
    /** How many results a page shows if nobody says otherwise. */
    public static final int SIZE = 20;

    public Query {
        EnumMap<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        filters.forEach((f, v) -> {
            if (!v.isEmpty()) {
                copy.put(f, List.copyOf(v));
            }
        });
        filters = copy;
    }

    /** The order if nobody says otherwise: what fits best, or without words to fit what is newest. */
    public static Sort usualSort(String words) {
        return words.isBlank() ? Sort.NEWEST : Sort.RELEVANCE;
    }

    /** True if the results stand in the order in which they usually do. */
    public boolean usuallySorted() {
        return sort == usualSort(words);
    }

    /** True if nothing is asked: the front page. */
    public boolean isEmpty() {
        return words.isBlank() && filters.isEmpty();
    }

    public boolean has(Facet facet, String value) {
        return filters.getOrDefault(facet, List.of()).contains(value);
    }

    /** With this value of a facet if it is not there, without it if it is; on the first page. */
    public Query toggle(Facet facet, String value) {
        Map<Facet, List<String>> other = new EnumMap<>(Facet.class);
        other.putAll(filters);
        List<String> values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        other.put(facet, values);
        return new Query(words, other, sort, 1, size);
    }

    /** Without any filter. */
    public Query unfiltered() {
        return new Query(words, Map.of(), sort, 1, size);
    }

    public Query at(int otherPage) {
        return new Query(words, filters, sort, otherPage, size);
    }

    public Query by(Sort other) {
        return new Query(words, filters, other, 1, size);
    }

    /** The address of the page. */
    public String href() {
        return "/" + search();
    }

    /** The address of the same results in another form, such as {@code /search.csv}. */
    public String href(String path) {
        return path + search();
    }

    /** The address of the table for a person, whose Excel needs the byte-order mark; programs ask without. */
    public String csv() {
        String plain = href("/search.csv");
        return plain + (plain.indexOf('?') < 0 ? "?" : "&") + "bom=1";
    }

    private String search() {
        StringJoiner all = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!words.isEmpty()) {
            all.add("q=" + Urls.encode(words));
        }
        filters.forEach((facet, values) -> values.forEach(v -> all.add(facet.code() + "=" + Urls.encode(v))));
        if (!usuallySorted()) {
            all.add("sort=" + code(sort));
        }
        if (size != SIZE) {
            all.add("size=" + size);
        }
        if (page != 1) {
            all.add("page=" + page);
        }
        return all.toString();
    }

    /** The name of an order in addresses. */
    public static String code(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }
}
