package dixit.archive;

import dixit.archive.FacetOrdinals.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * Narrows results by facets and counts them in one pass. A result that fails the filters of one facet only counts for
 * that facet, so that the other values of a facet that is filtered by keep their counts (Lucene calls it drilling
 * sideways). Values are counted by number; only those that are told are looked up.
 *
 * <p>For one search on one thread.
 */
final class FacetCounter implements Collector {
    /** How many values of a facet are told. */
    static final int MOST_VALUES = 50;

    private static final Facet[] FACETS = Facet.values();

    private final Collector results;
    private final IndexReader reader;
    private final Map<Facet, List<String>> filters;
    private final Map<Facet, Numbers> numbers = new EnumMap<>(Facet.class);
    private final Map<Facet, int[]> counts = new EnumMap<>(Facet.class);

    /** @param results gets what passes all filters */
    FacetCounter(Collector results, IndexReader reader, FacetOrdinals ordinals, Map<Facet, List<String>> filters)
            throws IOException {
        this.results = results;
        this.reader = reader;
        this.filters = filters;
        for (Facet facet : FACETS) {
            Numbers n = ordinals.of(facet, reader);
            numbers.put(facet, n);
            counts.put(facet, new int[n.count()]);
        }
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
            Column column = column(facet, context);
            columns.add(column);
            if (column.wanted != null) {
                narrowing.add(column);
            }
        }
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

    private Column column(Facet facet, LeafReaderContext context) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(context.reader(), IndexFields.facet(facet));
        List<String> filter = filters.get(facet);
        FixedBitSet wanted = null;
        if (filter != null) {
            wanted = new FixedBitSet(Math.max(1, Math.toIntExact(values.getValueCount())));
            for (String value : filter) {
                long ord = values.lookupTerm(new BytesRef(value));
                if (ord >= 0) {
                    wanted.set((int) ord);
                }
            }
        }
        Numbers n = numbers.getOrDefault(facet, new Numbers(0, null));
        return new Column(values, n.of(context.ord), counts.getOrDefault(facet, new int[0]), wanted);
    }

    /** The values of a facet in a segment. */
    private static final class Column {
        private final SortedSetDocValues values;
        private final @Nullable SortedDocValues single;
        private final LongValues numbers;
        private final int[] counts;
        private final @Nullable FixedBitSet wanted;

        Column(SortedSetDocValues values, LongValues numbers, int[] counts, @Nullable FixedBitSet wanted) {
            this.values = values;
            this.single = DocValues.unwrapSingleton(values);
            this.numbers = numbers;
            this.counts = counts;
            this.wanted = wanted;
        }

        boolean passes(int doc) throws IOException {
            if (wanted == null || !values.advanceExact(doc)) {
                return wanted == null;
            }
            for (int i = values.docValueCount(); i > 0; i--) {
                if (wanted.get((int) values.nextOrd())) {
                    return true;
                }
            }
            return false;
        }

        void count(int doc) throws IOException {
            if (single != null) {
                if (single.advanceExact(doc)) {
                    counts[(int) numbers.get(single.ordValue())]++;
                }
            } else if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) numbers.get(values.nextOrd())]++;
                }
            }
        }
    }

    /** The most frequent values of each facet, those filtered by in any case; the largest count first, then by name. */
    Map<Facet, List<FacetCount>> counts() throws IOException {
        Map<Facet, List<FacetCount>> told = new EnumMap<>(Facet.class);
        for (Facet facet : FACETS) {
            told.put(facet, told(facet, counts.getOrDefault(facet, new int[0])));
        }
        return told;
    }

    private List<FacetCount> told(Facet facet, int[] sums) throws IOException {
        TreeSet<String> selected = new TreeSet<>(filters.getOrDefault(facet, List.of()));
        Numbers n = numbers.getOrDefault(facet, new Numbers(0, null));
        List<FacetCount> told = new ArrayList<>();
        for (int number : top(sums)) {
            FacetOrdinals.Value value = n.value(facet, reader, number);
            told.add(new FacetCount(value.code(), value.label(), sums[number], selected.remove(value.code())));
        }
        told.sort(Comparator.comparingLong((FacetCount c) -> -c.count()).thenComparing(FacetCount::label));
        for (String name : selected) {
            String label = facet == Facet.SPEAKER ? SpeakerFacet.name(reader, name) : name;
            told.add(new FacetCount(name, label, count(facet, sums, name), true));
        }
        return told;
    }

    /** The numbers of the largest counts, largest first; of equals the first by name. */
    private static List<Integer> top(int[] sums) {
        PriorityQueue<Long> worstFirst = new PriorityQueue<>();
        int enough = 1;
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] >= enough) {
                worstFirst.add(((long) sums[i] << Integer.SIZE) | (Integer.MAX_VALUE - i));
                if (worstFirst.size() > MOST_VALUES) {
                    worstFirst.remove();
                    enough = (int) (worstFirst.element() >> Integer.SIZE) + 1;
                }
            }
        }
        List<Integer> top = new ArrayList<>();
        while (!worstFirst.isEmpty()) {
            top.add(Integer.MAX_VALUE - worstFirst.remove().intValue());
        }
        return top.reversed();
    }

    private int count(Facet facet, int[] sums, String name) throws IOException {
        Numbers n = numbers.getOrDefault(facet, new Numbers(0, null));
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexFields.facet(facet));
            long ord = values.lookupTerm(new BytesRef(name));
            if (ord >= 0) {
                return sums[(int) n.of(leaf.ord).get(ord)];
            }
        }
        return 0;
    }
}
