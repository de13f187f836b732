package dixit.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best results by score, equals in the order of their keys, and counts all. Gives what Lucene's collector of
 * sorted fields gives, but looks at the key only where scores are equal, which is rare.
 *
 * <p>For one search on one thread.
 */
final class BestByScore implements Collector {
    private final int most;
    private final PriorityQueue<One> worstFirst = new PriorityQueue<>((a, b) -> b.compareTo(a));
    private long total;

    /** A result; the better is the lesser. */
    private record One(float score, long rank, int doc) implements Comparable<One> {
        @Override
        public int compareTo(One other) {
            int byScore = Float.compare(other.score, score);
            int byRank = byScore != 0 ? byScore : Long.compare(rank, other.rank);
            return byRank != 0 ? byRank : Integer.compare(doc, other.doc);
        }
    }

    /** @param most how many to keep, at least 1 */
    BestByScore(int most) {
        this.most = most;
    }

    long total() {
        return total;
    }

    /** The best but for the first {@code skip}, best first; their fields are score and rank. */
    List<FieldDoc> after(int skip) {
        List<One> best = new ArrayList<>(worstFirst);
        Collections.sort(best);
        return best.stream()
                .skip(skip)
                .map(o -> new FieldDoc(o.doc, o.score, new Object[] {o.score, o.rank}))
                .toList();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
        return new Leaf(context);
    }

    private final class Leaf implements LeafCollector {
        private final LeafReaderContext context;
        private @Nullable Scorable scorer;
        private @Nullable NumericDocValues ranks;
        private float enough = threshold();

        Leaf(LeafReaderContext context) {
            this.context = context;
        }

        @Override
        public void setScorer(Scorable given) {
            scorer = given;
        }

        @Override
        public void collect(int doc) throws IOException {
            total++;
            float score = scorer == null ? 0 : scorer.score();
            if (score >= enough) {
                add(doc, score);
            }
        }

        private void add(int doc, float score) throws IOException {
            long rank = rank(doc);
            if (worstFirst.size() == most) {
                One worst = worstFirst.element();
                if (score == worst.score && rank >= worst.rank) {
                    return; // documents come in order, so of two with one rank the first stays
                }
                worstFirst.remove();
            }
            worstFirst.add(new One(score, rank, context.docBase + doc));
            enough = threshold();
        }

        private long rank(int doc) throws IOException {
            if (ranks == null || ranks.docID() > doc) {
                ranks = DocValues.getNumeric(context.reader(), IndexFields.RANK);
            }
            return ranks.advanceExact(doc) ? ranks.longValue() : 0;
        }
    }

    /** A score below it is too low. */
    private float threshold() {
        return worstFirst.size() < most ? Float.NEGATIVE_INFINITY : worstFirst.element().score;
    }
}
