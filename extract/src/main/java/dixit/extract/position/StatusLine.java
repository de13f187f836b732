package dixit.extract.position;

import dixit.record.StatusKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sentence for what is said to have become of institutions. For one sentence and one thread. */
final class StatusLine {
    private static final Set<String> FORCE = Set.of("force", "effect", "place", "operation");
    private static final Set<StatusKind> LASTING = Set.of(StatusKind.EXPIRED);

    private final Line l;
    private final Subjects subjects;
    private final Targets targets;
    private final List<StatusDraft> drafts = new ArrayList<>();

    StatusLine(Line line, Subjects subjects, Targets targets) {
        this.l = line;
        this.subjects = subjects;
        this.targets = targets;
    }

    List<StatusDraft> drafts() {
        for (int i = 0; i < l.size(); i++) {
            if (l.institution(i) != null) {
                continue;
            }
            if (l.is(i, "in") && FORCE.contains(l.low(i + 1))) {
                inForce(i);
            }
            for (StatusWords.Hit h : StatusWords.standard().at(l.low(i))) {
                if (h.noun()) {
                    noun(i, h);
                } else if (l.tagged(i, "VERB", "NOUN", "ADJ")) {
                    verb(i, h);
                }
            }
        }
        return drafts;
    }

    /** "is in force". */
    private void inForce(int i) {
        VerbGroup g = VerbGroup.before(l, i);
        Target t = g.be() && !g.modal() && !g.infinitive() ? targets.subject(l, g.start()) : null;
        if (t != null && !t.turned()) {
            add(t, StatusKind.IN_FORCE, null, g.negated(), g.future(), i, t.from(), i + 2, 0.9);
        }
    }

    private void verb(int i, StatusWords.Hit h) {
        VerbGroup g = VerbGroup.before(l, i);
        if (g.modal()) {
            return;
        }
        boolean passive = h.is(Form.PARTICIPLE) && g.be() && !(h.is(Form.BASE) && h.is(Form.PAST) && !g.be());
        if (passive && h.takes("N")) {
            passive(i, h, g);
            return;
        }
        boolean bare = !g.any() && (h.is(Form.THIRD) || h.is(Form.PAST) || h.is(Form.BASE));
        boolean helped = g.any() && !g.be() && (h.is(Form.BASE) || (h.is(Form.PARTICIPLE) && g.have()));
        boolean going = h.is(Form.GERUND) && g.be();
        boolean meant = g.infinitive() && intended(g.start() - 2);
        if (g.infinitive() ? !meant : !(bare || helped || going)) {
            return;
        }
        if (!l.tagged(i, "VERB") && !g.any()) {
            return;
        }
        if (h.takes("S")) {
            own(i, h, g);
        }
        if (!meant && bare && l.is(i + 1, "by")) {
            return;
        }
        Target t = object(i, h);
        if (t != null) {
            deed(i, h, g, t, meant);
        }
    }

    /** "The treaty expired", "came into force". */
    private void own(int i, StatusWords.Hit h, VerbGroup g) {
        int end = tail(i, h);
        Target t = end < 0 || g.infinitive() ? null : targets.subject(l, g.start());
        if (t != null && !t.turned()) {
            boolean coming = g.future() || (LASTING.contains(h.status()) && !g.any() && h.is(Form.THIRD));
            add(t, h.status(), null, g.negated(), coming, i, t.from(), end, h.score());
        }
    }

    /** After the words that belong to the verb; -1 if they do not stand there. */
    private int tail(int i, StatusWords.Hit h) {
        boolean needs = false;
        for (String frame : h.frames()) {
            if (frame.startsWith("+")) {
                needs = true;
                int k = i + 1;
                for (String w : frame.substring(1).split("\\+", -1)) {
                    k = k > 0 && l.is(k, w) ? k + 1 : -1;
                }
                if (k > 0) {
                    return k;
                }
            }
        }
        return needs ? -1 : i + 1;
    }

    private @Nullable Target object(int i, StatusWords.Hit h) {
        for (String frame : h.frames()) {
            if (frame.startsWith("/")) {
                int k = i + 1;
                for (String w : frame.substring(1).split("\\+", -1)) {
                    k = k > 0 && l.is(k, w) ? k + 1 : -1;
                }
                Target t = k < 0 ? null : targets.direct(l, k);
                if (t != null) {
                    return t;
                }
            }
        }
        return h.takes("N") ? targets.direct(l, i + 1) : null;
    }

    private void deed(int i, StatusWords.Hit h, VerbGroup g, Target t, boolean meant) {
        int group = meant ? VerbGroup.before(l, g.start() - 2).start() : g.start();
        boolean denied =
                g.negated() || (meant && VerbGroup.before(l, g.start() - 2).negated());
        for (Holder who : subjects.of(l, group)) {
            if (!Moods.imagined(l, who.from(), true)) {
                add(
                        t,
                        h.status(),
                        who,
                        denied,
                        g.future() || meant,
                        i,
                        Math.min(who.from(), i),
                        t.to(),
                        h.score() * who.sure());
            }
        }
    }

    /** A word that means to do what follows "to". */
    private boolean intended(int k) {
        return StanceWords.standard().at(l.low(k)).stream()
                .anyMatch(h -> h.row().effect() == Effect.INTENDS && h.row().takes("I"));
    }

    private void passive(int i, StatusWords.Hit h, VerbGroup g) {
        Target t = g.infinitive() ? null : targets.subject(l, g.start());
        if (t == null || t.turned() || t.kind() != Target.Kind.INSTITUTION) {
            return;
        }
        int by = l.adverb(i + 1) ? i + 2 : i + 1;
        List<Holder> who = List.of();
        if (l.is(by, "by")) {
            int end = by + 1;
            while (end - by < 8 && (l.nounish(end) || l.tagged(end, "DET", "ADJ", "CCONJ"))) {
                end++;
            }
            who = subjects.named(l, end);
        }
        if (who.isEmpty()) {
            add(t, h.status(), null, g.negated(), g.future(), i, t.from(), i + 1, h.score() * 0.95);
        }
        for (Holder one : who) {
            add(t, h.status(), one, g.negated(), g.future(), i, t.from(), by + 2, h.score() * 0.95);
        }
    }

    private void noun(int i, StatusWords.Hit h) {
        Row row = new Row(h.word(), Row.Kind.NOUN, Effect.OPPOSES, h.frames(), false, false, false, h.score());
        new NounReading(l, subjects, targets, (who, e, t, at, from, rule, score) -> {
                    if (t.kind() == Target.Kind.INSTITUTION && !t.turned() && !Moods.imagined(l, from, true)) {
                        boolean denied = e != Effect.OPPOSES;
                        add(t, h.status(), who, denied, false, at, from, t.to(), score * who.sure());
                    }
                })
                .read(i, row);
    }

    private void add(
            Target t,
            StatusKind status,
            @Nullable Holder who,
            boolean negated,
            boolean future,
            int at,
            int from,
            int to,
            double score) {
        boolean own = who != null && who.actor().equals(t.id());
        if (own || Moods.imagined(l, Math.min(from, at), true)) {
            return;
        }
        String rule = l.tagged(at, "NOUN") ? "status-noun" : "status-verb";
        drafts.add(new StatusDraft(t, status, who, negated, future, at, from, to, rule, score * t.kind().sure));
    }
}
