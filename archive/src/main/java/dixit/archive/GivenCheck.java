package dixit.archive;

import dixit.archive.check.CheckRequest;
import dixit.archive.check.Checked;
import dixit.archive.check.Given;
import dixit.archive.check.Match;
import dixit.archive.check.Names;
import dixit.archive.check.Passage;
import dixit.archive.check.Ranking;
import dixit.archive.check.Voice;
import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Holds the claimed speaker and date of a quote against the archive. A few look-ups, whatever the archive's size. */
final class GivenCheck {
    /** A shorter name is not guessed at; a longer one than the second may differ by two letters. */
    private static final int SHORT = 4;

    private static final int LONG = 8;
    private static final int LOOKED_AT = 10;
    /** The words may be said on one day and put on record on the next, or elsewhere in the world. */
    private static final int DAY = 1;
    /** A record of the speaker's own words may come out so many days after they were said. */
    private static final int PUBLISHED_WITHIN = 31;

    private final IndexSearcher searcher;

    GivenCheck(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The answer with what is known of name and date; a name that may be misspelt is no mismatch. */
    Checked of(Checked c) throws IOException {
        String claimed = c.request().speaker();
        boolean known = claimed == null || c.searched().bySpeaker() > 0 || isNamed(claimed);
        String near = claimed == null || known ? null : near(claimed, c.matches());
        return c.with(new Given(known, near, isOtherDate(c)));
    }

    /** True if the texts have the name, though he says nothing in them. */
    private boolean isNamed(String claimed) throws IOException {
        List<Token> words = Tokens.of(claimed);
        if (words.size() < 2) {
            return false;
        }
        String pair = PairStream.pair(
                words.get(words.size() - 2).key(), words.getLast().key());
        return searcher.getIndexReader().docFreq(new Term(IndexFields.PAIRS, pair)) > 0;
    }

    private @Nullable String near(String claimed, List<Match> matches) throws IOException {
        String family = Names.family(claimed);
        if (family == null || family.length() < SHORT) {
            return null;
        }
        for (Match m : matches) {
            if (m.speaker() != null && isNear(claimed, m.speaker())) {
                return m.speaker();
            }
        }
        FuzzyQuery alike = new FuzzyQuery(new Term(IndexFields.SPOKEN, family), edits(family));
        for (ScoreDoc hit : searcher.search(alike, LOOKED_AT).scoreDocs) {
            String found = speaker(hit.doc, claimed);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static int edits(String family) {
        return family.length() >= LONG ? 2 : 1;
    }

    private @Nullable String speaker(int doc, String claimed) throws IOException {
        BytesRef bytes = searcher.storedFields()
                .document(doc, Set.of(IndexFields.STRETCH))
                .getBinaryValue(IndexFields.STRETCH);
        Passage passage = bytes == null ? null : PassageBytes.read(bytes);
        if (passage == null) {
            return null;
        }
        return passage.voices().stream()
                .map(Voice::speaker)
                .filter(name -> name != null && isNear(claimed, name))
                .findFirst()
                .orElse(null);
    }

    /** True if the family names differ by a letter or two and no first name speaks against it. */
    static boolean isNear(String claimed, String speaker) {
        String a = Names.family(claimed);
        String b = Names.family(speaker);
        return a != null && b != null && distance(a, b) <= edits(a) && Names.agreeButFamily(claimed, speaker);
    }

    /** Levenshtein's distance; names are short. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /** True if every place where just these words stand has a date that excludes the claimed one. */
    private static boolean isOtherDate(Checked c) {
        CheckRequest request = c.request();
        if (request.date() == null || !request.ofTheWords() || c.matches().isEmpty()) {
            return false;
        }
        Match best = c.matches().getFirst();
        return excludes(best, request.date())
                && c.matches().stream()
                        .filter(m -> Ranking.isExact(m) || !Ranking.isExact(best))
                        .allMatch(m -> excludes(m, request.date()));
    }

    /** Reported words may have been said at any time before, but not after. */
    private static boolean excludes(Match m, String date) {
        List<DateRange> claimed = DateRange.ofEdtf(date);
        List<DateRange> said = DateRange.ofEdtf(m.date());
        if (claimed.isEmpty() || said.isEmpty()) {
            return false;
        }
        DateRange first = new DateRange(said.getFirst().first(), said.getFirst().first());
        DateRange last = new DateRange(said.getLast().last(), said.getLast().last());
        DateRange from =
                new DateRange(claimed.getFirst().first(), claimed.getFirst().first());
        DateRange to = new DateRange(claimed.getLast().last(), claimed.getLast().last());
        boolean later = from.first() > last.first() && last.days(from) > DAY;
        boolean earlier = to.first() < first.first() && to.days(first) > PUBLISHED_WITHIN;
        return later || (m.primary() && earlier);
    }
}
