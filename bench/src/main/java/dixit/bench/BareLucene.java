package dixit.bench;

import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What is to be beaten: the archive's own index, searched with Lucene and nothing else. The same fields and forms of
 * words; twenty best by score with their stored fields; no highlights, no stable order, and no exact total unless facets are
 * counted. For one thread.
 */
final class BareLucene implements AutoCloseable {
    private static final int HITS = 20;
    private static final int MOST_VALUES = 50;
    private static final String ABOUT = "about";
    private static final List<String> FACETS =
            List.of("facet.speaker", "facet.outlet", "facet.year", "facet.kind", "facet.genre");

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Map<String, StringDocValuesReaderState> states = new LinkedHashMap<>();
    private final WordCutter cutter = new WordCutter();

    BareLucene(Path index) throws IOException {
        directory = FSDirectory.open(index);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        for (String facet : FACETS) {
            states.put(facet, new StringDocValuesReaderState(reader, facet));
        }
    }

    /** How many documents the index has, passages among them. */
    int size() {
        return reader.numDocs();
    }

    int segments() {
        return reader.leaves().size();
    }

    /** The twenty best. Something that was read of each, so that nothing is optimised away. */
    long top(BenchQuery query) throws IOException {
        return load(searcher.search(build(query), HITS));
    }

    /** The same with the number of all and the counts of every facet. */
    long topWithFacets(BenchQuery query) throws IOException {
        FacetsCollectorManager.FacetsResult found =
                FacetsCollectorManager.search(searcher, build(query), HITS, new FacetsCollectorManager());
        long seen = load(found.topDocs());
        FacetsCollector matches = found.facetsCollector();
        for (var state : states.entrySet()) {
            seen += new StringValueFacetCounts(state.getValue(), matches)
                    .getTopChildren(MOST_VALUES, state.getKey())
                    .childCount;
        }
        return seen;
    }

    private long load(TopDocs top) throws IOException {
        StoredFields stored = searcher.storedFields();
        long seen = top.totalHits.value();
        for (ScoreDoc doc : top.scoreDocs) {
            seen += stored.document(doc.doc).getFields().size();
        }
        return seen;
    }

    private Query build(BenchQuery query) throws IOException {
        return switch (query.kind()) {
            case PHRASE -> phrase(query.words());
            case BOOLEAN -> bool(query);
            case FUZZY -> new FuzzyQuery(new Term(ABOUT, query.words().getFirst()), query.edits(), 1, 50, true);
        };
    }

    private static Query phrase(List<String> words) {
        return new PhraseQuery(ABOUT, words.toArray(String[]::new));
    }

    private Query bool(BenchQuery query) throws IOException {
        Query either = new BooleanQuery.Builder()
                .add(forms(query.words().get(1)), Occur.SHOULD)
                .add(forms(query.words().get(2)), Occur.SHOULD)
                .build();
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(forms(query.words().get(0)), Occur.MUST)
                .add(either, Occur.MUST)
                .add(forms(query.words().get(3)), Occur.MUST_NOT);
        if (!query.year().isEmpty()) {
            all.add(SortedSetDocValuesField.newSlowExactQuery("facet.year", new BytesRef(query.year())), Occur.FILTER);
        }
        return all.build();
    }

    /** A word and the others of its stem. */
    private Query forms(String text) throws IOException {
        Word word = cutter.cut(text).getFirst();
        SynonymQuery.Builder any = new SynonymQuery.Builder(ABOUT);
        int forms = 0;
        for (String form : List.of(word.plain(), word.stem(), "=" + word.stem())) {
            boolean again = form.equals(word.plain()) && forms > 0;
            if (!again && reader.docFreq(new Term(ABOUT, form)) > 0) {
                any.addTerm(new Term(ABOUT, form), forms == 0 ? 1f : 0.7f);
                forms++;
            }
        }
        return forms == 0 ? new TermQuery(new Term(ABOUT, word.plain())) : any.build();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
