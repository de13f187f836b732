package dixit.archive;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * For each state of the index that is open the numbers of facet values across its segments, so that counting needs no
 * names. Made with the first search on a state, forgotten when it is closed. Thread-safe.
 */
final class FacetOrdinals {
    private final Map<IndexReader.CacheKey, Map<Facet, Numbers>> byState = new ConcurrentHashMap<>();

    /** A value, and what people call it. */
    record Value(String code, String label) {}

    /** The values of a facet, numbered in the order of their bytes. Thread-safe. */
    static final class Numbers {
        /** What is shown most is asked for again and again, and looking a name up in the index is slow. */
        private final AtomicReferenceArray<@Nullable Value> values;

        private final @Nullable OrdinalMap map;

        /**
         * @param count how many there are
         * @param map from the numbers within segments; null if there is only one segment
         */
        Numbers(int count, @Nullable OrdinalMap map) {
            this.values = new AtomicReferenceArray<>(count);
            this.map = map;
        }

        int count() {
            return values.length();
        }

        /** The number of a segment's value. */
        LongValues of(int segment) {
            return map == null ? LongValues.IDENTITY : map.getGlobalOrds(segment);
        }

        /** The value with this number. */
        Value value(Facet facet, IndexReader reader, int number) throws IOException {
            Value value = values.get(number);
            if (value == null) {
                String code = lookUp(facet, reader, number);
                value = new Value(code, facet == Facet.SPEAKER ? SpeakerFacet.name(reader, code) : code);
                values.set(number, value);
            }
            return value;
        }

        private String lookUp(Facet facet, IndexReader reader, int number) throws IOException {
            int segment = map == null ? 0 : map.getFirstSegmentNumber(number);
            long ord = map == null ? number : map.getFirstSegmentOrd(number);
            LeafReaderContext leaf = reader.leaves().get(segment);
            return DocValues.getSortedSet(leaf.reader(), IndexFields.facet(facet))
                    .lookupOrd(ord)
                    .utf8ToString();
        }
    }

    Numbers of(Facet facet, IndexReader reader) throws IOException {
        IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
        Map<Facet, Numbers> known = byState.get(helper.getKey());
        if (known == null) {
            known = new ConcurrentHashMap<>();
            if (byState.putIfAbsent(helper.getKey(), known) == null) {
                helper.addClosedListener(byState::remove);
            }
        }
        Numbers numbers = known.get(facet);
        if (numbers == null) {
            numbers = number(facet, reader.leaves());
            known.put(facet, numbers);
        }
        return numbers;
    }

    private static Numbers number(Facet facet, List<LeafReaderContext> leaves) throws IOException {
        SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = DocValues.getSortedSet(leaves.get(i).reader(), IndexFields.facet(facet));
        }
        if (values.length <= 1) {
            return new Numbers(values.length == 0 ? 0 : Math.toIntExact(values[0].getValueCount()), null);
        }
        OrdinalMap map = OrdinalMap.build(null, values, PackedInts.DEFAULT);
        return new Numbers(Math.toIntExact(map.getValueCount()), map);
    }
}
