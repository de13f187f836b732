package dixit.extract.links;

import dixit.record.Furniture;
import dixit.record.Link;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import dixit.record.Verdict;
import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A standfirst that repeats a statement of the body, whole or cut short, renders it verbatim. */
final class RepeatedLineRule {
    private static final String KIND = "repeated_standfirst";
    private static final int LINES = 4;
    private static final int WORDS = 200;
    private static final int STATEMENTS = 60;
    private static final int RUN = 6;
    private static final double WHOLE = 0.8;

    private final Scene scene;

    RepeatedLineRule(Scene scene) {
        this.scene = scene;
    }

    List<Link> links() {
        List<Link> out = new ArrayList<>();
        List<Span> lines = scene.structure().furniture().stream()
                .filter(f -> f.kind().equals(KIND))
                .map(Furniture::span)
                .limit(LINES)
                .toList();
        List<Statement> statements = scene.statements().stream()
                .filter(s -> s.within() == null && s.kind() != StatementKind.TURN)
                .limit(STATEMENTS)
                .toList();
        for (Span line : lines) {
            List<Token> words = start(line);
            for (Statement s : statements) {
                for (Span piece : s.content()) {
                    link(words, piece).ifPresent(out::add);
                }
            }
        }
        return out;
    }

    private List<Token> start(Span place) {
        int end = Math.min(place.end(), place.start() + 8 * WORDS);
        List<Token> words = Tokens.of(scene.text(), new Span(place.start(), end));
        return words.subList(0, Math.min(WORDS, words.size()));
    }

    private Optional<Link> link(List<Token> line, Span piece) {
        List<Token> words = start(piece);
        int[] run = longest(line, words);
        int from = run[0];
        int at = run[1];
        int length = run[2];
        boolean cut = at == 0 && from + length == line.size();
        boolean whole = length >= WHOLE * words.size();
        if (length < RUN || !(cut || whole)) {
            return Optional.empty();
        }
        Span quote =
                new Span(line.get(from).start(), line.get(from + length - 1).end());
        Span record = new Span(words.get(at).start(), words.get(at + length - 1).end());
        return Optional.of(
                Scene.link(List.of(quote), List.of(record), Verdict.VERBATIM, "repeated-line", 1, List.of()));
    }

    /** Begin in either and length of the longest run of the same words. */
    private static int[] longest(List<Token> a, List<Token> b) {
        int[] best = {0, 0, 0};
        int[] above = new int[b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            int[] now = new int[b.size() + 1];
            for (int j = 1; j <= b.size(); j++) {
                now[j] = a.get(i - 1).key().equals(b.get(j - 1).key()) ? above[j - 1] + 1 : 0;
                if (now[j] > best[2]) {
                    best = new int[] {i - now[j], j - now[j], now[j]};
                }
            }
            above = now;
        }
        return best;
    }
}
