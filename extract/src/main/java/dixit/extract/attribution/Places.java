package dixit.extract.attribution;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Disjoint places of a text, found by halving; one that overlaps an earlier one is left out. Used on one thread. */
final class Places {
    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    /** Adds the place unless a part of it is there. */
    void add(Span place) {
        if (!place.isEmpty() && !overlaps(place)) {
            byStart.put(place.start(), place);
        }
    }

    boolean overlaps(Span place) {
        Map.Entry<Integer, Span> before = byStart.lowerEntry(place.end());
        return before != null && before.getValue().overlaps(place);
    }

    /** The place that holds all of {@code inner}; null if there is none. */
    @Nullable
    Span holding(Span inner) {
        Map.Entry<Integer, Span> before = byStart.floorEntry(inner.start());
        return before != null && before.getValue().contains(inner) ? before.getValue() : null;
    }

    /** In the order of the text. */
    List<Span> disjoint() {
        return new ArrayList<>(byStart.values());
    }
}
