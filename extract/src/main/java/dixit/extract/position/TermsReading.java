package dixit.extract.position;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads terms on which something may come to be: "talks with Kestria make sense only if …", "there can be no talks
 * unless …", "only then will relations improve", "we will not return to the treaty until …". Whoever says so holds it, or
 * his state. For one sentence.
 */
@SuppressWarnings("ReferenceEquality") // the same mention, not one like it
final class TermsReading {

    private static final int ASIDE = 12;

    private final Line l;
    private final Subjects subjects;
    private final Targets targets;
    private final Speaking speaking;
    private final List<Draft> drafts = new ArrayList<>();

    TermsReading(Line line, Subjects subjects, Targets targets, Speaking speaking) {
        this.l = line;
        this.subjects = subjects;
        this.targets = targets;
        this.speaking = speaking;
    }

    List<Draft> drafts() {
        int fronted = fronted();
        if (fronted >= 0) {
            first(fronted);
        }
        for (int i = 1; i < l.size(); i++) {
            Kind kind = kind(i);
            Conditions.Place c = kind == null ? null : Conditions.clause(l, i, kind.words());
            if (kind != null && c != null && whole(c, kind.words())) {
                behind(kind.absent(), c);
                break;
            }
        }
        return drafts;
    }

    private record Kind(int words, boolean absent) {}

    /** What a condition behind its clause begins with: after a denial "unless", else "only if". */
    private @Nullable Kind kind(int i) {
        if (l.is(i, "only")) {
            boolean on = l.is(i + 1, "if") || l.is(i + 1, "when") || l.is(i + 1, "after") || l.is(i + 1, "once");
            boolean not = VerbGroup.NEGATIONS.contains(l.low(i - 1));
            return on && !not ? new Kind(2, false) : null;
        }
        if (l.is(i, "provided") && (l.comma(i - 1) || l.is(i + 1, "that"))) {
            return new Kind(1, false);
        }
        if (l.is(i, "as") && l.is(i + 1, "long") && l.is(i + 2, "as")) {
            return new Kind(3, false);
        }
        if (l.is(i, "on") && (l.is(i + 1, "condition") || l.is(i + 2, "condition")) && !l.is(i + 1, "this")) {
            return new Kind(2, false);
        }
        return TermsWords.UNTIL.contains(l.low(i)) ? new Kind(1, true) : null;
    }

    /** Somebody is to do something: "until March" is a date. */
    private boolean whole(Conditions.Place c, int words) {
        int from = c.from() + words;
        for (int k = from; k < c.to(); k++) {
            boolean verb = (l.tagged(k, "VERB", "AUX") && !l.low(k).endsWith("ing")) || l.is(c.from(), "unless");
            if (verb
                    || TermsWords.DEEDS.contains(l.low(k))
                    || (l.is(c.from(), "without") && k > from && l.tagged(k, "NOUN"))) {
                return true;
            }
        }
        return false;
    }

    private void behind(boolean absent, Conditions.Place c) {
        for (int i = 0; i < c.from(); i++) {
            if (absent && l.is(i, "no") && none(i, c)) {
                return;
            }
            boolean head = l.institution(i) != null ? l.institution(i + 1) != l.institution(i) : Topics.isTopic(l, i);
            Target t = head ? targets.topics().of(l, i) : null;
            int verb = t == null ? -1 : predicate(Math.max(t.to(), i + 1));
            if (t != null && verb >= 0 && opens(t.from()) && fits(verb, c.from(), absent)) {
                say(t, c, verb, t.from());
                return;
            }
            if (absent && l.tagged(i, "VERB") && TermsWords.TAKING_UP.contains(l.low(i)) && refused(i, c)) {
                return;
            }
        }
    }

    /** "There can be no talks", "no talks are possible", "there is no point in talks". */
    private boolean none(int no, Conditions.Place c) {
        int k = no + 1;
        if (TermsWords.GROUNDS.contains(l.low(k)) && (l.tagged(k + 1, "ADP") || l.is(k + 1, "of"))) {
            k += 2;
        }
        while (k < c.from() && l.tagged(k, "ADJ", "DET") && l.institution(k) == null) {
            k++;
        }
        while (k < c.from() && l.nounish(k) && !Topics.isTopic(l, k) && l.institution(k) == null) {
            k++;
        }
        int there = no - 1;
        while (there > 0 && no - there < 5 && !l.is(there, "there")) {
            there--;
        }
        boolean exists = l.is(there, "there") && present(there + 1);
        Target t = targets.topics().of(l, k);
        boolean fits = t != null && (exists || (opens(no) && present(t.to())));
        for (int j = t == null ? 0 : t.to(); fits && j < c.from(); j++) {
            fits = !l.stop(j) && !l.is(j, "but");
        }
        if (t != null && fits) {
            say(t, c, k, exists ? there : no);
        }
        return fits;
    }

