package dixit.extract.position;

import dixit.extract.claim.Scene;
import dixit.record.Institution;
import dixit.record.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says. For one document and one thread: it remembers who was last spoken of. */
@SuppressWarnings("ReferenceEquality") // the same mention, not one like it
final class Subjects {
    /** What a state acts through. */
    private static final Set<String> BODIES = Set.of(
            "government",
            "administration",
            "leadership",
            "side",
            "authorities",
            "officials",
            "parliament",
            "lawmakers",
            "diplomats",
            "delegation",
            "leaders",
            "diplomacy",
            "negotiators",
            "cabinet",
            "regime",
            "colleagues",
            "partners",
            "counterparts",
            "representatives",
            "elites",
            "politicians",
            "state",
            "country",
            "people");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> BOTH = Set.of("both", "all", "each", "jointly", "together");
    private static final int DEEPEST = 3;
    private static final int LONGEST_ASIDE = 30;

    private final Speaking speaking;
    private final Adjectives adjectives;
    private final Map<String, Institution> institutions = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private @Nullable String lastState;

    Subjects(Scene scene, Speaking speaking, Adjectives adjectives) {
        scene.institutions().forEach(i -> institutions.put(i.id(), i));
        scene.identities().actors().forEach(a -> states.put(a.name(), a.id()));
        this.speaking = speaking;
        this.adjectives = adjectives;
    }

    /** A new paragraph: pronouns point no further back. */
    void forget() {
        lastState = null;
    }

    /** A sentence was read: its first subject is who "it" of the next may be. */
    void pass(Line l) {
        for (int i = 0; i < Math.min(l.size(), 12); i++) {
            Mention m = l.mention(i);
            if (m != null && !l.is(i + 1, "'s")) {
                remember(m.actor());
                return;
            }
            if (Phrase.links(l, i)) {
                return;
            }
        }
    }

    private void remember(String actor) {
        if (!actor.startsWith("person/")) {
            lastState = actor;
        }
    }

    /** Who stands before word {@code group}, the first of a predicate; empty if nobody is clearly named. */
    List<Holder> of(Line l, int group) {
        return of(l, group, 0);
    }

    private List<Holder> of(Line l, int group, int depth) {
        int j = group - 1;
        while (j >= 0 && (l.tagged(j, "ADV") || BOTH.contains(l.low(j)) || l.quote(j))) {
            j--;
        }
        if (j < 0 || depth > DEEPEST) {
            return List.of();
        }
        if (l.comma(j) || l.is(j, "–") || l.is(j, "—") || l.is(j, ")") || l.is(j, "]")) {
            return behindAside(l, j, depth);
        }
        if (l.tagged(j, "CCONJ") || l.is(j, "but")) {
            return shared(l, j, depth);
        }
        if (RELATIVES.contains(l.low(j))) {
            int end = l.comma(j - 1) ? j - 1 : j;
            return scaled(named(l, end), 0.9);
        }
        List<Holder> pronoun = pronoun(l, j);
        return pronoun != null ? pronoun : named(l, j + 1);
    }

    /** "Kestria, which closed its ports, rejected": who stands before the aside; else the subject of a list of verbs. */
    private List<Holder> behindAside(Line l, int comma, int depth) {
        String open = l.is(comma, ")") ? "(" : l.is(comma, "]") ? "[" : l.low(comma);
        for (int k = comma - 1; k > 0 && comma - k < LONGEST_ASIDE; k--) {
            if (l.is(k, open)) {
                boolean bracket = !open.equals(",");
                boolean aside = bracket || opensAside(l, k + 1);
                return aside ? scaled(named(l, k), 0.85) : shared(l, comma, depth);
            }
        }
        return l.comma(comma) ? shared(l, comma, depth) : List.of();
    }

    private static boolean opensAside(Line l, int k) {
        return RELATIVES.contains(l.low(k))
                || l.is(k, "whose")
                || l.tagged(k, "ADP", "DET", "SCONJ", "ADV")
                || l.low(k).endsWith("ing")
                || l.low(k).endsWith("ed");
    }

    /** "left the treaty and rejected": the subject of the verb before. */
    private List<Holder> shared(Line l, int conjunction, int depth) {
        int j = conjunction - 1;
        for (int k = j; k >= 0 && j - k < LONGEST_ASIDE; k--) {
            if (l.stop(k)) {
                return List.of();
            }
            boolean finite = l.tagged(k, "VERB", "AUX") && !l.low(k).endsWith("ing") && !l.is(k - 1, "to");
            if (finite) {
                return scaled(of(l, VerbGroup.before(l, k).start(), depth + 1), 0.85);
            }
        }
        return List.of();
    }

    private static List<Holder> scaled(List<Holder> list, double by) {
        return list.stream()
                .map(h -> new Holder(h.actor(), h.from(), h.sure() * by))
                .toList();
    }

    /** The state of which this word is the adjective; null if it is none. */
    @Nullable
    String adjective(Line l, int word) {
        return l.capital(word) ? adjectives.state(l.low(word)) : null;
    }

