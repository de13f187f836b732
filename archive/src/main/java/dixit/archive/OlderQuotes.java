package dixit.archive;

import dixit.archive.check.Names;
import dixit.archive.check.Passage;
import dixit.record.Span;
import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the quotes of other documents that may render what a document holds: those in passages that share most pairs of
 * neighbouring words with its own, by speakers who speak in it, too. One search for each of its passages, among passages
 * that quote one of its speakers or somebody unknown.
 */
final class OlderQuotes {
    private static final int HITS = 12;
    private static final int MOST_PAIRS = 150;

    private final IndexSearcher searcher;
    private final DocumentView view;

    OlderQuotes(IndexSearcher searcher, DocumentView view) {
        this.searcher = searcher;
        this.view = view;
    }

    /** Keys of statements, those that share most with the first passage first. */
    Set<String> keys(int passages, int most) throws IOException {
        PassageMaker maker = new PassageMaker(view);
        Set<String> families = new LinkedHashSet<>();
        maker.speakers().forEach(s -> add(Names.family(s), families));
        Set<String> keys = new LinkedHashSet<>();
        List<Span> places = maker.places();
        int step = places.size() / passages + 1;
        Query quoting = quoting(families);
        if (searcher.count(quoting) == 0) {
            return keys;
        }
        for (int i = 0; i < places.size() && keys.size() < most; i += step) {
            for (ScoreDoc hit : searcher.search(pairs(places.get(i), quoting), HITS).scoreDocs) {
                keys.addAll(Linker.quotes(passage(hit.doc), families));
            }
        }
        view.entries().forEach(e -> keys.remove(e.key()));
        return keys;
    }

    private static void add(@org.jspecify.annotations.Nullable String family, Set<String> into) {
        if (family != null) {
            into.add(family);
        }
    }

    private static Query quoting(Set<String> families) {
        List<BytesRef> names = new ArrayList<>();
        names.add(new BytesRef(IndexFields.NOBODY));
        families.forEach(f -> names.add(new BytesRef(IndexDocuments.cut(f))));
        return new TermInSetQuery(IndexFields.QUOTED, names);
    }

    private BooleanQuery pairs(Span place, Query quoting) {
        Set<String> pairs = new LinkedHashSet<>();
        Token before = null;
        for (Token t : Tokens.of(view.record().text(), place)) {
            if (before != null) {
                pairs.add(PairStream.pair(before.key(), t.key()));
            }
            before = t;
        }
        int step = pairs.size() / MOST_PAIRS + 1;
        int i = 0;
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String pair : pairs) {
            if (i++ % step == 0) {
                any.add(new TermQuery(new Term(IndexFields.QUOTED_PAIRS, pair)), Occur.SHOULD);
            }
        }
        return any.setMinimumNumberShouldMatch(1)
                .add(quoting, Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.DOCUMENT, view.record().hash())), Occur.MUST_NOT)
                .build();
    }

    private Passage passage(int doc) throws IOException {
        BytesRef bytes = searcher.storedFields()
                .document(doc, Set.of(IndexFields.STRETCH))
                .getBinaryValue(IndexFields.STRETCH);
        if (bytes == null) {
            throw new IOException("a passage in the index has no text");
        }
        return PassageBytes.read(bytes);
    }
}
