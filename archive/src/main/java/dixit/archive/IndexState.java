package dixit.archive;

import java.util.HashMap;
import java.util.Map;

/**
 * What an index says it holds; kept in its commits.
 *
 * @param store id of the store it was made from
 * @param format of its fields
 * @param change the last change of the store that it has
 */
record IndexState(String store, String format, long change) {
    /** @throws IllegalArgumentException if the data are none that {@link #data} wrote */
    static IndexState of(Iterable<Map.Entry<String, String>> data) {
        Map<String, String> map = new HashMap<>();
        data.forEach(e -> map.put(e.getKey(), e.getValue()));
        return new IndexState(
                map.getOrDefault("store", ""),
                map.getOrDefault("format", ""),
                Long.parseLong(map.getOrDefault("change", "0")));
    }

    Map<String, String> data() {
        return Map.of("store", store, "format", format, "change", Long.toString(change));
    }

    /** True if it was made from this store in today's format, so that later changes can be added to it. */
    boolean continues(String storeId, long lastChange) {
        return store.equals(storeId) && format.equals(IndexFields.FORMAT) && change <= lastChange;
    }
}
