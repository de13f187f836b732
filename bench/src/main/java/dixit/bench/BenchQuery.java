package dixit.bench;

import dixit.archive.Facet;
import dixit.archive.SearchRequest;
import dixit.archive.Sort;
import java.util.List;
import java.util.Map;

/**
 * One search in both languages.
 *
 * @param kind which row of the table it belongs to
 * @param words what is asked, in words: those that must be there, and after them for a boolean query two of which one
 *     must be there and one that must not
 * @param year the results are narrowed to; empty for all
 * @param edits how many letters may differ, for a fuzzy query
 */
record BenchQuery(Kind kind, List<String> words, String year, int edits) {
    /** What is searched for. */
    enum Kind {
        PHRASE,
        BOOLEAN,
        FUZZY
    }

    BenchQuery {
        words = List.copyOf(words);
    }

    /** As a person asks the archive, twenty results with facets and highlights. */
    SearchRequest request() {
        String text =
                switch (kind) {
                    case PHRASE -> "\"" + String.join(" ", words) + "\"";
                    case BOOLEAN -> words.get(0) + " (" + words.get(1) + " OR " + words.get(2) + ") -" + words.get(3);
                    case FUZZY -> words.getFirst() + "~" + edits;
                };
        Map<Facet, List<String>> filters = year.isEmpty() ? Map.of() : Map.of(Facet.YEAR, List.of(year));
        return new SearchRequest(text, filters, Sort.RELEVANCE, 0, 20);
    }
}
