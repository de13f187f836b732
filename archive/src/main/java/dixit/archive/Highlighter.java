package dixit.archive;

import dixit.record.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds which words of a statement made it match. The index says at which positions the query matched; the words at
 * these positions are found by cutting the original again, so every highlight is a place of original words.
 */
final class Highlighter {
    private final IndexSearcher searcher;
    private final Weight weight;

    /** @param query as {@link IndexSearcher#rewrite} made it */
    Highlighter(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** The matching words, sorted, disjoint, each inside one span of the content. */
    List<Span> highlights(int doc, StatementEntry entry) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        MatchesIterator found = matches == null ? null : matches.getMatches(IndexFields.ABOUT);
        if (found == null) {
            return List.of();
        }
        StatementPlaces places = StatementPlaces.of(entry);
        List<Span> spans = new ArrayList<>();
        while (found.next()) {
            List<Span> run = places.between(found.startPosition(), found.endPosition());
            if (!run.isEmpty()) {
                spans.add(new Span(run.getFirst().start(), run.getLast().end()));
            }
        }
        return inside(merge(spans), entry.statement().content());
    }

    private static List<Span> merge(List<Span> spans) {
        Collections.sort(spans);
        List<Span> merged = new ArrayList<>();
        for (Span s : spans) {
            if (!merged.isEmpty() && s.start() <= merged.getLast().end()) {
                merged.add(merged.removeLast().cover(s));
            } else {
                merged.add(s);
            }
        }
        return merged;
    }

    private static List<Span> inside(List<Span> spans, List<Span> content) {
        List<Span> inside = new ArrayList<>();
        for (Span piece : content) {
            for (Span s : spans) {
                if (s.overlaps(piece)) {
                    inside.add(new Span(Math.max(s.start(), piece.start()), Math.min(s.end(), piece.end())));
                }
            }
        }
        return inside;
    }
}