    /** Not "has worked", "have been": a report of what was. */
    private boolean present(int k) {
        if (l.is(k, "has") || l.is(k, "have")) {
            int verb = k + 1;
            while (l.adverb(verb) || l.tagged(verb, "ADV")) {
                verb++;
            }
            return !l.is(verb, "been") && !(l.tagged(verb, "VERB") && !l.is(verb, "to"));
        }
        return TermsWords.HELPERS.contains(l.low(k)) || TermsWords.PRESENT.contains(l.low(k));
    }

    /** "We will not return to the treaty until". */
    private boolean refused(int i, Conditions.Place c) {
        VerbGroup g = VerbGroup.before(l, i);
        boolean will = g.future() || l.is(g.start(), "can") || l.is(g.start(), "cannot") || l.is(g.start(), "ca");
        if (!g.negated() || !will || g.infinitive() || Moods.imagined(l, g.start(), true)) {
            return false;
        }
        Target t = object(i + 1, c.from());
        if (t == null) {
            return false;
        }
        List<Holder> who = subjects.of(l, g.start()).stream()
                .filter(h -> !governed(l, speaking, h.from()))
                .toList();
        who.forEach(h -> add(h, t, c, i, h.from(), "stance-terms", 0.75));
        return !who.isEmpty();
    }

    private @Nullable Target object(int from, int end) {
        for (int k = from; k < Math.min(end, from + ASIDE); k++) {
            if (l.institution(k) != null || Topics.isTopic(l, k)) {
                return targets.topics().of(l, k);
            }
            if (l.stop(k) || l.comma(k) || l.tagged(k, "VERB", "AUX", "SCONJ")) {
                return null;
            }
        }
        return null;
    }

    /** The first word of the predicate behind a subject and its aside; -1 if there is none that tells of today. */
    private int predicate(int end) {
        int k = end;
        if (l.comma(k)) {
            int close = k + 1;
            while (close - k < ASIDE && !l.comma(close) && !l.stop(close)) {
                close++;
            }
            k = l.comma(close) ? close + 1 : -1;
        }
        while (k > 0 && l.tagged(k, "ADV")) {
            k++;
        }
        return k > 0 && present(k) && !l.is(k, "'s") ? k : -1;
    }

    /** Before its subject a clause has nothing but its opening. */
    private boolean opens(int from) {
        int k = from - 1;
        while (k >= 0 && (l.tagged(k, "DET", "ADJ", "ADV") || l.quote(k) || Topics.points(l, k))) {
            k--;
        }
        return k < 0
                || l.stop(k)
                || l.comma(k)
                || l.tagged(k, "CCONJ", "SCONJ")
                || l.is(k, "that")
                || TermsWords.SAYING.contains(l.low(k));
    }

    private boolean fits(int verb, int end, boolean absent) {
        boolean not = false;
        boolean empty = false;
        boolean bad = false;
        boolean possible = !(l.is(verb, "is") || l.is(verb, "are"));
        for (int k = verb; k < end; k++) {
            if (l.stop(k) || l.is(k, "but") || l.is(k, "which") || l.is(k, "who")) {
                return false;
            }
            not |= VerbGroup.NEGATIONS.contains(l.low(k));
            empty |= TermsWords.VOID.contains(l.low(k));
            bad |= TermsWords.BAD.contains(l.low(k)) && !TermsWords.VOID.contains(l.low(k));
            possible |= TermsWords.POSSIBLE.contains(l.low(k));
        }
        return possible && !bad && (absent ? not != empty : !not && !empty);
    }

    /** Behind "Only if Kestria pays", "Only then": where the inverted clause begins; -1 if there is none. */
    private int fronted() {
        int only = 0;
        while (only < 3 && (l.quote(only) || l.tagged(only, "CCONJ", "ADV") || l.comma(only)) && !l.is(only, "only")) {
            only++;
        }
        if (!l.is(only, "only")) {
            return -1;
        }
        int k = only + 1;
        if (l.is(k, "then")) {
            return k + 1;
        }
        if ((l.tagged(k, "ADP") || l.is(k, "on"))
                && TermsWords.POINTERS.contains(l.low(k + 1))
                && TermsWords.CASES.contains(l.low(k + 2))) {
            return k + 3;
        }
        if (l.is(k, "if") || l.is(k, "when") || l.is(k, "after") || l.is(k, "once")) {
            Conditions.Place c = Conditions.clause(l, only, 2);
            return c != null && whole(c, 2) ? c.to() : -1;
        }
        return -1;
    }

