package dixit.extract.links;

import dixit.record.Link;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.Verdict;
import dixit.text.align.Comparison;
import dixit.text.align.Form;
import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Ties a statement in the reporter's words to the sentence of the same speaker that says the same: one that shares most of
 * its words, names and actors and is denied no more than it. A sentence on the same subject shares fewer.
 */
final class SenseRule {
    private static final int CANDIDATES = 12;
    /** Least share of the statement that the sentence holds. */
    private static final double SHARED = 0.5;
    /** Enough where several neighbouring words are neighbours there, too. */
    private static final double SHARED_IN_ORDER = 0.4;

    private static final int LEAST = 4;
    private static final int LEAST_WORDS = 2;
    private static final int LEAST_WORDS_IN_ORDER = 4;
    private static final int LEAST_PAIRS = 2;
    private static final Set<String> DENYING = Tokens.keys(
            "deny denies denied denying reject rejects rejected rejecting refute refutes refuted dismiss dismisses dismissed");

    private final Scene scene;

    SenseRule(Scene scene) {
        this.scene = scene;
    }

    Optional<Link> link(Rendering r) {
        Statement statement = r.statement();
        String speaker = r.speaker();
        if (statement == null || speaker == null) {
            return Optional.empty();
        }
        List<Token> words = r.pieces().stream()
                .flatMap(p -> Tokens.of(scene.text(), p).stream())
                .toList();
        List<String> features = scene.features().of(words);
        Set<String> own = new LinkedHashSet<>(features);
        Set<String> pairs = Features.pairs(features);
        Set<String> keys = new LinkedHashSet<>(own);
        keys.addAll(pairs);
        boolean denied = Features.isNegated(words) != isDenied(statement);
        Sentence best = null;
        double most = 0;
        for (Sentence s : Candidates.of(
                scene.speech(),
                keys,
                c -> !c.utterance().isOf(statement)
                        && speaker.equals(scene.speech().speakerOf(c.utterance())),
                CANDIDATES)) {
            double share = share(own, pairs, s);
            if (share > most && denied == Features.isNegated(s.words())) {
                best = s;
                most = share;
            }
        }
        return best == null ? Optional.empty() : Optional.of(link(r, words, best, most));
    }

    private Link link(Rendering r, List<Token> words, Sentence s, double share) {
        Span place = s.place(scene.text());
        boolean take = scene.budget().take(words.size(), s.words().size());
        boolean same = take && Comparison.of(words, s.words()).form() == Form.VERBATIM;
        Verdict verdict = same ? Verdict.VERBATIM : Verdict.PARAPHRASE;
        return Scene.link(r.pieces(), List.of(place), verdict, "same-sense", share, List.of());
    }

    /** Share of the statement's weight that the sentence holds; 0 if that is not enough. */
    private static double share(Set<String> own, Set<String> pairs, Sentence s) {
        Set<String> shared = new HashSet<>(own);
        shared.retainAll(s.features());
        double share = weight(shared) / Math.max(1, weight(own));
        long words = shared.stream().filter(f -> !Features.isActor(f)).count();
        long inOrder = pairs.stream().filter(s.pairs()::contains).count();
        boolean most = share >= SHARED && shared.size() >= LEAST && words >= LEAST_WORDS;
        boolean ordered = share >= SHARED_IN_ORDER && words >= LEAST_WORDS_IN_ORDER && inOrder >= LEAST_PAIRS;
        return most || ordered ? share : 0;
    }

    /** Share of the weight of {@code a} that {@code b} holds. */
    static double share(Set<String> a, Set<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return shared.size() < LEAST ? 0 : weight(shared) / Math.max(1, weight(a));
    }

    private static double weight(Set<String> features) {
        return features.stream().mapToDouble(Features::weight).sum();
    }

    private boolean isDenied(Statement s) {
        return s.cue().stream()
                .anyMatch(c -> DENYING.contains(c.in(scene.text()).toLowerCase(Locale.ROOT)));
    }
}
