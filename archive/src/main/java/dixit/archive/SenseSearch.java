package dixit.archive;

import dixit.archive.check.Senses;
import dixit.text.sense.SentenceEncoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/** Finds the passages with the sentences whose kept vectors are closest to one. The work is bounded. Stateless. */
final class SenseSearch {
    /** Up to so many passages are all looked at; of more, those that share most with the words. */
    private static final int ALL = 4000;

    private static final int BY_WORDS = 1000;

    private final IndexSearcher searcher;

    SenseSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    private record Near(int doc, double score) {}

    /**
     * The passages with the closest sentences, closest first, and behind them those that share most with the words.
     *
     * @param among what all passages have that may be looked at
     * @param words those of them that share most words with the quote with the highest scores
     * @param most so many of each
     */
    List<Integer> near(float[] vector, Term among, Query words, int most) throws IOException {
        byte[] asked = Senses.packed(vector);
        PriorityQueue<Near> best = new PriorityQueue<>(Comparator.comparingDouble(Near::score));
        boolean few = searcher.getIndexReader().docFreq(among) <= ALL;
        ScoreDoc[] sharing = searcher.search(words, few ? most : BY_WORDS).scoreDocs;
        if (few) {
            all(asked, new TermQuery(among), best, most);
        } else {
            byWords(asked, sharing, best, most);
        }
        List<Near> closest = new ArrayList<>(best);
        closest.sort(Comparator.comparingDouble(Near::score).reversed());
        List<Integer> out = new ArrayList<>(closest.stream().map(Near::doc).toList());
        for (int i = 0; i < Math.min(most, sharing.length); i++) {
            out.add(sharing[i].doc);
        }
        return out;
    }

    private void all(byte[] asked, Query among, PriorityQueue<Near> best, int most) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(among), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            BinaryDocValues senses = DocValues.getBinary(leaf.reader(), IndexFields.SENSES);
            DocIdSetIterator docs = scorer.iterator();
            for (int d = docs.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = docs.nextDoc()) {
                boolean live = leaf.reader().getLiveDocs() == null
                        || leaf.reader().getLiveDocs().get(d);
                if (live && senses.advanceExact(d)) {
                    offer(best, new Near(leaf.docBase + d, closeness(asked, senses.binaryValue())), most);
                }
            }
        }
    }

    private void byWords(byte[] asked, ScoreDoc[] hits, PriorityQueue<Near> best, int most) throws IOException {
        Map<Integer, List<Integer>> byLeaf = new HashMap<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc hit : hits) {
            int leaf = org.apache.lucene.index.ReaderUtil.subIndex(hit.doc, leaves);
            byLeaf.computeIfAbsent(leaf, l -> new ArrayList<>()).add(hit.doc);
        }
        for (Map.Entry<Integer, List<Integer>> e : byLeaf.entrySet()) {
            LeafReaderContext leaf = leaves.get(e.getKey());
            BinaryDocValues senses = DocValues.getBinary(leaf.reader(), IndexFields.SENSES);
            e.getValue().sort(null);
            for (int doc : e.getValue()) {
                if (senses.advanceExact(doc - leaf.docBase)) {
                    offer(best, new Near(doc, closeness(asked, senses.binaryValue())), most);
                }
            }
        }
    }

    private static void offer(PriorityQueue<Near> best, Near near, int most) {
        best.add(near);
        if (best.size() > most) {
            best.poll();
        }
    }

    /** Closeness of the closest sentence of a passage. */
    private static double closeness(byte[] asked, BytesRef senses) {
        int from = senses.offset + Senses.numbersFrom(senses.length);
        double best = -1;
        for (int i = 0; i < Senses.count(senses.length); i++) {
            best = Math.max(best, Senses.likeness(asked, senses.bytes, from + i * SentenceEncoder.SIZE));
        }
        return best;
    }

    /** The kept vectors of a passage. */
    Senses senses(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), IndexFields.SENSES);
        if (!values.advanceExact(doc - leaf.docBase)) {
            return Senses.NONE;
        }
        BytesRef bytes = values.binaryValue();
        return Senses.read(bytes.bytes, bytes.offset, bytes.length);
    }
}
