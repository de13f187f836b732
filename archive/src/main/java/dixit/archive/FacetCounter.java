package dixit.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/**
 * Narrows results by facets and counts them in one pass. A result that fails the filters of one facet only counts for
 * that facet, so that the other values of a facet that is filtered by keep their counts (Lucene calls it drilling
 * sideways). Counts within a segment are kept by ordinal; only values that occur are looked up.
 *
 * <p>For one search on one thread.
 */
final class FacetCounter implements Collector {
    /** How many values of a facet are told. */
    static final int MOST_VALUES = 50;

    private static final Facet[] FACETS = Facet.values();

    private final Collector results;
    private final Map<Facet, List<String>> filters;
    private final Map<Facet, Map<BytesRef, long[]>> counts = new EnumMap<>(Facet.class);
    private final List<Leaf> leaves = new ArrayList<>();

    /** @param results gets what passes all filters */
    FacetCounter(Collector results, Map<Facet, List<String>> filters) {
        this.results = results;
        this.filters = filters;
    }

    @Override
    public ScoreMode scoreMode() {
        return results.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        LeafCollector into = results.getLeafCollector(context);
        List<Column> columns = new ArrayList<>();
        List<Column> narrowing = new ArrayList<>();
        for (Facet facet : FACETS) {
            Column column = Column.of(facet, context, filters.getOrDefault(facet, List.of()));
            columns.add(column);
            if (column.narrows()) {
                narrowing.add(column);
            }
        }
        leaves.add(new Leaf(columns));
        Column[] all = columns.toArray(Column[]::new);
        Column[] gates = narrowing.toArray(Column[]::new);
        return new FilterLeafCollector(into) {
            @Override
            public void collect(int doc) throws IOException {
                Column failed = null;
                for (Column gate : gates) {
                    if (!gate.passes(doc)) {
                        if (failed != null) {
                            return;
                        }
                        failed = gate;
                    }
                }
                if (failed != null) {
                    failed.count(doc);
                    return;
                }
                for (Column column : all) {
                    column.count(doc);
                }
                into.collect(doc);
            }
        };
    }

    private record Leaf(List<Column> columns) {}

    /** The values of a facet in a segment. */
    private static final class Column {
        private final Facet facet;
        private final SortedSetDocValues values;
        private final @org.jspecify.annotations.Nullable SortedDocValues single;
        private final int[] counts;
        private final boolean narrows;
        private final Set<Long> wanted = new HashSet<>();

        private Column(Facet facet, SortedSetDocValues values, List<String> filter) throws IOException {
            this.facet = facet;
            this.values = values;
            this.single = DocValues.unwrapSingleton(values);
            this.counts = new int[Math.toIntExact(values.getValueCount())];
            this.narrows = !filter.isEmpty();
            for (String value : filter) {
                long ord = values.lookupTerm(new BytesRef(value));
                if (ord >= 0) {
                    wanted.add(ord);
                }
            }
        }

        static Column of(Facet facet, LeafReaderContext context, List<String> filter) throws IOException {
            return new Column(facet, DocValues.getSortedSet(context.reader(), IndexFields.facet(facet)), filter);
        }

        boolean narrows() {
            return narrows;
        }

        boolean passes(int doc) throws IOException {
            if (wanted.isEmpty() || !values.advanceExact(doc)) {
                return false;
            }
            for (int i = values.docValueCount(); i > 0; i--) {
                if (wanted.contains(values.nextOrd())) {
                    return true;
                }
            }
            return false;
        }

        void count(int doc) throws IOException {
            if (single != null) {
                if (single.advanceExact(doc)) {
                    counts[single.ordValue()]++;
                }
            } else if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<BytesRef, long[]> sums) throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    BytesRef value = values.lookupOrd(ord);
                    long[] sum = sums.get(value);
                    if (sum == null) {
                        sums.put(BytesRef.deepCopyOf(value), new long[] {counts[ord]});
                    } else {
                        sum[0] += counts[ord];
                    }
                }
            }
        }
    }

    /** The most frequent values of each facet, those filtered by in any case; the largest count first, then by name. */
    Map<Facet, List<FacetCount>> counts() throws IOException {
        for (Leaf leaf : leaves) {
            for (Column column : leaf.columns()) {
                column.addTo(counts.computeIfAbsent(column.facet, f -> new HashMap<>()));
            }
        }
        leaves.clear();
        Map<Facet, List<FacetCount>> told = new EnumMap<>(Facet.class);
        for (Facet facet : FACETS) {
            told.put(facet, top(facet, counts.getOrDefault(facet, Map.of())));
        }
        return told;
    }

    private List<FacetCount> top(Facet facet, Map<BytesRef, long[]> sums) {
        Set<String> selected = new HashSet<>(filters.getOrDefault(facet, List.of()));
        List<FacetCount> all = new ArrayList<>(sums.size());
        sums.forEach((value, sum) -> {
            String text = value.utf8ToString();
            all.add(new FacetCount(text, sum[0], selected.remove(text)));
        });
        selected.forEach(value -> all.add(new FacetCount(value, 0, true)));
        all.sort(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value));
        List<FacetCount> top = new ArrayList<>(all.subList(0, Math.min(MOST_VALUES, all.size())));
        all.stream().skip(MOST_VALUES).filter(FacetCount::selected).forEach(top::add);
        return top;
    }
}
