package dixit.extract.position;

import dixit.record.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sentence for the stances that it tells. For one sentence and one thread. */
final class LineReading {
    /** The rule of what may come to be under a condition: the chance itself imagines nothing. */
    private static final String CHANCE = "chance";

    /** A condition reaches so many words, and further where it opens the sentence. */
    private static final int NEAR = 15;

    private static final int OPENING = 30;

    private static final Set<String> CHANCES = Set.of(
            "agreement",
            "deal",
            "accord",
            "understanding",
            "way",
            "chance",
            "opportunity",
            "possibility",
            "decision",
            "able");
    private static final Set<String> REACHING =
            Set.of("reach", "achieve", "find", "conclude", "make", "get", "strike", "have", "be", "take");
    private static final Set<String> UNLIKELY = Set.of(
            "no",
            "danger",
            "risk",
            "fear",
            "fears",
            "doubt",
            "doubts",
            "unlikely",
            "refuse",
            "refuses",
            "refused",
            "fail",
            "failed",
            "little",
            "scarcely",
            "impossible");
    /** So many words stand between a verb of reaching and what is reached, or a denial before it. */
    private static final int FAR = 6;

    private static final Set<String> POLITE = Set.of("like", "welcome", "prefer");

    private final Line l;
    private final Subjects subjects;
    private final Targets targets;
    private final Conditions.@Nullable Place condition;
    private final List<Draft> drafts = new ArrayList<>();

    LineReading(Line line, Subjects subjects, Targets targets) {
        this.l = line;
        this.subjects = subjects;
        this.targets = targets;
        this.condition = Conditions.in(line);
    }

    List<Draft> drafts() {
        for (int i = 0; i < l.size(); i++) {
            decision(i);
            for (StanceWords.Hit hit : StanceWords.standard().at(l.low(i))) {
                if (l.institution(i) == null && (l.mention(i) == null || group(i, hit.row()))) {
                    read(i, hit);
                }
            }
        }
        new JudgementReading(l, subjects, targets, this::add).read();
        return drafts;
    }

    /** "Kestrian opposition" may be people or a stance. */
    private boolean group(int i, Row row) {
        Mention m = l.mention(i);
        return m != null && m.actor().startsWith("group/") && row.kind() == Row.Kind.NOUN;
    }

    private void read(int i, StanceWords.Hit hit) {
        switch (hit.row().kind()) {
            case VERB -> verb(i, hit);
            case ADJ -> adjective(i, hit.row());
            case NOUN -> new NounReading(l, subjects, targets, this::add).read(i, hit.row());
        }
    }

    private void verb(int i, StanceWords.Hit hit) {
        if (!l.tagged(i, "VERB")) {
            return;
        }
        VerbGroup g = VerbGroup.before(l, i);
        if (g.infinitive()) {
            chance(i, hit.row());
            return;
        }
        if (g.must() && hit.is(Form.BASE)) {
            obligation(i, g, hit.row());
            return;
        }
        boolean meant = l.is(i - 1, "would") && (l.is(g.start() - 1, "i") || l.is(g.start() - 1, "we"));
        if (g.modal()
                && condition == null
                && !meant
                && !POLITE.contains(hit.row().word())) {
            return;
        }
        if (hit.is(Form.PARTICIPLE) && g.be() && !l.is(i - 1, "having")) {
            passive(i, hit.row(), g);
            return;
        }
        boolean reduced = hit.is(Form.PARTICIPLE) && !g.any() && l.is(i + 1, "by") && l.institution(i - 1) != null;
        if (reduced && (!hit.row().deed() || hit.row().word().equals("impose"))) {
            passive(i, hit.row(), g);
            return;
        }
        boolean bare = !g.any() && (hit.is(Form.THIRD) || hit.is(Form.PAST) || hit.is(Form.BASE));
        if (bare && hit.forms().equals(Set.of(Form.BASE)) && !plural(g.start())) {
            return;
        }
        boolean helped = g.any() && !g.be() && (hit.is(Form.BASE) || (hit.is(Form.PARTICIPLE) && g.have()));
        boolean going = hit.is(Form.GERUND) && g.be();
        if (!(bare || helped || going) || (bare && l.is(i + 1, "by"))) {
            return;
        }
        emit(i, g, hit.row(), "stance-verb", g.start());
    }

