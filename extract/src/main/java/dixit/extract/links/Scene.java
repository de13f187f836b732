package dixit.extract.links;

import dixit.extract.structure.Structure;
import dixit.record.Because;
import dixit.record.Link;
import dixit.record.Mention;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the rules of one document share. Not thread-safe. */
final class Scene {
    private final String text;
    private final Structure structure;
    private final List<Statement> statements;
    private final Features features;
    private final Speech speech;
    private final Renderings renderings;
    private final Budget budget;
    private final Set<Integer> named = new HashSet<>();
    /** Statements reported inside others, by their first unit. */
    private final TreeMap<Integer, Statement> inner = new TreeMap<>();

    Scene(String text, Structure structure, List<Statement> statements, List<Mention> mentions) {
        this.text = text;
        this.structure = structure;
        this.statements = statements;
        this.features = new Features(mentions);
        this.speech = new Speech(text, structure, statements, features);
        this.renderings = Renderings.of(text, structure, statements, speech);
        this.budget = new Budget(text.length());
        for (Statement s : statements) {
            if (s.within() != null && s.speaker() != null) {
                inner.putIfAbsent(s.content().getFirst().start(), s);
            }
        }
        mentions.forEach(m -> named.add(m.start()));
    }

    String text() {
        return text;
    }

    Structure structure() {
        return structure;
    }

    List<Statement> statements() {
        return statements;
    }

    Features features() {
        return features;
    }

    Speech speech() {
        return speech;
    }

    Renderings renderings() {
        return renderings;
    }

    Budget budget() {
        return budget;
    }

    /** Where words stand that begin a name of an actor. */
    Set<Integer> named() {
        return named;
    }

    /** True if this place holds words that somebody in this speech reports as another man's. */
    boolean isOthers(Span place, @Nullable String speaker) {
        Map.Entry<Integer, Statement> near = inner.floorEntry(place.start());
        for (int i = 0; near != null && i < 8; i++) {
            Statement s = near.getValue();
            boolean holds = s.content().stream().anyMatch(c -> c.contains(place));
            if (holds && !String.valueOf(Speech.key(s.speaker())).equals(speaker)) {
                return true;
            }
            near = inner.lowerEntry(near.getKey());
        }
        return false;
    }

    Link link(List<Span> quote, Laid laid, Verdict verdict, String rule) {
        double score = verdict == Verdict.VERBATIM ? 1 : laid.likeness();
        return link(quote, laid.spans(), verdict, rule, score, laid.differences(text));
    }

    static Link link(
            List<Span> quote,
            List<Span> record,
            Verdict verdict,
            String rule,
            double score,
            List<List<String>> differences) {
        double two = Math.round(Math.clamp(score, 0, 1) * 100) / 100.0;
        return new Link(quote, record, null, verdict, two, differences, new Because(rule, two));
    }
}
