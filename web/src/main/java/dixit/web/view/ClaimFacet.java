package dixit.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What claims can be narrowed by, with counts.
 *
 * @param name of the parameter
 * @param title of the list
 * @param values most first
 */
public record ClaimFacet(String name, String title, List<Value> values) {
    private static final int MOST = 12;

    /**
     * A value.
     *
     * @param on it is asked for
     * @param href with it, or without it if it is asked for
     */
    public record Value(String label, long n, boolean on, String href) {}

    public ClaimFacet {
        values = List.copyOf(values);
    }

    /** Counts values by code. Not thread-safe. */
    static final class Counter {
        private final String name;
        private final String title;
        private final Map<String, Long> counts = new LinkedHashMap<>();
        private final Map<String, String> labels = new LinkedHashMap<>();

        Counter(String name, String title) {
            this.name = name;
            this.title = title;
        }

        void add(String code, String label) {
            if (!code.isEmpty()) {
                counts.merge(code, 1L, Long::sum);
                labels.putIfAbsent(code, label);
            }
        }

        void add(PartyView party) {
            add(party.id(), party.name());
        }

        ClaimFacet facet(ClaimQuery query) {
            List<Map.Entry<String, Long>> sorted = new ArrayList<>(counts.entrySet());
            sorted.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry::getKey));
            return new ClaimFacet(
                    name,
                    title,
                    sorted.stream()
                            .limit(MOST)
                            .map(e -> new Value(
                                    labels.getOrDefault(e.getKey(), e.getKey()),
                                    e.getValue(),
                                    query.has(name, e.getKey()),
                                    query.toggle(name, e.getKey()).href()))
                            .toList());
        }
    }
}