    /** "If the ice holds, we may find a way to renew the treaty": whoever may reach it wants it, if so. */
    private void chance(int i, Row row) {
        int what = i - 2;
        boolean may = condition != null && !condition.terms() && l.is(i - 1, "to") && CHANCES.contains(l.low(what));
        for (int k = what - 1; may && k > 0 && what - k < FAR && !l.stop(k); k--) {
            if (REACHING.contains(l.low(k))) {
                VerbGroup reach = VerbGroup.before(l, k);
                boolean able = reach.infinitive() && l.is(reach.start() - 2, "able");
                if (able || !reach.infinitive()) {
                    chances(i, row, able ? VerbGroup.before(l, reach.start() - 2) : reach);
                }
                return;
            }
        }
    }

    private void chances(int i, Row row, VerbGroup reach) {
        for (Reading r : reach.negated() || isNoChance(reach.start()) ? List.<Reading>of() : Chains.read(l, i, row)) {
            Target t = r.effect() == Effect.SUPPORTS ? targets.after(l, r.from(), false, false) : null;
            if (t != null) {
                int told = condition != null && condition.from() < i ? condition.to() : reach.start();
                told += l.comma(told) ? 1 : 0;
                for (Holder h : subjects.of(l, reach.start())) {
                    add(h, r.effect(), t, i, Math.min(Math.min(h.from(), reach.start()), told), CHANCE, 0.6);
                }
                return;
            }
        }
    }

    /** "There is no chance that we will …", "a danger that we will …", "I doubt that we will …". */
    private boolean isNoChance(int group) {
        for (int k = Math.max(0, group - FAR); k < group; k++) {
            if (VerbGroup.NEGATIONS.contains(l.low(k)) || UNLIKELY.contains(l.low(k))) {
                return true;
            }
        }
        return false;
    }

    /** "They consent", not "Kestria consent": what stands before the verb may be many. */
    private boolean plural(int group) {
        int k = group - 1;
        while (k > 0 && (l.comma(k) || l.quote(k) || l.adverb(k))) {
            k--;
        }
        String w = l.low(k);
        boolean people = Set.of("we", "i", "they", "you", "who", "that", "which", "people", "and", "or")
                .contains(w);
        return people
                || (w.endsWith("s") && !w.equals("us") && !w.equals("'s"))
                || l.is(k - 1, "and")
                || l.is(k - 2, "and");
    }

    private void adjective(int i, Row row) {
        VerbGroup g = VerbGroup.before(l, i);
        if (!g.be() || g.infinitive() || (g.modal() && condition == null)) {
            return;
        }
        emit(i, g, row, "stance-adjective", g.start());
    }

    private void emit(int i, VerbGroup g, Row row, String rule, int group) {
        List<Holder> holders = null;
        for (Reading r : Chains.read(l, i, row)) {
            if (r.effect().stance() == null) {
                continue;
            }
            Target t = targets.after(l, r.from(), r.actors(), r.policies());
            if (t == null && r.policies() && condition != null && !condition.terms()) {
                t = targets.topics().pointedAt(l, r.from());
            }
            if (t == null) {
                continue;
            }
            holders = holders == null ? subjects.of(l, group) : holders;
            boolean done = r.deed() && !g.future();
            Effect e = g.negated() ? r.effect().denied(done, r.intended() || (r.deed() && g.future())) : r.effect();
            for (Holder h : holders) {
                for (Target one : targets.listed(l, t)) {
                    add(h, e, one, i, Math.min(h.from(), g.start()), rule, r.score());
                }
            }
            return;
        }
    }

    /** "Kestria must comply with", "we should leave": whoever says so asks for it, or is against it. */
    private void obligation(int i, VerbGroup g, Row row) {
        for (Reading r : Chains.read(l, i, row)) {
            boolean good = r.effect() == Effect.SUPPORTS || r.effect() == Effect.PLAIN;
            Target t = good || r.effect() == Effect.OPPOSES ? targets.after(l, r.from(), false, false) : null;
            if (t == null) {
                continue;
            }
            Effect e = good == g.negated() ? Effect.OPPOSES : good ? Effect.ASKS : Effect.SUPPORTS;
            for (Holder h : subjects.asserting(l, i, t)) {
                add(h, e, t, i, Math.max(0, g.start() - 1), "obligation", Math.min(0.65, r.score()));
            }
            return;
        }
    }

