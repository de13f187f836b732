package dixit.extract.position;

import dixit.extract.claim.Assertion;
import dixit.extract.claim.Scene;
import dixit.extract.structure.Paragraph;
import dixit.record.Because;
import dixit.record.Position;
import dixit.record.Span;
import dixit.record.Stance;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reading of one document for positions. For one thread. */
final class PositionReading {
    /** What is held with less is not printed: docs/positions.md. */
    private static final double LEAST = 0.5;

    private static final int LONGEST_EVIDENCE = 300;

    private final Speaking speaking;
    private final Subjects subjects;
    private final Targets targets;
    private final Lines lines;
    private final Moods moods;
    private final List<Position> positions = new ArrayList<>();
    private final List<Position> headings = new ArrayList<>();

    PositionReading(Scene scene, Adjectives adjectives) {
        speaking = new Speaking(scene);
        subjects = new Subjects(scene, speaking, adjectives);
        targets = new Targets(new Topics(speaking));
        lines = new Lines(scene);
        moods = new Moods(scene.times());
    }

    /** Everything found; what only a heading repeats is left out. */
    List<Position> positions() {
        Set<String> body = new HashSet<>();
        positions.forEach(p -> body.add(key(p)));
        List<Position> out = new ArrayList<>();
        headings.stream().filter(p -> !body.contains(key(p))).forEach(out::add);
        out.addAll(positions);
        out.sort(Comparator.comparing(p -> p.evidence().getFirst()));
        return out;
    }

    private static String key(Position p) {
        return p.actor() + " " + p.institution() + " " + p.stance();
    }

    void read(Paragraph p) {
        subjects.forget();
        targets.forget();
        for (Line l : lines.of(p)) {
            if (!l.question() && l.namesAnything()) {
                Map<String, Position> best = new LinkedHashMap<>();
                for (Draft d : drafts(l)) {
                    Position found = position(l, d);
                    if (found != null) {
                        best.merge(found.actor() + " " + found.institution(), found, PositionReading::better);
                    }
                }
                (p.role() == Paragraph.Role.BODY
                                        || p.role() == Paragraph.Role.TURN
                                        || p.role() == Paragraph.Role.BLOCK_QUOTE
                                ? positions
                                : headings)
                        .addAll(best.values());
            }
            subjects.pass(l);
            targets.pass(l);
        }
    }

    private List<Draft> drafts(Line l) {
        List<Draft> out = new ArrayList<>(new LineReading(l, subjects, targets).drafts());
        out.addAll(new TermsReading(l, subjects, targets, speaking).drafts());
        out.addAll(new DemandReading(l, subjects, targets, speaking).drafts());
        return out;
    }

    /** Of two stances of one actor on one thing in one sentence the one with a condition, else the surer. */
    private static Position better(Position a, Position b) {
        boolean bound = a.stance() == Stance.CONDITIONAL;
        if (bound != (b.stance() == Stance.CONDITIONAL)) {
            return bound ? a : b;
        }
        return b.because().score() > a.because().score() ? b : a;
    }

    private @Nullable Position position(Line l, Draft d) {
        int offset = l.at(d.at()).start();
        Assertion who = d.holder().implied() ? speaking.implied(offset) : speaking.at(offset);
        Effect effect = who.denied() ? d.effect().denied(false, false) : d.effect();
        Stance stance = effect.stance();
        if (stance == null || who.imagined() != null || d.score() < LEAST) {
            return null;
        }
        Conditions.Place c = d.condition();
        boolean bound = c != null && stance != Stance.NEUTRAL;
        boolean conditional = c != null && bound && !c.terms();
        if (d.rule().startsWith("stance-verb")
                && moods.history(l.span(0, l.size()), who.date())
                && c == null
                && past(l, d)) {
            return null;
        }
        return new Position(
                d.holder().actor(),
                d.target().id(),
                conditional ? Stance.CONDITIONAL : stance,
                c != null && bound ? List.of(c.span(l)) : List.of(),
                who.by(),
                who.statement(),
                evidence(l, d, who),
                who.date(),
                new Because(d.rule(), Math.round(d.score() * 100) / 100.0));
    }

    /** A plain past tense. */
    private static boolean past(Line l, Draft d) {
        String w = l.low(d.at());
        VerbGroup g = VerbGroup.before(l, d.at());
        boolean did = l.is(d.at() - 1, "did");
        boolean participle = !g.have() && StanceWords.standard().at(w).stream().anyMatch(h -> h.is(Form.PAST));
        return did || participle;
    }

    /** The words of the position, and those by which it is denied: "denies that …". */
    private static List<Span> evidence(Line l, Draft d, Assertion who) {
        List<Span> out = evidence(l, d);
        Statement said = who.said();
        if (said == null || !who.denied()) {
            return out;
        }
        for (Span cue : said.cue()) {
            Span joined = out.getFirst().cover(cue);
            List<Span> more = new ArrayList<>(out);
            if (joined.length() <= LONGEST_EVIDENCE) {
                more.set(0, joined);
                more.removeIf(s -> !s.equals(joined) && s.overlaps(joined));
            } else {
                more.removeIf(s -> s.overlaps(cue));
                more.add(cue);
            }
            out = more.stream().sorted().toList();
        }
        return out;
    }

    private static List<Span> evidence(Line l, Draft d) {
        int from = Math.max(0, Math.min(Math.min(d.from(), d.at()), d.target().from()));
        int to = Math.max(d.at() + 1, d.target().to());
        Span all = l.span(from, to);
        if (all.length() > LONGEST_EVIDENCE) {
            VerbGroup group = VerbGroup.before(l, d.at());
            int verb = group.negated() ? group.start() : d.at();
            all = l.span(Math.max(0, Math.min(verb, d.target().from())), to);
        }
        Conditions.Place c = d.condition();
        if (c == null || all.contains(c.span(l))) {
            return List.of(all);
        }
        Span words = c.span(l);
        if (words.overlaps(all)) {
            return List.of(all.cover(words));
        }
        return words.start() < all.start() ? List.of(words, all) : List.of(all, words);
    }
}
