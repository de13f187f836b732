package dixit.extract.position;

import dixit.record.Mention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads nouns of stance with whose they are: "Kestria's commitment to", "opposition to … by". For one sentence. */
@SuppressWarnings("ReferenceEquality") // the same mention, not one like it
final class NounReading {
    /** Where a stance goes. */
    interface Sink {
        void add(Holder h, Effect effect, Target t, int at, int from, String rule, double score);
    }

    /** Verbs beside which the noun says it all. */
    private static final Set<String> LIGHT = Set.of(
            "express",
            "expressed",
            "expresses",
            "expressing",
            "voice",
            "voiced",
            "voices",
            "reaffirm",
            "reaffirmed",
            "reaffirms",
            "reiterate",
            "reiterated",
            "reiterates",
            "confirm",
            "confirmed",
            "confirms",
            "declare",
            "declared",
            "declares",
            "announce",
            "announced",
            "announces",
            "stress",
            "stressed",
            "stresses",
            "has",
            "have",
            "had",
            "give",
            "gave",
            "given",
            "gives",
            "offer",
            "offered",
            "offers",
            "pledge",
            "pledged",
            "show",
            "shows",
            "showed",
            "shown",
            "signal",
            "signalled",
            "signaled",
            "signals",
            "demonstrate",
            "demonstrated",
            "maintain",
            "maintains",
            "maintained",
            "make",
            "made",
            "makes",
            "put",
            "puts",
            "exert",
            "exerted",
            "repeated",
            "repeats",
            "repeat",
            "underlined",
            "underscored",
            "emphasised",
            "emphasized",
            "issued");

    private static final Set<String> RECEIVED = Set.of(
            "achieved",
            "received",
            "got",
            "obtained",
            "secured",
            "seen",
            "won",
            "heard",
            "had",
            "felt",
            "achieve",
            "receive",
            "get",
            "obtain",
            "secure",
            "see",
            "win",
            "hear",
            "have");
    private static final Set<String> OWN = Set.of("its", "their", "his", "her");

    private final Line l;
    private final Subjects subjects;
    private final Targets targets;
    private final Sink sink;

    NounReading(Line line, Subjects subjects, Targets targets, Sink sink) {
        this.l = line;
        this.subjects = subjects;
        this.targets = targets;
        this.sink = sink;
    }

    void read(int i, Row row) {
        if (!l.tagged(i, "NOUN") || l.is(i, "interests")) {
            return;
        }
        int after = i + 1;
        List<Holder> behind = List.of();
        if (l.is(after, "from") || l.is(after, "by") || l.is(after, "of") || l.is(after, "on")) {
            int end = party(after + 1);
            if (end > after + 1 && !row.takes("/" + l.low(after)) && !l.is(after, "on")) {
                behind = party(l.mention(end - 1), end - 1);
                after = end;
            }
        }
        for (Reading r : Chains.read(l, i, after, row)) {
            Target t = r.effect().stance() == null ? null : targets.after(l, r.from(), false, r.policies());
            if (t != null) {
                emit(i, r, t, behind);
                return;
            }
        }
    }

    private void emit(int i, Reading r, Target t, List<Holder> behind) {
        int verb = lightVerb(i);
        int not = not(i, verb);
        List<Holder> whose = !behind.isEmpty() ? behind : owners(i, verb);
        if (whose.isEmpty() && l.is(t.to(), "by")) {
            int end = party(t.to() + 1);
            whose = party(l.mention(end - 1), end - 1);
        }
        Effect e = not >= 0 ? r.effect().denied(false, r.intended()) : r.effect();
        if (r.effect() == Effect.SUPPORTS || r.effect() == Effect.OPPOSES) {
            targets.spokenOf(t, r.effect());
        }
        for (Holder h : whose) {
            int from = Math.min(i, h.from());
            sink.add(h, e, t, i, not < 0 ? from : Math.min(from, not), "stance-noun", r.score());
        }
    }

    /** The first of the words that deny it: "has not expressed", "no support", "without any"; -1 where none does. */
    private int not(int i, int verb) {
        VerbGroup group = verb >= 0 ? VerbGroup.before(l, verb) : null;
        if (group != null && group.negated()) {
            return group.start();
        }
        int seen = l.is(i - 1, "any") || l.is(i - 1, "no") ? deniedBefore(i) : -1;
        return seen >= 0 || verb >= 0 ? seen : missed(i);
    }

    /** "never got Kestrian backing". */
    private int missed(int i) {
        for (int k = i - 1; k > Math.max(-1, i - 5); k--) {
            if (RECEIVED.contains(l.low(k)) && l.tagged(k, "VERB")) {
                VerbGroup group = VerbGroup.before(l, k);
                return group.negated() ? group.start() : -1;
            }
        }
        return -1;
    }

    private int deniedBefore(int i) {
        if (l.is(i - 1, "no")) {
            return i - 1;
        }
        for (int k = i - 1; k > Math.max(-1, i - 6); k--) {
            if (VerbGroup.NEGATIONS.contains(l.low(k))) {
                return k;
            }
        }
        return -1;
    }

    /** The verb of which the noun is the object; -1 if there is none such. */
    private int lightVerb(int i) {
        for (int k = i - 1; k > Math.max(-1, i - 6); k--) {
            if (LIGHT.contains(l.low(k)) && l.tagged(k, "VERB", "AUX")) {
                return k;
            }
            if (!l.tagged(k, "DET", "ADJ", "ADV", "NOUN") && !OWN.contains(l.low(k)) && !l.is(k, "our")) {
                return -1;
            }
        }
        return -1;
    }

    private List<Holder> owners(int i, int verb) {
        int k = i - 1;
        while (k >= 0 && l.tagged(k, "ADJ") && l.mention(k) == null && subjects.adjective(l, k) == null) {
            k--;
        }
        Mention m = l.mention(k);
        if (m != null && l.mention(i) == null && l.institution(k) == null) {
            return List.of(new Holder(m.actor(), k, 0.9));
        }
        String state = subjects.adjective(l, k);
        if (state != null) {
            return List.of(new Holder(state, k, 0.9));
        }
        if (l.is(k, "'s") || l.is(k, "'")) {
            return subjects.named(l, k);
        }
        if (l.is(k, "our") || l.is(k, "my")) {
            return subjects.owner(l, k);
        }
        return verb >= 0 ? subjects.of(l, VerbGroup.before(l, verb).start()) : List.of();
    }

    private static List<Holder> party(@Nullable Mention m, int at) {
        return m == null ? List.of() : List.of(new Holder(m.actor(), at, 0.95));
    }

    /** After the name that begins at {@code from}; {@code from} if there is none. */
    private int party(int from) {
        int k = from;
        while (k - from < 3 && l.tagged(k, "DET", "ADJ") && l.mention(k) == null) {
            k++;
        }
        @Nullable Mention m = l.mention(k);
        if (m == null) {
            return from;
        }
        while (l.mention(k) == m) {
            k++;
        }
        return k;
    }
}
