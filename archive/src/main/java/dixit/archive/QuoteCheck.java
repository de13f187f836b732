package dixit.archive;

import dixit.archive.check.CheckRequest;
import dixit.archive.check.Checked;
import dixit.archive.check.Judge;
import dixit.archive.check.Match;
import dixit.archive.check.Names;
import dixit.archive.check.Paraphrase;
import dixit.archive.check.Passage;
import dixit.archive.check.Ranking;
import dixit.archive.check.Searched;
import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import dixit.text.align.Token;
import dixit.text.sense.Vectors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Checks a quote on one state of the index: passages that share pairs of neighbouring words with it, rare pairs first,
 * each with its neighbours, are laid beside it. The work is bounded whatever the size of the archive.
 */
final class QuoteCheck {
    /** Quotes with no more words are looked for in the claimed speaker's own words only. */
    static final int FEW_WORDS = 2;

    private static final int HITS = 40;
    private static final int DOCUMENTS = 10;
    private static final int PASSAGES = 12;
    private static final int MOST_PAIRS = 200;
    private static final int MOST_WORDS = 12;
    /** So many words are looked for, however common they are; more only while they stand in few passages, all in all. */
    private static final int FEWEST_WORDS = 4;

    private static final int MOST_PLACES = 40_000;
    /** So many passages with the closest sentences are looked at for the same sense, and as many that share rare words. */
    private static final int CLOSEST = 12;

    private final IndexSearcher searcher;
    private final CheckRequest request;
    private final Judge judge;
    private final @Nullable Vectors vectors;

    /** @param vectors for the same sense in other words; null if words alone count */
    QuoteCheck(IndexSearcher searcher, CheckRequest request, @Nullable Vectors vectors) {
        this.searcher = searcher;
        this.vectors = vectors;
        this.request = request;
        this.judge = new Judge(request);
    }

    Checked run() throws IOException {
        boolean few = judge.size() <= FEW_WORDS;
        List<Match> found = few ? ofFewWords() : matches(pairs());
        if (!few && found.stream().noneMatch(Match::sure)) {
            found = matches(words());
        }
        if (!few && vectors != null && found.stream().noneMatch(this::settles)) {
            List<Match> all = new ArrayList<>(found);
            all.addAll(paraphrases(vectors));
            found = all;
        }
        return new GivenCheck(searcher).of(Ranking.answer(request, few, found, searched()));
    }

    /** True if nobody need look for the sense: the words are found, and changed words are the claimed speaker's. */
    private boolean settles(Match m) {
        String claimed = request.speaker();
        return m.sure() && (claimed == null || m.speaker() == null || Ranking.isExact(m) || Ranking.isBy(m, claimed));
    }

    private List<Match> ofFewWords() throws IOException {
        String claimed = request.speaker();
        if (claimed == null || judge.size() == 0) {
            return List.of();
        }
        List<Match> all = matches(spokenBy(judge.size() == 1 ? words() : pairs(), claimed));
        return all.stream()
                .filter(m -> Ranking.isExact(m) && Ranking.isBy(m, claimed))
                .toList();
    }

    /** The same sense in other words: in what the claimed speaker says, without one in what shares rare words. */
    private List<Match> paraphrases(Vectors known) throws IOException {
        String claimed = request.speaker();
        Query words = claimed == null ? words() : spokenBy(words(), claimed);
        Term said = claimed == null ? new Term(IndexFields.TYPE, IndexFields.PASSAGE) : spoken(claimed);
        SenseSearch search = new SenseSearch(searcher);
        List<Integer> near = search.near(known.sense(request.quote()).vector(), said, words, CLOSEST);
        return new Paraphrase(request, judge.words(), known).matches(stretches(near, search));
    }

    private static Term spoken(String claimed) {
        String family = Names.family(claimed);
        return new Term(IndexFields.SPOKEN, family == null ? "" : family);
    }

