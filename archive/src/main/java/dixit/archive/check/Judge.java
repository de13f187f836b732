package dixit.archive.check;

import dixit.record.Genre;
import dixit.record.Span;
import dixit.record.Verdict;
import dixit.text.align.Change;
import dixit.text.align.Comparison;
import dixit.text.align.Form;
import dixit.text.align.Piece;
import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a quote and passages of one document to a match with a verdict, or none. Immutable; one per request. */
public final class Judge {
    private static final int CONTEXT = 240;
    private static final Set<Genre> OWN_WORDS =
            Set.of(Genre.SPEECH, Genre.ESSAY, Genre.COMMENTARY, Genre.PRESS_RELEASE);

    /** Fewer words in quotation marks may be no more than a word that the speaker holds at arm's length. */
    private static final int QUOTED = 4;

    /** Behind these a speaker quotes himself. */
    private static final Set<String> OWN = Tokens.keys("said say told wrote promised");

    private final CheckRequest request;
    private final List<Token> quote;

    public Judge(CheckRequest request) {
        this.request = request;
        this.quote = Tokens.of(request.quote());
    }

    /** The words of the quote. */
    public List<Token> words() {
        return quote;
    }

    /** Number of words that count. */
    public int size() {
        return (int) quote.stream().filter(t -> !t.isSilent()).count();
    }

    /**
     * The match in these passages of one document, in their order; empty if they hold nothing like the quote. One that is
     * not {@link Match#sure} counts only with something else that speaks for it.
     */
    public Optional<Match> match(List<Passage> passages) {
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        Stretch stretch = new Stretch(passages);
        Comparison c = Comparison.of(quote, stretch.words());
        boolean found = Likeness.isFound(c);
        return found || Likeness.isKindred(c) ? Optional.of(match(stretch, c, found)) : Optional.empty();
    }

    private Match match(Stretch stretch, Comparison c, boolean sure) {
        String text = stretch.text();
        Piece main = main(c);
        Span place = new Span(
                c.record().get(main.recordFrom()).start(),
                c.record().get(main.recordTo() - 1).end());
        String told = ToldBy.name(text, c.record(), main.recordFrom());
        Whose whose = handedOn(Whose.of(stretch, stretch.toDocument(place), request.speaker()), told);
        Clue clue = c.form() == Form.VERBATIM ? clue(stretch, c, main, whose) : null;
        Passage home = stretch.passage(place.start());
        Voice voice = whose.voice();
        List<Span> spans = c.spans();
        return new Match(
                home.documentHash(),
                home.document(),
                home.title(),
                home.outlet(),
                home.genre(),
                spans.stream().map(stretch::toDocument).toList(),
                spans.stream().map(stretch::toCodePoints).toList(),
                spans.stream().map(s -> s.in(text)).toList(),
                stretch.before(spans.getFirst().start(), CONTEXT),
                stretch.after(spans.getLast().end(), CONTEXT),
                whose.speaker(),
                whose.reporter(),
                clue == Clue.REPORTED && whose.source() == null ? told : whose.source(),
                voice == null ? null : voice.key(),
                voice == null || voice.date() == null ? home.date() : voice.date(),
                isPrimary(home, voice, whose),
                verdict(c, clue),
                c.changes().stream().sorted().toList(),
                clue,
                Likeness.of(c),
                sure,
                Runs.wordings(request.quote(), text, c),
                Runs.ofQuote(request.quote(), c),
                Runs.ofRecord(text, c));
    }

    private static Piece main(Comparison c) {
        Piece best = c.alignment().pieces().getFirst();
        for (Piece p : c.alignment().pieces()) {
            best = p.kept() > best.kept() ? p : best;
        }
        return best;
    }

    /** The claimed speaker's words as somebody else hands them on by his name: "Ward told us that …", given to Ward. */
    private Whose handedOn(Whose whose, @Nullable String told) {
        String claimed = request.speaker();
        String teller = whose.speaker();
        boolean his = claimed != null
                && told != null
                && teller != null
                && whose.reporter() == null
                && !Names.agree(claimed, teller)
                && Names.agree(claimed, told);
        return his ? new Whose(whose.voice(), told, teller, false, null) : whose;
    }

    static boolean isPrimary(Passage home, @Nullable Voice voice, Whose whose) {
        if (whose.reporter() != null) {
            return false;
        }
        return voice == null ? OWN_WORDS.contains(home.genre()) : voice.kind().equals("turn");
    }

    private @Nullable Clue clue(Stretch stretch, Comparison c, Piece main, Whose whose) {
        String text = stretch.text();
        if (whose.reported()) {
            return Clue.REPORTED;
        }
        Clue clue = Context.of(text, c.record(), main.recordFrom(), main.recordTo());
        if (clue == null && isQuoted(stretch, c, main, whose)) {
            return Clue.REPORTED;
        }
        if (clue == Clue.REPORTED && isHis(whose)) {
            return Limits.is(text, c.record(), main.recordFrom(), main.recordTo()) ? Clue.LIMITED : null;
        }
        int last = quote.getLast().end();
        boolean asks = request.quote().indexOf('?', last) >= 0;
        return clue == Clue.ASKED && asks ? null : clue;
    }

    /** True if the words are given to the one whose words somebody else reports. */
    private boolean isHis(Whose whose) {
        String claimed = request.speaker();
        return claimed != null
                && whose.reporter() != null
                && whose.speaker() != null
                && !Names.agree(whose.reporter(), whose.speaker())
                && Names.agree(claimed, whose.speaker());
    }

    /** True if the passage is the whole of what stands in quotation marks within what somebody says or writes. */
    private static boolean isQuoted(Stretch stretch, Comparison c, Piece main, Whose whose) {
        int start = c.record().get(main.recordFrom()).start();
        int end = c.record().get(main.recordTo() - 1).end();
        String text = stretch.text();
        Voice voice = whose.voice();
        int home = stretch.toDocument(new Span(start, end)).start();
        boolean inner = voice != null && voice.start() < home - 1 && !stretch.isPieceOf(voice, home);
        boolean opens = start > 0 && "“\"".indexOf(text.charAt(start - 1)) >= 0;
        String behind = text.substring(end, Math.min(text.length(), end + 2));
        boolean closes = behind.indexOf('”') >= 0 || behind.indexOf('"') >= 0;
        boolean own = main.recordFrom() > 0
                && OWN.contains(c.record().get(main.recordFrom() - 1).key());
        return inner && opens && closes && main.recordTo() - main.recordFrom() >= QUOTED && !own;
    }

    private static Verdict verdict(Comparison c, @Nullable Clue clue) {
        if (clue != null) {
            return Verdict.OUT_OF_CONTEXT;
        }
        return switch (c.form()) {
            case VERBATIM -> Verdict.VERBATIM;
            case ALTERED -> Verdict.ALTERED_WORDING;
            case SPLICED -> Verdict.SPLICED;
            case UNLIKE -> Verdict.NOT_FOUND_IN_RECORD;
        };
    }

    /** True if a change of meaning is told for this verdict. */
    static boolean tells(Match match) {
        return match.verdict() != Verdict.OUT_OF_CONTEXT;
    }

    /** What the differences to the best match change. */
    public static List<Change> changes(Match match) {
        return tells(match) ? match.changes() : List.of();
    }
}