    /** "is opposed by Kestria". */
    private void passive(int i, Row row, VerbGroup g) {
        if (!row.takes("N") || row.effect().ofThing().stance() == null) {
            return;
        }
        int by = l.adverb(i + 1) ? i + 2 : i + 1;
        Target t = l.is(by, "by") ? targets.subject(l, g.start()) : null;
        if (t == null) {
            return;
        }
        int end = by + 1;
        while (end - by < 8 && (l.nounish(end) || l.tagged(end, "DET", "ADJ", "CCONJ"))) {
            end++;
        }
        Effect e = g.negated() ? row.effect().denied(row.deed(), false) : row.effect();
        for (Holder h : subjects.named(l, end)) {
            add(h, e, t, i, t.from(), "stance-passive", row.score() * 0.95);
        }
    }

    /** "That was a choice of Kestria": of what was spoken of before. */
    private void decision(int i) {
        boolean points = (l.is(i, "this") || l.is(i, "it") || l.is(i, "that"))
                && (l.is(i + 1, "is") || l.is(i + 1, "was") || l.is(i + 1, "'s"));
        Targets.Deed deed = points ? targets.deed() : null;
        if (deed == null) {
            return;
        }
        for (int k = i + 2; k < Math.min(l.size(), i + 9); k++) {
            if (l.is(k, "decision") || l.is(k, "choice")) {
                decided(i, k, deed);
                return;
            }
        }
    }

    private void decided(int i, int noun, Targets.Deed deed) {
        boolean by = l.is(noun + 1, "by") || l.is(noun + 1, "of");
        int end = noun + 2;
        while (by && end - noun < 8 && (l.nounish(end) || l.tagged(end, "DET", "ADJ"))) {
            end++;
        }
        int our = l.is(noun - 1, "our") ? noun - 1 : l.is(noun - 2, "our") ? noun - 2 : -1;
        List<Holder> whose = List.of();
        if (by) {
            whose = subjects.named(l, end);
        } else if (our >= 0) {
            whose = subjects.owner(l, our);
        } else if (l.is(noun - 1, "'s")) {
            whose = subjects.named(l, noun - 1);
        }
        Target t = new Target(deed.target().id(), Target.Kind.POINTED_AT, false, i, by ? end : noun + 1);
        for (Holder h : whose) {
            add(h, deed.effect(), t, noun, i, "decision", 0.65);
        }
    }

    private void add(Holder h, Effect effect, Target t, int at, int from, String rule, double score) {
        if (t.kind() == Target.Kind.INSTITUTION && (effect == Effect.SUPPORTS || effect == Effect.OPPOSES)) {
            targets.spokenOf(t, effect);
        }
        Effect e = t.turned() ? effect.turned() : effect;
        boolean party = t.id().startsWith("person/") && l.is(h.from(), "we");
        boolean own = h.actor().equals(t.id()) || party;
        int clause = h.implied() ? t.from() : h.from();
        boolean other = l.is(h.from() - 1, "not") && l.is(at - 1, "who");
        boolean imagined = !rule.equals(CHANCE) && Moods.imagined(l, clause, !h.implied());
        if (e.stance() == null || own || other || imagined) {
            return;
        }
        if (condition != null && condition.contains(at)) {
            return;
        }
        boolean bound = condition != null && e != Effect.NEUTRAL && near(condition, at, t);
        drafts.add(new Draft(h, e, t, bound ? condition : null, at, from, rule, score * h.sure() * t.kind().sure));
    }

    /** The condition stands right before or behind the clause. */
    private boolean near(Conditions.Place c, int at, Target t) {
        int end = Math.max(at, t.to());
        if (c.from() < at) {
            return at - c.to() < (c.from() <= 1 ? OPENING : NEAR) && !parts(c.to(), at);
        }
        return c.from() - end < NEAR && !parts(end, c.from());
    }

    private boolean parts(int from, int to) {
        for (int k = from; k < to; k++) {
            if (l.stop(k) || l.is(k, "but")) {
                return true;
            }
        }
        return false;
    }
}