    /**
     * Who holds what is said of a thing at word {@code at} without naming anybody: whoever asserts the words, or his state
     * where he speaks for one and the thing is its own; empty where the text does not name him.
     */
    List<Holder> asserting(Line l, int at, Target t) {
        if (Fronted.ofAnother(l, this, speaking, t.from())) {
            return List.of();
        }
        int offset = l.at(at).start();
        String by = speaking.self(offset);
        String side = speaking.we(offset);
        if (side != null && own(t, side)) {
            return List.of(new Holder(side, at, 1, false));
        }
        String rendered = speaking.said(offset) ? null : speaking.rendered(l.span(0, l.size()));
        String who = rendered == null ? by : rendered;
        return who == null ? List.of() : List.of(new Holder(who, at, rendered == null ? 1 : 0.9, true));
    }

    /** Whose terms and demands those are that stand here without a name: the state for which the speaker speaks, else he. */
    List<Holder> speakers(Line l, int at) {
        int offset = l.at(at).start();
        String side = speaking.we(offset);
        if (side != null || !speaking.said(offset)) {
            return one(side, at, 0.95);
        }
        String by = speaking.self(offset);
        return by == null ? List.of() : List.of(new Holder(by, at, 0.95, true));
    }

    /** The words that name the thing name the state, too. */
    private boolean own(Target t, String state) {
        Institution what = institutions.get(t.id());
        return what != null
                && (what.parties().stream().anyMatch(p -> state.equals(states.get(p)))
                        || Arrays.stream(what.name().split("[^\\p{L}.]+"))
                                .anyMatch(w -> state.equals(adjectives.state(w.toLowerCase(Locale.ROOT)))
                                        || state.equals(states.get(w))));
    }

    /** Whose "our" and "my" are. */
    List<Holder> owner(Line l, int word) {
        int offset = l.at(word).start();
        return one(l.is(word, "our") ? speaking.we(offset) : speaking.self(offset), word, 0.95);
    }

    /** Null if the word is no pronoun. */
    private @Nullable List<Holder> pronoun(Line l, int j) {
        int offset = l.at(j).start();
        if (l.mention(j) != null) {
            return null;
        }
        return switch (l.low(j)) {
            case "we" -> one(speaking.we(offset), j, 0.95);
            case "i" -> one(speaking.self(offset), j, 0.95);
            case "it", "they" -> spokenOf(antecedent(l, j, false), j, offset);
            case "he", "she" -> spokenOf(antecedent(l, j, true), j, offset);
            default -> l.tagged(j, "PRON") ? List.of() : null;
        };
    }

    /** Surer where "it" is who says so: "Kestria said it would". */
    private List<Holder> spokenOf(@Nullable String actor, int j, int offset) {
        boolean says = speaking.said(offset) && actor != null && actor.equals(speaking.self(offset));
        return one(actor, j, says ? 0.9 : 0.65);
    }

    private static List<Holder> one(@Nullable String actor, int at, double sure) {
        return actor == null ? List.of() : List.of(new Holder(actor, at, sure));
    }

    /** The subject of the sentence so far, else, but for persons, of the one before. */
    private @Nullable String antecedent(Line l, int j, boolean person) {
        String found = null;
        for (int k = 0; k < j; k++) {
            Mention m = l.mention(k);
            boolean fits = m != null && m.actor().startsWith("person/") == person;
            boolean head = !l.is(k + 1, "'s")
                    && l.mention(k + 1) != m
                    && !l.nounish(k + 1)
                    && !(l.tagged(k - 1, "ADP") && l.mention(k - 1) != m);
            if (m != null && fits && person && found != null && !found.equals(m.actor())) {
                return null;
            }
            if (m != null && fits && (head || person)) {
                found = found == null ? m.actor() : found;
            }
        }
        return found != null || person ? found : lastState;
    }

    /** Whoever the noun phrase that ends before {@code end} names. */
    List<Holder> named(Line l, int end) {
        Phrase p = Phrase.ending(l, end);
        if (p.isEmpty()) {
            return List.of();
        }
        List<Holder> out = new ArrayList<>();
        int from = p.from();
        for (int k = p.from(); k <= p.head(); k++) {
            boolean and = k < p.head() && l.tagged(k, "CCONJ") && l.mention(k) == null;
            if (k == p.head() || and) {
                Holder h = head(l, from, k);
                if (h != null) {
                    out.add(h);
                }
                from = k + 1;
            }
        }
        return out;
    }

    /** Whoever these words name. */
    List<Holder> among(Line l, int from, int to) {
        Holder h = from < to ? head(l, from, to) : null;
        return h == null ? List.of() : List.of(h);
    }

    private @Nullable Holder head(Line l, int from, int to) {
        int last = to - 1;
        while (last > from && l.quote(last)) {
            last--;
        }
        Mention m = l.mention(last);
        if (m != null) {
            return new Holder(m.actor(), from, 1);
        }
        if (!BODIES.contains(l.low(last))) {
            return null;
        }
        for (int k = last - 1; k >= from; k--) {
            Mention owner = l.mention(k);
            if (owner != null && !owner.actor().startsWith("person/")) {
                return new Holder(owner.actor(), from, 0.95);
            }
            String state = adjective(l, k);
            if (state != null) {
                return new Holder(state, from, 0.9);
            }
        }
        return null;
    }
}
