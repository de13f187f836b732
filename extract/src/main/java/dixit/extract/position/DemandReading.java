package dixit.extract.position;

import dixit.record.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads standards that a speaker sets for a thing, "the treaty must cover all ships", and whether demands and proposals are
 * refused, "Kestria's proposals were seen as unacceptable by Veldania", "her demands went far beyond the agreement". For
 * one sentence.
 */
final class DemandReading {
    /** What a thing must do so that it is as the speaker wants it. */
    private static final Set<String> STANDARDS = Set.of(
            "meet",
            "guide",
            "cover",
            "include",
            "contain",
            "provide",
            "ensure",
            "respect",
            "reflect",
            "guarantee",
            "comply",
            "correspond",
            "comprise",
            "encompass",
            "address",
            "exclude",
            "apply",
            "rest",
            "envisage",
            "extend",
            "allow",
            "serve",
            "take",
            "stipulate");

    /** Behind "take": what happens, not what the thing must be like. */
    private static final Set<String> HAPPENING = Set.of(
            "place", "effect", "part", "note", "shape", "time", "weeks", "months", "years", "long", "longer", "over");

    private static final Set<String> BEING = Set.of(
            "based",
            "verifiable",
            "binding",
            "fair",
            "equal",
            "balanced",
            "mutual",
            "reciprocal",
            "comprehensive",
            "transparent",
            "legally",
            "multilateral",
            "universal",
            "strengthened",
            "respected",
            "extended",
            "renewed",
            "preserved",
            "implemented",
            "observed",
            "resumed",
            "restored",
            "maintained",
            "upheld",
            "honoured",
            "honored");
    private static final Set<String> ENDING = Set.of(
            "scrapped",
            "abolished",
            "lifted",
            "ended",
            "cancelled",
            "canceled",
            "dissolved",
            "terminated",
            "removed",
            "abandoned",
            "dismantled",
            "revoked");
    private static final Set<String> OFFERS = Set.of(
            "demands",
            "demand",
            "proposals",
            "proposal",
            "terms",
            "conditions",
            "offer",
            "offers",
            "ultimatum",
            "claims",
            "requirements");
    private static final Set<String> REFUSED =
            Set.of("unacceptable", "inadmissible", "intolerable", "unrealistic", "excessive");
    private static final Set<String> SEEN =
            Set.of("seen", "regarded", "viewed", "considered", "deemed", "perceived", "described", "rejected");
    private static final Set<String> LIMITS =
            Set.of("limits", "bounds", "boundaries", "scope", "framework", "agreement", "treaty", "lines", "subject");
    private static final Set<String> KINDS = Set.of("regime", "mechanism", "procedures", "inspections", "verification");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "remain", "remains");
    private static final int NEAR = 8;

    private final Line l;
    private final Subjects subjects;
    private final Targets targets;
    private final Speaking speaking;
    private final List<Draft> drafts = new ArrayList<>();

    DemandReading(Line line, Subjects subjects, Targets targets, Speaking speaking) {
        this.l = line;
        this.subjects = subjects;
        this.targets = targets;
        this.speaking = speaking;
    }

    List<Draft> drafts() {
        for (int i = 0; i < l.size(); i++) {
            if (l.is(i, "must")
                    || l.is(i, "should")
                    || (l.is(i, "to") && (l.is(i - 1, "has") || l.is(i - 1, "have")))) {
                standard(i);
            }
            if (REFUSED.contains(l.low(i))) {
                refused(i);
            }
            if (l.is(i, "beyond") || l.is(i, "exceed") || l.is(i, "exceeded") || l.is(i, "exceeds")) {
                beyond(i);
            }
        }
        return drafts;
    }

    /** "The treaty must cover all ships": asked for by whoever says so. */
    private void standard(int i) {
        int start = l.is(i, "to") ? i - 1 : i;
        int verb = i + 1;
        boolean not = false;
        while (l.adverb(verb) || l.is(verb, "be") || l.tagged(verb, "ADV")) {
            not |= VerbGroup.NEGATIONS.contains(l.low(verb));
            verb++;
        }
        boolean be = l.is(verb - 1, "be") || l.is(verb - 2, "be");
        Effect e = be
                ? being(verb)
                : (STANDARDS.contains(l.low(verb)) && !happens(verb)) || (l.is(verb, "come") && l.is(verb + 1, "with"))
                        ? Effect.ASKS
                        : Effect.PLAIN;
        Target t = not || e == Effect.PLAIN || !speaking.said(l.at(i).start()) ? null : thing(start);
        if (t == null
                || ascribed(t.from())
                || TermsReading.governed(l, speaking, t.from())
                || Moods.imagined(l, t.from(), true)) {
            return;
        }
        for (Holder h : subjects.speakers(l, i)) {
            add(h, e, t, verb, t.from(), "standard", 0.7);
        }
    }

    /** "Take place in May", "take effect". */
    private boolean happens(int verb) {
        return l.is(verb, "take") && HAPPENING.contains(l.low(verb + 1));
    }

    private Effect being(int verb) {
        boolean done = BEING.contains(l.low(verb));
        return done ? Effect.ASKS : ENDING.contains(l.low(verb)) ? Effect.OPPOSES : Effect.PLAIN;
    }

    private @Nullable Target thing(int end) {
        Target known = targets.subject(l, end);
        if (known != null) {
            return known.turned() ? null : known;
        }
        Phrase p = Phrase.ending(l, end);
        int head = p.head() - 1;
        if (p.isEmpty() || !(Topics.isTopic(l, head) || KINDS.contains(l.low(head)))) {
            return null;
        }
        return targets.topics().of(l, head);
    }

    /** "Her proposals are unacceptable to us", "were seen as unacceptable by Kestria"; who saw them so has to be said. */
    private void refused(int i) {
        int k = i - 1;
        boolean be = false;
        boolean seen = false;
        while (k > 0
                && i - k < NEAR
                && (l.adverb(k)
                        || l.is(k, "as")
                        || SEEN.contains(l.low(k))
                        || BE.contains(l.low(k))
                        || l.is(k, "has")
                        || l.is(k, "have"))) {
            be |= BE.contains(l.low(k));
            seen |= SEEN.contains(l.low(k));
            if (VerbGroup.NEGATIONS.contains(l.low(k))) {
                return;
            }
            k--;
        }
        Target t = be ? offered(k + 1) : null;
        boolean by = l.is(i + 1, "by") || l.is(i + 1, "to") || l.is(i + 1, "for");
        if (t != null && (by || !seen)) {
            refuse(t, i, i + 1);
        }
    }

    /** "Her demands went far beyond the agreement", "exceeded the limits". */
    private void beyond(int i) {
        int verb = i;
        if (l.is(i, "beyond")) {
            verb = l.is(i - 1, "far") || l.is(i - 1, "well") || l.is(i - 1, "way") ? i - 2 : i - 1;
            if (!l.is(verb, "went") && !l.is(verb, "go") && !l.is(verb, "goes")) {
                return;
            }
        }
        boolean limit = false;
        for (int k = i + 1; k < i + NEAR; k++) {
            limit |= LIMITS.contains(l.low(k)) || l.institution(k) != null;
        }
        VerbGroup g = VerbGroup.before(l, verb);
        int end = g.start();
        while (l.is(end - 1, "far") || l.adverb(end - 1)) {
            end--;
        }
        Target t = limit && !g.negated() && !g.modal() ? offered(end) : null;
        if (t != null) {
            refuse(t, i, l.size());
        }
    }

    private void refuse(Target t, int at, int after) {
        if (ascribed(t.from()) || Moods.imagined(l, t.from(), true)) {
            return;
        }
        boolean named = l.is(after, "by") || l.is(after, "to") || l.is(after, "for");
        boolean own = l.is(t.from() - 1, "our") || l.is(t.from() - 1, "my");
        List<Holder> who = named
                ? whom(after + 1)
                : own || !speaking.said(l.at(at).start()) ? List.of() : subjects.speakers(l, at);
        for (Holder h : who) {
            if (!owns(h, t)) {
                add(h, Effect.OPPOSES, t, at, t.from(), "refused-offer", 0.75);
            }
        }
    }

    /** "Veldanian demands", "Veldania's terms", "the proposals of Veldania" are Veldania's. */
    private boolean owns(Holder h, Target t) {
        String self = speaking.self(l.at(t.from()).start());
        for (int k = t.from(); k < t.to(); k++) {
            Mention m = l.mention(k);
            boolean named =
                    m != null && (m.actor().equals(h.actor()) || m.actor().equals(self));
            if (named || h.actor().equals(subjects.adjective(l, k))) {
                return true;
            }
        }
        return false;
    }

    private List<Holder> whom(int k) {
        if (l.mention(k) == null && (l.is(k, "us") || l.is(k, "me"))) {
            return subjects.speakers(l, k);
        }
        int end = k;
        while (end - k < NEAR && (l.nounish(end) || l.tagged(end, "DET", "ADJ"))) {
            end++;
        }
        return subjects.among(l, k, end);
    }

    /** The demands or proposals that end before a word, or of which ", which" there speaks. */
    private @Nullable Target offered(int end) {
        boolean which = (l.is(end - 1, "which") || l.is(end - 1, "this")) && l.comma(end - 2);
        if (!which) {
            if (OFFERS.contains(l.low(end - 1))) {
                return offer(Topics.start(l, end - 1), end - 1, end);
            }
            Phrase p = Phrase.ending(l, end);
            return p.isEmpty() ? null : offer(p.from(), p.head() - 1, p.to());
        }
        for (int k = 0; k < Math.min(end, NEAR); k++) {
            if (OFFERS.contains(l.low(k))) {
                return l.tagged(k + 1, "VERB") ? offer(Topics.start(l, k), k, k + 1) : null;
            }
        }
        return null;
    }

    private @Nullable Target offer(int from, int head, int to) {
        if (!OFFERS.contains(l.low(head))) {
            return null;
        }
        int first = from;
        while (first < head && (l.tagged(first, "DET") || Topics.points(l, first) || l.quote(first))) {
            first++;
        }
        boolean told = to > head + 1;
        for (int k = first; k < head; k++) {
            Mention m = l.mention(k);
            told |= m != null || Topics.tells(l, k) || subjects.adjective(l, k) != null;
        }
        String words = l.span(first, to).in(l.text()).replaceAll("\\s+", " ");
        return told ? new Target(words, Target.Kind.POLICY, false, first, to) : null;
    }

    /** Somebody else is said to say so: "they say that the treaty must". */
    private boolean ascribed(int end) {
        return TermsReading.ascribed(l, speaking, end) || Fronted.ofAnother(l, subjects, speaking, end);
    }

    private void add(Holder h, Effect e, Target t, int at, int from, String rule, double score) {
        drafts.add(new Draft(h, e, t, null, at, Math.min(from, at), rule, score * h.sure() * t.kind().sure));
    }
}