    /** "will we resume the talks", "can relations with Kestria improve". */
    private void first(int end) {
        int helper = l.comma(end) ? end + 1 : end;
        int only = l.is(0, "only") ? 0 : l.is(1, "only") ? 1 : 2;
        Conditions.Place c = new Conditions.Place(only, end, false, false);
        boolean was = l.is(helper, "has") || l.is(helper, "have");
        if (was || !TermsWords.HELPERS.contains(l.low(helper))) {
            return;
        }
        if (l.is(helper + 1, "we") || l.is(helper + 1, "i")) {
            int verb = helper + 2;
            while (l.tagged(verb, "ADV") || l.is(verb, "be") || l.is(verb, "able") || l.is(verb, "to")) {
                verb++;
            }
            Target t = l.tagged(verb, "VERB") && !bad(verb, verb + 1) ? object(verb + 1, l.size()) : null;
            if (t != null) {
                subjects.of(l, helper + 2).forEach(h -> add(h, t, c, helper + 1, only, "stance-terms", 0.75));
            }
            return;
        }
        for (int k = helper + 1; k < Math.min(l.size(), helper + ASIDE); k++) {
            if (l.institution(k) != null || Topics.isTopic(l, k)) {
                Target t = targets.topics().of(l, k);
                if (t != null && !bad(k + 1, l.size())) {
                    say(t, c, helper, only);
                }
                return;
            }
            if (!l.tagged(k, "DET", "ADJ", "NOUN", "PROPN") && !l.is(k, "our") && !l.is(k, "-") && !l.is(k, "'s")) {
                return;
            }
        }
    }

    private boolean bad(int from, int to) {
        for (int k = from; k < to; k++) {
            if (TermsWords.BAD.contains(l.low(k)) || VerbGroup.NEGATIONS.contains(l.low(k))) {
                return true;
            }
        }
        return false;
    }

    /** Somebody says it, and tells it of nobody else: "they say that talks make sense only if". */
    private void say(Target t, Conditions.Place c, int at, int from) {
        if (Moods.imagined(l, from, true) || ascribed(t.from()) || governed(l, speaking, from)) {
            return;
        }
        for (Holder h : subjects.speakers(l, at)) {
            add(h, t, c, at, from, "terms", 0.75);
        }
    }

    private boolean ascribed(int end) {
        return ascribed(l, speaking, end) || Fronted.ofAnother(l, subjects, speaking, end);
    }

    /** Before this word the sentence says in the same statement that somebody else says so. */
    static boolean ascribed(Line l, Speaking speaking, int end) {
        for (int k = 0; k < end; k++) {
            boolean own = l.is(k - 1, "we") || l.is(k - 1, "i");
            if (TermsWords.SAYING.contains(l.low(k))
                    && !own
                    && speaking.together(l.at(k).start(), l.at(end).start())) {
                return true;
            }
        }
        return false;
    }

    /**
     * In the same statement other words lead to this one than "we say that", "it is clear that", "our view is that": "it is
     * wrong that", "their view is that", "those for whom".
     */
    static boolean governed(Line l, Speaking speaking, int from) {
        int that = from - 1;
        while (that >= 0
                && (l.tagged(that, "DET", "ADJ") || l.quote(that))
                && !TermsWords.LEADING.contains(l.low(that))) {
            that--;
        }
        return that > 0
                && TermsWords.LEADING.contains(l.low(that))
                && !vouched(l, that)
                && speaking.together(l.at(that - 1).start(), l.at(from).start());
    }

    private static boolean vouched(Line l, int that) {
        boolean own = TermsWords.SURE.contains(l.low(that - 1));
        for (int k = that - 1; k >= Math.max(0, that - ASIDE) && !l.stop(k) && !l.comma(k); k--) {
            boolean us = l.is(k, "we") || l.is(k, "i") || l.is(k, "our") || l.is(k, "my");
            if (VerbGroup.NEGATIONS.contains(l.low(k))) {
                return false;
            }
            own |= us && (TermsWords.SAYING.contains(l.low(that - 1)) || l.is(that - 1, "is"));
        }
        return own;
    }

    private void add(Holder h, Target t, Conditions.Place c, int at, int from, String rule, double score) {
        if (!h.actor().equals(t.id())) {
            drafts.add(new Draft(
                    h, Effect.SUPPORTS, t, c, at, Math.min(from, at), rule, score * h.sure() * t.kind().sure));
        }
    }
}
