package dixit.extract.position;

import dixit.record.Institution;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a speaker says of a thing in his own voice: "the treaty is outdated", "we consider it illegitimate", "these
 * unlawful sanctions". Whoever asserts the words holds the stance, or his state where "we" says so. For one sentence.
 */
@SuppressWarnings("ReferenceEquality") // the same mention, not one like it
final class JudgementReading {
    private static final Set<String> DEEM = Set.of(
            "consider",
            "considers",
            "considered",
            "regard",
            "regards",
            "regarded",
            "view",
            "views",
            "viewed",
            "call",
            "calls",
            "called",
            "describe",
            "describes",
            "described",
            "deem",
            "deems",
            "deemed",
            "find",
            "finds",
            "found",
            "label",
            "labels",
            "labelled",
            "labeled",
            "brand",
            "brands",
            "branded",
            "see",
            "sees",
            "saw",
            "seen");
    private static final Set<String> BELIEVE = Set.of(
            "believe",
            "believes",
            "believed",
            "think",
            "thinks",
            "thought",
            "consider",
            "considers",
            "feel",
            "feels",
            "argue",
            "argues",
            "argued",
            "maintain",
            "maintains",
            "insist",
            "insists",
            "know");
    private static final Set<String> COPULAS = Set.of(
            "is", "are", "was", "were", "be", "been", "'s", "'re", "remains", "remain", "became", "become", "becomes",
            "seems", "looks");
    private static final int WINDOW = 7;

    private final Line l;
    private final Subjects subjects;
    private final Targets targets;
    private final NounReading.Sink sink;

    JudgementReading(Line line, Subjects subjects, Targets targets, NounReading.Sink sink) {
        this.l = line;
        this.subjects = subjects;
        this.targets = targets;
        this.sink = sink;
    }

    void read() {
        for (int i = 0; i < l.size(); i++) {
            if (l.institution(i) != null && l.institution(i - 1) != l.institution(i)) {
                ally(i);
                initiative(i);
            }
            if (DEEM.contains(l.low(i)) && l.tagged(i, "VERB")) {
                deemed(i);
            }
            if (COPULAS.contains(l.low(i)) && !COPULAS.contains(l.low(i - 1))) {
                copula(i);
            }
            for (JudgementWords.Hit h : JudgementWords.standard().at(l.low(i))) {
                switch (h.kind()) {
                    case VERB -> deed(i, h);
                    case ADV -> manner(i, h);
                    case ADJ -> attribute(i, h);
                    case NOUN -> {}
                }
            }
        }
    }

    /** "President Holm's initiative on open harbours": whoever makes it asks for it. */
    private void initiative(int i) {
        Institution what = l.institution(i);
        boolean offered = what != null
                && what.kind().equals("initiative")
                && (l.low(i).startsWith("initiative") || l.low(i).startsWith("proposal"));
        if (what == null || !offered || !(l.is(i - 1, "'s") || l.is(i - 1, "our"))) {
            return;
        }
        List<Holder> whose = l.is(i - 1, "our") ? subjects.owner(l, i - 1) : subjects.named(l, i - 1);
        Target t = new Target(what.id(), Target.Kind.INSTITUTION, false, i, l.institutionEnd(i));
        whose.forEach(h -> sink.add(h, Effect.ASKS, t, i, h.from(), "initiative", 0.65));
    }

    /** "are our oldest allies": whoever says "our" stands by the alliance. */
    private void ally(int i) {
        Institution bloc = l.institution(i);
        int end = l.institutionEnd(i);
        boolean ours = bloc != null && (l.is(i, "our") || l.is(i - 1, "our"));
        boolean allies = l.is(end - 1, "ally") || l.is(end - 1, "allies") || l.is(end - 1, "partners");
        int copula = l.is(i, "our") ? i - 1 : i - 2;
        if (bloc != null && ours && allies && COPULAS.contains(l.low(copula))) {
            VerbGroup g = VerbGroup.before(l, copula + 1);
            Target t = new Target(bloc.id(), Target.Kind.INSTITUTION, false, i, end);
            for (Holder who : g.modal() ? List.<Holder>of() : subjects.owner(l, l.is(i, "our") ? i : i - 1)) {
                sink.add(
                        who,
                        g.negated() ? Effect.NEUTRAL : Effect.SUPPORTS,
                        t,
                        copula,
                        Math.max(0, g.start() - 3),
                        "our-ally",
                        0.7);
            }
        }
    }

    /** "is outdated", "is a mistake". */
    private void copula(int i) {
        VerbGroup g = VerbGroup.before(l, i + 1);
        if (g.infinitive() || g.modal()) {
            return;
        }
        Target t = targets.subject(l, g.start());
        int word = t == null ? -1 : judging(i + 1);
        JudgementWords.Hit h = word < 0 ? null : hit(word);
        if (t == null || h == null) {
            return;
        }
        boolean not = g.negated() || denied(i + 1, word);
        emit(t, not ? h.effect().denied(false, false) : h.effect(), word, t.from(), h.score(), "judgement");
    }

    private boolean denied(int from, int to) {
        for (int k = from; k < to; k++) {
            if (VerbGroup.NEGATIONS.contains(l.low(k)) || l.is(k, "anything")) {
                return true;
            }
        }
        return false;
    }

