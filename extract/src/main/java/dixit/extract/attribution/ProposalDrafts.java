package dixit.extract.attribution;

import dixit.extract.model.Proposal;
import dixit.record.Because;
import dixit.record.Span;
import dixit.record.StatementKind;
import dixit.text.tagger.AttributionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From the model's proposals to drafts: the quotation marks decide whether it is direct, indirect or mixed, and where a
 * quotation begins and ends. Pure functions over one text.
 */
final class ProposalDrafts {
    private static final int ODD_WORD = 12;
    /** Few quoted words after a verb that reports nothing, such as an idiom, need more than this. */
    private static final double LEAST_IDIOM = 0.6;

    private static final int LONGEST_FRAGMENT = 50;
    private static final Set<String> ARTICLES = Set.of(
            "a", "an", "the", "it", "him", "her", "them", "his", "its", "their", "as", "of", "this", "these", "such");
    private static final String SIGNS = " ,:;\"“”—–";

    private final String text;
    private final List<Quoted> quotes;

    ProposalDrafts(String text, List<Quoted> quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    /** The draft; null where nothing is said: the name of a thing, or signs alone. */
    @Nullable
    Draft of(Proposal p) {
        Draft d = draft(p);
        if (d == null || d.kind() != StatementKind.DIRECT) {
            return d;
        }
        boolean idiom = p.score() < LEAST_IDIOM && d.content().stream().allMatch(this::isShort) && !reports(p);
        return idiom || namesThing(p) ? null : isFitted(d.content(), p) ? d.as(StatementKind.MIXED) : d;
    }

    private @Nullable Draft draft(Proposal p) {
        List<Span> content = new ArrayList<>();
        List<Span> spoken = new ArrayList<>();
        boolean outside = false;
        for (Span c : p.content()) {
            List<Quoted> here = quotesIn(c);
            boolean plain = hasLetters(c, here);
            outside |= plain;
            if (plain && isFragment(c, here, p)) {
                here.forEach(q -> addPieces(q, c, spoken));
                here.forEach(q -> addPieces(q, c, content));
            } else if (plain) {
                Span whole = tidy(c, here);
                content.add(whole);
                here.stream().filter(q -> maySpeak(q)).forEach(q -> addPieces(q, whole, spoken));
            } else {
                here.forEach(q -> addPieces(q, c, spoken));
                here.forEach(q -> addPieces(q, c, content));
            }
        }
        if (content.isEmpty()) {
            return null;
        }
        StatementKind kind =
                spoken.isEmpty() ? StatementKind.INDIRECT : outside ? StatementKind.MIXED : StatementKind.DIRECT;
        double score = Math.round(p.score() * 1000) / 1000.0;
        Because because = new Because(AttributionModel.NAME, score);
        return new Draft(kind, bare(p.source()), bare(p.cue()), content, spoken, null, because);
    }

    /** Names and words that report without the signs around them; a sign alone, such as a colon, stays. */
    private List<Span> bare(List<Span> places) {
        return places.stream().map(this::bare).toList();
    }

    private Span bare(Span place) {
        int start = place.start();
        int end = place.end();
        while (end > start && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && SIGNS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start < end ? new Span(start, end).trim(text) : place;
    }

    private boolean maySpeak(Quoted q) {
        return !QuoteUse.isName(q.inner().in(text));
    }

    private boolean namesThing(Proposal p) {
        String cue = p.cue().isEmpty() ? "" : p.cue().getLast().in(text).toLowerCase(Locale.ROOT);
        return QuoteUse.namesThing(cue.substring(cue.lastIndexOf(' ') + 1));
    }

    /**
     * "dares to speak of an “orderly shoreline”", "calls the plan “a raft”": a few quoted words that the author fits into
     * his own sentence; what stands before them is his.
     */
    private boolean isFragment(Span c, List<Quoted> here, Proposal p) {
        if (here.size() != 1) {
            return false;
        }
        Quoted q = here.getFirst();
        String before = text.substring(c.start(), Math.max(c.start(), q.outer().start()))
                .toLowerCase(Locale.ROOT);
        boolean last = !lettersBetween(Math.min(q.outer().end(), c.end()), c.end());
        String[] words = before.strip().split("\\s+", 6);
        boolean bare = Stream.of(words).allMatch(ARTICLES::contains);
        return last && isShort(q.inner()) && !words[0].equals("that") && (bare || (words.length <= 3 && names(p)));
    }

    /** Few quoted words in small letters: no sentence of anybody's. */
    private boolean isShort(Span inner) {
        String words = inner.in(text);
        return !words.isEmpty()
                && Character.isLowerCase(words.charAt(0))
                && words.length() < LONGEST_FRAGMENT
                && words.chars().filter(ch -> ch == ' ').count() < 5;
    }

    /** A verb that gives somebody or something a name: "calls it", "described the plan as". */
    private boolean names(Proposal p) {
        return p.cue().stream()
                .flatMap(c -> Stream.of(c.in(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 8)))
                .map(CueLexicon.standard()::verb)
                .anyMatch(v -> v != null && (v.takes("C") || v.takes("/as")));
    }

    private static boolean isCue(String word) {
        CueLexicon.Verb verb = CueLexicon.standard().verb(word);
        return (verb != null && !verb.kind().equals("belief"))
                || CueLexicon.standard().noun(word) != null;
    }

    private boolean reports(Proposal p) {
        return p.cue().stream()
                .flatMap(c -> Stream.of(c.in(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 8)))
                .anyMatch(ProposalDrafts::isCue);
    }

    private boolean isFitted(List<Span> content, Proposal p) {
        return content.stream().allMatch(this::isShort) && names(p);
    }

    /** The quotations that meet the place, by halving. */
    private List<Quoted> quotesIn(Span place) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).outer().end() <= place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < quotes.size() && quotes.get(end).outer().start() < place.end()) {
            end++;
        }
        return quotes.subList(low, end);
    }

    /** Whether a letter or digit of the place stands outside the quotations. */
    private boolean hasLetters(Span place, List<Quoted> here) {
        int at = place.start();
        for (Quoted q : here) {
            if (lettersBetween(at, Math.min(place.end(), q.outer().start()))) {
                return true;
            }
            at = Math.max(at, q.outer().end());
        }
        return lettersBetween(at, place.end());
    }

    private boolean lettersBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Marks that belong to it taken in, a comma at its end left out. */
    private Span tidy(Span place, List<Quoted> here) {
        int start = place.start();
        int end = place.end();
        for (Quoted q : here) {
            boolean opensOutside = q.open().end() == start;
            start = opensOutside ? q.open().start() : start;
            boolean closesOutside = q.closed() && q.close().start() == end;
            end = closesOutside ? q.close().end() : end;
        }
        while (end > start + 1 && ",;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end).trim(text);
    }

    /** The pieces of the quotation that the place meets; a piece lacks at its ends no odd word that the model left out. */
    private void addPieces(Quoted q, Span place, List<Span> out) {
        for (Span piece : q.pieces()) {
            if (piece.overlaps(place)) {
                int start = place.start() - piece.start() <= ODD_WORD ? piece.start() : place.start();
                int end = piece.end() - place.end() <= ODD_WORD ? piece.end() : place.end();
                Span found = new Span(start, end).trim(text);
                if (lettersBetween(found.start(), found.end())) {
                    out.add(found);
                }
            }
        }
    }
}
