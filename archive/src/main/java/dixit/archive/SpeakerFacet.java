package dixit.archive;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.LongBitSet;
import org.jspecify.annotations.Nullable;

/** Speakers are counted by who they are and told by their names. Pure functions of a state of the index. */
final class SpeakerFacet {
    private SpeakerFacet() {}

    /** The filters with the ids of those who bear a name where the name was given; what nobody is called stays. */
    static Map<Facet, List<String>> byIdentity(IndexReader reader, Map<Facet, List<String>> filters)
            throws IOException {
        List<String> speakers = filters.get(Facet.SPEAKER);
        if (speakers == null) {
            return filters;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (String speaker : speakers) {
            Set<String> bearers = bearers(reader, speaker);
            ids.addAll(bearers.isEmpty() ? Set.of(speaker) : bearers);
        }
        Map<Facet, List<String>> out = new EnumMap<>(filters);
        out.put(Facet.SPEAKER, List.copyOf(ids));
        return out;
    }

    private static Set<String> bearers(IndexReader reader, String name) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum called = leaf.reader().postings(new Term(IndexFields.NAME, name), PostingsEnum.NONE);
            if (called == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexFields.facet(Facet.SPEAKER));
            LongBitSet found = new LongBitSet(Math.max(1, values.getValueCount()));
            while (called.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (isLive(live, called.docID()) && values.advanceExact(called.docID())) {
                    found.set(values.nextOrd());
                }
            }
            for (long ord = 0; (ord = found.nextSetBit(ord)) >= 0; ord++) {
                ids.add(values.lookupOrd(ord).utf8ToString());
                if (ord + 1 >= found.length()) {
                    break;
                }
            }
        }
        return ids;
    }

    private static boolean isLive(@Nullable Bits live, int doc) {
        return live == null || live.get(doc);
    }

    /** What a speaker is called; himself where nothing in the index has him. */
    static String name(IndexReader reader, String id) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum his = leaf.reader().postings(new Term(IndexFields.ACTOR, id), PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            SortedDocValues names = DocValues.getSorted(leaf.reader(), IndexFields.NAME);
            while (his != null && his.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (isLive(live, his.docID()) && names.advanceExact(his.docID())) {
                    return names.lookupOrd(names.ordValue()).utf8ToString();
                }
            }
        }
        return id;
    }
}