    private static Query spokenBy(Query query, String claimed) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(spoken(claimed)), Occur.FILTER)
                .build();
    }

    private Query pairs() {
        Set<String> pairs = new LinkedHashSet<>();
        Token before = null;
        for (Token t : judge.words()) {
            if (!t.inserted()) {
                if (before != null && !t.afterBreak()) {
                    pairs.add(PairStream.pair(before.key(), t.key()));
                }
                before = t;
            }
        }
        List<String> wanted = new ArrayList<>(pairs);
        int step = wanted.size() / MOST_PAIRS + 1;
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < wanted.size(); i += step) {
            any.add(new TermQuery(new Term(IndexFields.PAIRS, wanted.get(i))), Occur.SHOULD);
        }
        return any.build();
    }

    /** The rarest words of the quote in any form. */
    private Query words() throws IOException {
        List<Word> words = new ArrayList<>(new WordCutter().cut(request.quote()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Word w : words) {
            counts.put(w.plain(), searcher.getIndexReader().docFreq(new Term(IndexFields.WORDS, w.plain())));
        }
        words.sort(Comparator.comparingInt(w -> counts.getOrDefault(w.plain(), 0)));
        List<Word> rare = new ArrayList<>();
        long looked = 0;
        for (Word w : words) {
            int count = counts.getOrDefault(w.plain(), 0);
            boolean cheap = rare.size() < FEWEST_WORDS || looked + count <= MOST_PLACES;
            if (count > 0 && cheap && rare.size() < MOST_WORDS) {
                rare.add(w);
                looked += count;
            }
        }
        return new QueryBuilder(searcher.getIndexReader()).passages(rare);
    }

    private List<Match> matches(Query query) throws IOException {
        List<Match> out = new ArrayList<>();
        for (List<Passage> passages : stretches(query)) {
            Match found = judge.match(passages).orElse(null);
            if (found != null) {
                out.add(found);
                judge.match(spokenBesides(found, passages))
                        .filter(m -> isBy(m, request.speaker()))
                        .ifPresent(out::add);
            }
        }
        return out;
    }

    /** The claimed speaker's passages among these, if the best match is somebody else's: both may have said it. */
    private List<Passage> spokenBesides(Match found, List<Passage> passages) {
        String claimed = request.speaker();
        if (claimed == null || found.speaker() == null || isBy(found, claimed)) {
            return List.of();
        }
        return passages.stream()
                .filter(p ->
                        p.voices().stream().anyMatch(v -> v.speaker() != null && Names.agree(claimed, v.speaker())))
                .toList();
    }

    private static boolean isBy(Match m, @Nullable String claimed) {
        return claimed != null && Ranking.isBy(m, claimed);
    }

    /** The passages that match best with their neighbours, by document and part. */
    private List<List<Passage>> stretches(Query query) throws IOException {
        List<Integer> hits = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, HITS).scoreDocs) {
            hits.add(hit.doc);
        }
        return stretches(hits, null);
    }

    /** @param senses gives their vectors; null if they need none */
    private List<List<Passage>> stretches(List<Integer> hits, @Nullable SenseSearch senses) throws IOException {
        Map<String, TreeMap<Integer, Passage>> byDocument = new LinkedHashMap<>();
        for (int hit : hits) {
            Passage passage = passage(hit, senses);
            String part = part(passage);
            TreeMap<Integer, Passage> home = byDocument.get(part);
            if (home == null && byDocument.size() < DOCUMENTS) {
                home = new TreeMap<>();
                byDocument.put(part, home);
            }
            if (home != null && home.size() < PASSAGES) {
                home.put(passage.start(), passage);
                neighbour(hit - 1, passage, home, senses);
                neighbour(hit + 1, passage, home, senses);
            }
        }
        return byDocument.values().stream().map(p -> List.copyOf(p.values())).toList();
    }

    /** A document embedded in another is looked at apart. */
    private static String part(Passage p) {
        return p.documentHash() + ' ' + p.genre().code() + ' ' + p.title();
    }

    /** Passages of a document stand in the index in their order. */
    private void neighbour(int doc, Passage of, Map<Integer, Passage> into, @Nullable SenseSearch senses)
            throws IOException {
        if (doc < 0 || doc >= searcher.getIndexReader().maxDoc()) {
            return;
        }
        Bits live = MultiBits.getLiveDocs(searcher.getIndexReader());
        Passage near = live == null || live.get(doc) ? orNull(doc, senses) : null;
        if (near != null && part(near).equals(part(of))) {
            into.put(near.start(), near);
        }
    }

    private Passage passage(int doc, @Nullable SenseSearch senses) throws IOException {
        Passage passage = orNull(doc, senses);
        if (passage == null) {
            throw new IOException("a passage in the index has no text");
        }
        return passage;
    }

    private @Nullable Passage orNull(int doc, @Nullable SenseSearch senses) throws IOException {
        BytesRef bytes = searcher.storedFields()
                .document(doc, Set.of(IndexFields.STRETCH))
                .getBinaryValue(IndexFields.STRETCH);
        Passage read = bytes == null ? null : PassageBytes.read(bytes);
        return read == null || senses == null ? read : read.with(senses.senses(doc));
    }

    private Searched searched() throws IOException {
        Query whole = new TermQuery(new Term(IndexFields.TYPE, IndexFields.WHOLE));
        int documents = searcher.count(whole);
        String family = request.speaker() == null ? null : Names.family(request.speaker());
        if (family == null) {
            return new Searched(documents, 0, 0);
        }
        BooleanQuery.Builder by = new BooleanQuery.Builder()
                .add(whole, Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.SPOKEN, family)), Occur.FILTER);
        int bySpeaker = searcher.count(by.build());
        List<DateRange> days = DateRange.ofEdtf(request.date());
        if (days.isEmpty()) {
            return new Searched(documents, bySpeaker, 0);
        }
        by.add(
                IntRange.newIntersectsQuery(
                        IndexFields.DAYS,
                        new int[] {days.getFirst().first()},
                        new int[] {days.getLast().last()}),
                Occur.FILTER);
        return new Searched(documents, bySpeaker, searcher.count(by.build()));
    }
}
