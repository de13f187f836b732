package dixit.extract.links;

import dixit.record.Link;
import dixit.record.Span;
import dixit.record.Verdict;
import dixit.text.align.Form;
import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a quote beside what the same speaker says elsewhere in the document: in another part (a transcript below a
 * commentary), where another translation is enough; in the same part in a fuller quotation, where the words must be the
 * same but for a few.
 */
final class QuoteRule {
    private static final int FEW_WORDS = 2;
    private static final int VOICES = 3;
    private static final int CANDIDATES = 6;
    /** Least likeness and share kept of another translation in the transcript that the document prints. */
    private static final double TRANSLATED = 0.55;

    private static final double TRANSLATED_KEPT = 0.5;
    private static final double ALTERED = 0.7;
    private static final double ALTERED_KEPT = 0.66;
    private static final double SPLICED_KEPT = 0.8;
    private static final int RUN = 3;
    private static final int CONTENT = 10;

    private final Scene scene;
    private final ShortQuotes shortQuotes;

    QuoteRule(Scene scene) {
        this.scene = scene;
        this.shortQuotes = new ShortQuotes(scene);
    }

    /** A link for each piece that was found, or one for all of them. */
    List<Link> links(Rendering r) {
        List<Link> out = new ArrayList<>();
        for (Span piece : r.pieces()) {
            link(r, piece).ifPresent(out::add);
        }
        boolean whole = out.size() == r.pieces().size() && out.stream().allMatch(l -> l.verdict() == Verdict.VERBATIM);
        if (r.pieces().size() > 1 && !whole) {
            Link joined = joined(r);
            return joined == null ? out : List.of(joined);
        }
        return out;
    }

    private Optional<Link> link(Rendering r, Span piece) {
        List<Token> words = Tokens.of(scene.text(), piece);
        long count = words.stream().filter(t -> !t.isSilent()).count();
        if (count <= FEW_WORDS) {
            return shortQuotes.link(r, piece, words);
        }
        Laid far = best(r, words, true);
        if (far != null && isElsewhere(far)) {
            return Optional.of(link(List.of(piece), far, inner(r, far)));
        }
        Laid near = best(r, words, false);
        return near == null ? Optional.empty() : Optional.of(link(List.of(piece), near, near.verdict()));
    }

    private Link link(List<Span> quote, Laid laid, Verdict verdict) {
        return scene.link(quote, laid, verdict, laid.isVerbatim() ? "same-words" : "other-words");
    }

    /** Enough of another translation, in the transcript that stands beside. */
    private boolean isElsewhere(Laid laid) {
        boolean words = laid.isVerbatim() || laid.wordsKept(scene.named()) >= 2;
        return words
                && switch (laid.comparison().form()) {
                    case VERBATIM ->
                        laid.comparison().quote().stream()
                                .anyMatch(t ->
                                        t.weight() >= CONTENT && !scene.named().contains(t.start()));
                    case ALTERED ->
                        laid.likeness() >= TRANSLATED
                                && laid.comparison().kept() >= TRANSLATED_KEPT
                                && laid.comparison().longestRun() >= RUN;
                    case SPLICED -> laid.comparison().kept() >= SPLICED_KEPT && laid.hasOnlyLongPieces();
                    case UNLIKE -> false;
                };
    }

    private boolean isFuller(Laid laid) {
        boolean enough = laid.wordsKept(scene.named()) >= 2
                || (laid.isVerbatim()
                        && laid.wordsKept(scene.named()) == 1
                        && laid.comparison().size() > FEW_WORDS);
        return enough
                && switch (laid.comparison().form()) {
                    case VERBATIM -> true;
                    case ALTERED ->
                        laid.likeness() >= ALTERED
                                && laid.comparison().kept() >= ALTERED_KEPT
                                && laid.comparison().longestRun() >= RUN;
                    case SPLICED -> laid.comparison().kept() >= SPLICED_KEPT && laid.hasOnlyLongPieces();
                    case UNLIKE -> false;
                };
    }

    /** @param far true to look in other parts and in answers, false in fuller quotations of the same part */
    private @Nullable Laid best(Rendering r, List<Token> words, boolean far) {
        Laid best = null;
        Set<Object> seen = new LinkedHashSet<>();
        for (Sentence s : Candidates.of(
                scene.speech(), keys(words), c -> isAllowed(r, words, c.utterance(), far), CANDIDATES * 4)) {
            Utterance u = s.utterance();
            boolean fresh = seen.size() < (far ? VOICES : CANDIDATES)
                    && seen.add(far ? u.voice() : u.statement().id());
            if (!fresh) {
                continue;
            }
            Laid laid = lay(words, s, far);
            if (laid != null && (far ? isElsewhere(laid) : isFuller(laid))) {
                best = best == null || rank(laid) > rank(best) ? laid : best;
            }
        }
        return best;
    }

    private static double rank(Laid laid) {
        return laid.likeness() + (laid.isVerbatim() ? 1 : 0);
    }

    /** Beside everything that the voice says, or the one statement; beside the one stretch where that is too much. */
    private @Nullable Laid lay(List<Token> words, Sentence at, boolean far) {
        Utterance u = at.utterance();
        Speech speech = scene.speech();
        if (scene.budget()
                .take(words.size(), far ? speech.size(u.voice()) : u.words().size())) {
            List<Utterance> beside = far ? speech.voice(u.voice()) : speech.ofStatement(u);
            return Laid.of(words, Joined.words(beside), beside);
        }
        return scene.budget().take(words.size(), u.words().size()) ? Laid.of(words, u.words(), List.of(u)) : null;
    }

    private boolean isAllowed(Rendering r, List<Token> words, Utterance u, boolean far) {
        if (u.isOf(r.statement())) {
            return false;
        }
        String speaker = r.speaker();
        String other = scene.speech().speakerOf(u);
        boolean elsewhere = scene.speech().partOf(u) != r.part() || Speech.isTurn(u);
        if (far) {
            return elsewhere && speaker != null && speaker.equals(other);
        }
        boolean same = speaker == null || speaker.equals(other);
        boolean longer = u.words().size() > words.size() || (u.words().size() == words.size() && r.statement() == null);
        return same && longer && (r.statement() == null || !elsewhere);
    }

    private Set<String> keys(List<Token> words) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 1; i < words.size(); i++) {
            keys.add(words.get(i - 1).key() + '_' + words.get(i).key());
        }
        keys.addAll(scene.features().of(words));
        return keys;
    }

    /** Right words that the speaker reports as somebody else's are out of context. */
    private Verdict inner(Rendering r, Laid laid) {
        boolean others = scene.isOthers(laid.spans().getFirst(), r.speaker());
        return laid.isVerbatim() && others ? Verdict.OUT_OF_CONTEXT : laid.verdict();
    }

    /** The pieces of one clause laid beside one sentence: together they are a splice. */
    private @Nullable Link joined(Rendering r) {
        List<List<Token>> pieces =
                r.pieces().stream().map(p -> Tokens.of(scene.text(), p)).toList();
        if (pieces.stream().anyMatch(p -> p.size() <= FEW_WORDS)) {
            return null;
        }
        List<Token> words = Joined.pieces(pieces);
        Laid laid = best(r, words, true);
        if (laid == null || laid.is(Form.UNLIKE) || laid.comparison().kept() < ALTERED_KEPT) {
            return null;
        }
        boolean one = laid.statements().size() == 1 && Joined.isOneSentence(laid);
        return one ? scene.link(r.pieces(), laid, Verdict.SPLICED, "other-words") : null;
    }
}
