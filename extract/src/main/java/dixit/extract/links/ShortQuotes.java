package dixit.extract.links;

import dixit.record.Link;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.Verdict;
import dixit.text.align.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quote of one or two words renders a passage only if the same speaker says just these words in another part or in an
 * answer; where he says them several times, in the sentence that shares most with the quote's own.
 */
final class ShortQuotes {
    private static final int CONTENT = 10;
    private static final int MOST = 200;
    private static final int AROUND = 300;

    private final Scene scene;

    ShortQuotes(Scene scene) {
        this.scene = scene;
    }

    Optional<Link> link(Rendering r, Span piece, List<Token> words) {
        boolean says = words.stream()
                .anyMatch(t -> t.weight() >= CONTENT && !scene.named().contains(t.start()));
        if (!says || r.speaker() == null) {
            return Optional.empty();
        }
        Set<String> around = around(r, piece);
        Span best = null;
        int shared = -1;
        for (Sentence s :
                Candidates.of(scene.speech(), scene.features().of(words), c -> isAllowed(r, c.utterance()), MOST)) {
            Span place = place(words, s.words());
            int here = (int) s.features().stream().filter(around::contains).count();
            if (place != null && here > shared && !isOthers(r, place)) {
                best = place;
                shared = here;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(
                        Scene.link(List.of(piece), List.of(best), Verdict.VERBATIM, "same-words", 0.8, List.of()));
    }

    private boolean isAllowed(Rendering r, Utterance u) {
        boolean elsewhere = scene.speech().partOf(u) != r.part() || Speech.isTurn(u);
        return elsewhere && String.valueOf(r.speaker()).equals(scene.speech().speakerOf(u));
    }

    private Set<String> around(Rendering r, Span piece) {
        Statement s = r.statement();
        Span near = s == null ? piece : s.extent();
        int from = Math.max(0, Math.max(near.start(), piece.start() - AROUND));
        int to = Math.min(scene.text().length(), Math.min(near.end(), piece.end() + AROUND));
        return new LinkedHashSet<>(scene.features().of(scene.text(), new Span(from, Math.max(from, to))));
    }

    private static @Nullable Span place(List<Token> quote, List<Token> words) {
        for (int i = 0; i + quote.size() <= words.size(); i++) {
            int k = 0;
            while (k < quote.size()
                    && quote.get(k).key().equals(words.get(i + k).key())) {
                k++;
            }
            if (k == quote.size()) {
                return new Span(words.get(i).start(), words.get(i + k - 1).end());
            }
        }
        return null;
    }

    private boolean isOthers(Rendering r, Span place) {
        return scene.isOthers(place, r.speaker());
    }
}
