package dixit.extract.links;

import dixit.record.Link;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import dixit.record.Verdict;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An indirect statement that a colon ends hands over to the quotation or the answer behind it: it renders its first
 * sentence, or another one that shares much more with it.
 */
final class ColonRule {
    private static final double SCORE = 0.6;
    /** A label may stand between the colon and the words. */
    private static final int LABEL = 80;

    private static final double MUCH_MORE = 0.35;

    private final Scene scene;
    private final Map<String, Statement> next = new HashMap<>();

    ColonRule(Scene scene) {
        this.scene = scene;
        Statement after = null;
        for (Statement s : scene.statements().reversed()) {
            if (after != null) {
                next.put(s.id(), after);
            }
            after = s.within() == null ? s : after;
        }
    }

    Optional<Link> link(Rendering r) {
        Statement s = r.statement();
        Statement after = s == null ? null : next.get(s.id());
        if (s == null || after == null || !handsOver(s, after)) {
            return Optional.empty();
        }
        return Optional.ofNullable(sentence(r, after)).map(found -> {
            List<Span> place = List.of(found.place(scene.text()));
            return Scene.link(r.pieces(), place, Verdict.PARAPHRASE, "colon", SCORE, List.of());
        });
    }

    private boolean handsOver(Statement s, Statement after) {
        int end = s.content().getLast().end();
        int start = after.content().getFirst().start();
        boolean quoted = after.kind() == StatementKind.DIRECT || after.kind() == StatementKind.TURN;
        String speaker = Speech.key(s.speaker());
        boolean same = speaker != null && speaker.equals(Speech.key(after.speaker()));
        if (!quoted || !same || start < end || start - end > LABEL) {
            return false;
        }
        String text = scene.text();
        int colon = text.charAt(end - 1) == ':' ? end - 1 : end;
        boolean line = text.substring(colon, start).indexOf('\n') >= 0;
        return line && text.charAt(colon) == ':';
    }

    private @Nullable Sentence sentence(Rendering r, Statement after) {
        Set<String> own = new LinkedHashSet<>();
        r.pieces().forEach(p -> own.addAll(scene.features().of(scene.text(), p)));
        Sentence first = null;
        Sentence best = null;
        double most = 0;
        for (Sentence s : scene.speech().of(after)) {
            double share = SenseRule.share(own, s.features());
            if (first == null) {
                first = s;
                best = s;
                most = share + MUCH_MORE;
            } else if (share > most) {
                best = s;
                most = share;
            }
        }
        return best;
    }
}