    /** The judging word behind a copula; -1 if there is none. */
    private int judging(int from) {
        for (int k = from; k < from + WINDOW; k++) {
            boolean phrase = l.tagged(k, "DET", "ADJ", "ADV", "NOUN", "PART", "CCONJ", "NUM")
                    || l.quote(k)
                    || (l.is(k, "of") && l.is(k - 1, "one"));
            JudgementWords.Hit h = hit(k);
            if (h != null && (l.is(k + 1, "to") || l.is(k + 1, "that"))) {
                return -1;
            }
            if (h != null) {
                boolean other = h.kind() == JudgementWords.Kind.ADJ && l.is(k - 1, "more") && l.is(k + 1, "than");
                return other || (l.is(k + 1, "for") && l.is(k + 2, "now")) ? -1 : k;
            }
            if (!phrase) {
                return -1;
            }
        }
        return -1;
    }

    private JudgementWords.@Nullable Hit hit(int k) {
        for (JudgementWords.Hit h : JudgementWords.standard().at(l.low(k))) {
            boolean fits = h.kind() == JudgementWords.Kind.ADJ
                    || (h.kind() == JudgementWords.Kind.NOUN && l.tagged(k, "NOUN"));
            if (fits) {
                return h;
            }
        }
        return null;
    }

    /** "we consider the treaty illegitimate", "described it as a mistake". */
    private void deemed(int i) {
        VerbGroup g = VerbGroup.before(l, i);
        if (g.infinitive() || g.modal() || g.be()) {
            return;
        }
        Target t = targets.after(l, i + 1, false, false);
        if (t == null) {
            return;
        }
        int from = l.is(t.to(), "as") || l.is(t.to(), "to") ? t.to() + 1 : t.to();
        int word = judging(l.is(from, "be") ? from + 1 : from);
        JudgementWords.Hit h = word < 0 ? null : hit(word);
        if (h == null) {
            return;
        }
        Effect e = g.negated() || denied(t.to(), word) ? h.effect().denied(false, false) : h.effect();
        for (Holder who : subjects.of(l, g.start())) {
            sink.add(
                    who,
                    e,
                    new Target(t.id(), t.kind(), t.turned(), t.from(), word + 1),
                    word,
                    Math.min(who.from(), g.start()),
                    "judgement-deemed",
                    h.score() + 0.05);
        }
    }

    /** "meets our interests", "threatens our security". */
    private void deed(int i, JudgementWords.Hit h) {
        if (!l.tagged(i, "VERB")
                || (!h.forms().contains(Form.THIRD) && !h.forms().contains(Form.BASE))) {
            return;
        }
        VerbGroup g = VerbGroup.before(l, i);
        boolean would = g.modal() && l.is(i - 1, "would") && h.effect() == Effect.SUPPORTS;
        boolean ours = interests(i);
        Target t = g.infinitive() || (g.modal() && !would) || !ours ? null : targets.subject(l, g.start());
        if (t != null) {
            emit(
                    t,
                    g.negated() ? h.effect().denied(false, false) : h.effect(),
                    i,
                    t.from(),
                    h.score(),
                    "judgement-deed");
        }
    }

    private boolean interests(int i) {
        for (int k = i + 1; k < i + 9; k++) {
            if (Set.of("interests", "interest", "security", "stability", "peace", "needs")
                    .contains(l.low(k))) {
                return true;
            }
        }
        return false;
    }

    /** "are present illegally", "works professionally". */
    private void manner(int i, JudgementWords.Hit h) {
        if (l.tagged(i + 1, "VERB") && !l.tagged(i - 1, "VERB", "AUX") && h.effect() == Effect.OPPOSES) {
            Target t = targets.subject(l, i);
            if (t != null) {
                emit(t, h.effect(), i, t.from(), h.score(), "judgement-manner");
            }
            return;
        }
        for (int k = i - 1; k >= Math.max(0, i - 8); k--) {
            if (l.comma(k) || l.stop(k)) {
                return;
            }
            boolean verb = l.tagged(k, "VERB", "AUX") && l.institution(k) == null && l.mention(k) == null;
            if (verb || (k == i - 1 && h.effect() == Effect.SUPPORTS && l.is(k, "works"))) {
                VerbGroup g = VerbGroup.before(l, k);
                Target t = targets.subject(l, g.start());
                if (t != null && !g.infinitive() && !g.modal()) {
                    emit(
                            t,
                            g.negated() ? h.effect().denied(false, false) : h.effect(),
                            i,
                            t.from(),
                            h.score(),
                            "judgement-manner");
                }
                return;
            }
        }
    }

    /** "these illegitimate sanctions". */
    private void attribute(int i, JudgementWords.Hit h) {
        if (!h.before()) {
            return;
        }
        int k = i + 1;
        while (k < i + 4 && l.institution(k) == null && (l.tagged(k, "ADJ", "CCONJ") || l.comma(k))) {
            k++;
        }
        Institution what = l.institution(k);
        if (what != null && !l.is(i - 1, "not")) {
            Target t = new Target(what.id(), Target.Kind.INSTITUTION, false, k, l.institutionEnd(k));
            emit(t, h.effect(), i, i, h.score() - 0.05, "judgement-attribute");
        }
    }

    private void emit(Target t, Effect effect, int at, int from, double score, String rule) {
        for (Holder h : holders(t, at)) {
            sink.add(h, effect, t, at, from, rule, score);
        }
    }

    /** "We believe (that) it is wrong": we; else whoever asserts it. */
    private List<Holder> holders(Target t, int at) {
        int k = t.from() - 1;
        if (l.is(k, "that")) {
            k--;
        }
        if (BELIEVE.contains(l.low(k)) && l.tagged(k, "VERB")) {
            List<Holder> named = subjects.of(l, VerbGroup.before(l, k).start());
            if (!named.isEmpty()) {
                return named;
            }
        }
        return subjects.asserting(l, at, t);
    }
}
