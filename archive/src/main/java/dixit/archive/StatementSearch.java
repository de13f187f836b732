package dixit.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Runs searches on one state of the index. */
final class StatementSearch {
    private static final int KEYS_AT_ONCE = 10_000;
    private static final Set<String> SHOWN = Set.of(IndexFields.SHOWN);

    private final IndexSearcher searcher;
    private final FacetOrdinals ordinals;
    private final Query query;

    StatementSearch(IndexSearcher searcher, FacetOrdinals ordinals, Expression expression) throws IOException {
        this.searcher = searcher;
        this.ordinals = ordinals;
        // Once for searching and highlighting: what a fuzzy word stands for costs more to find than to search for.
        this.query = searcher.rewrite(new QueryBuilder(searcher.getIndexReader()).build(expression));
    }

    /**
     * What the index found.
     *
     * @param total how many match
     * @param docs the page, as the index numbers them
     * @param facets the counts
     */
    record Found(long total, List<FieldDoc> docs, Map<Facet, List<FacetCount>> facets) {
        float score(int i) {
            Object[] fields = docs.get(i).fields;
            return fields.length > 0 && fields[0] instanceof Float score ? score : 0;
        }
    }

    /** The results {@code offset} to {@code offset + limit}, with counts. */
    Found page(SearchRequest request) throws IOException {
        int wanted = Math.max(1, request.offset() + request.limit());
        if (request.sort() != Sort.RELEVANCE) {
            return run(request, wanted, null, request.offset());
        }
        BestByScore best = new BestByScore(wanted);
        FacetCounter counter = counter(best, request);
        searcher.search(query, new OneCollector(counter));
        List<FieldDoc> page = request.limit() == 0 ? List.of() : best.after(request.offset());
        return new Found(best.total(), page, counter.counts());
    }

    /** The {@code limit} results after one; the first if it is null. */
    Found after(SearchRequest request, @Nullable FieldDoc last, int limit) throws IOException {
        return run(request, limit, last, 0);
    }

    private Found run(SearchRequest request, int wanted, @Nullable FieldDoc after, int skip) throws IOException {
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        TopFieldCollector top = new TopFieldCollectorManager(
                        sort(request.sort()), Math.min(wanted, most), after, Integer.MAX_VALUE)
                .newCollector();
        FacetCounter counter = counter(top, request);
        searcher.search(query, new OneCollector(counter));
        TopDocs docs = top.topDocs(skip);
        List<FieldDoc> page = new ArrayList<>();
        for (ScoreDoc doc : docs.scoreDocs) {
            if (page.size() < wanted - skip && request.limit() > 0) {
                page.add((FieldDoc) doc);
            }
        }
        return new Found(top.getTotalHits(), page, counter.counts());
    }

    private FacetCounter counter(Collector results, SearchRequest request) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        return new FacetCounter(results, reader, ordinals, SpeakerFacet.byIdentity(reader, request.filters()));
    }

    /** What the index keeps of the page, with the words that matched. */
    List<Hit> hits(Found found) throws IOException {
        List<Hit> hits = new ArrayList<>();
        if (found.docs().isEmpty()) {
            return hits;
        }
        Highlighter highlighter = new Highlighter(searcher, query);
        StoredFields stored = searcher.storedFields();
        for (int i = 0; i < found.docs().size(); i++) {
            int doc = found.docs().get(i).doc;
            BytesRef bytes = stored.document(doc, SHOWN).getBinaryValue(IndexFields.SHOWN);
            StatementEntry entry = EntryBytes.read(bytes);
            hits.add(new Hit(entry, highlighter.highlights(doc, entry), found.score(i)));
        }
        return hits;
    }

    /** The keys of everything that matches, in order. */
    List<String> keys(SearchRequest request) throws IOException {
        List<String> keys = new ArrayList<>();
        FieldDoc last = null;
        while (true) {
            Found found = after(request, last, KEYS_AT_ONCE);
            for (FieldDoc doc : found.docs()) {
                keys.add(key(doc.doc));
            }
            if (found.docs().size() < KEYS_AT_ONCE) {
                return keys;
            }
            last = found.docs().getLast();
        }
    }

    private String key(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues keys = DocValues.getBinary(leaf.reader(), IndexFields.KEY);
        if (!keys.advanceExact(doc - leaf.docBase)) {
            throw new CorruptIndexException("a statement without a key", "document " + doc);
        }
        return keys.binaryValue().utf8ToString();
    }

    private static org.apache.lucene.search.Sort sort(Sort sort) {
        SortField rank = new SortField(IndexFields.RANK, SortField.Type.LONG);
        SortField first =
                switch (sort) {
                    case RELEVANCE -> SortField.FIELD_SCORE;
                    case NEWEST -> day(true);
                    case OLDEST -> day(false);
                    case SPEAKER -> speaker();
                };
        return new org.apache.lucene.search.Sort(first, rank);
    }

    private static SortField day(boolean newest) {
        Integer missing = newest ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        return new SortField(IndexFields.DAY, SortField.Type.INT, newest, missing);
    }

    private static SortField speaker() {
        return new SortField(IndexFields.NAME, SortField.Type.STRING, false, SortField.STRING_LAST);
    }

    /** Searches on the calling thread give all they find to one collector. */
    private record OneCollector(FacetCounter counter) implements CollectorManager<FacetCounter, FacetCounter> {
        @Override
        public FacetCounter newCollector() {
            return counter;
        }

        @Override
        public FacetCounter reduce(Collection<FacetCounter> same) {
            return counter;
        }
    }
}
