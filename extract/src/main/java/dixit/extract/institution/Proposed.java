package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import java.util.Set;

/**
 * What somebody proposes or a body decides, described without a name: an initiative, a summit of some states, a plan for a
 * state, a decision of a body. Stateless.
 */
final class Proposed {
    private static final int MOST_TAIL = 9;
    /** A state that takes part is named within so many words. */
    private static final int NEXT = 5;

    /** What ends a description: "an initiative to found a school that …", "a summit of five states will …". */
    private static final Set<String> ENDING = Set.of(
            "that", "which", "who", "will", "would", "could", "should", "can", "may", "must", "is", "are", "was",
            "were", "has", "have", "had", "and", "but", "because", "when", "while", "if", "as", "said", "says");
    /** "A plan to go to Kestria" is a journey. */
    private static final Set<String> GOING =
            Set.of("visit", "go", "travel", "return", "come", "fly", "leave", "meet", "be", "see", "speak", "talk");

    private static final Set<String> MEETINGS = Set.of("summit", "conference");
    private static final Set<String> SMALL = Set.of("of", "the", "in", "on");
    private static final Set<String> OWNERS =
            Set.of("the", "this", "that", "a", "an", "its", "their", "his", "her", "our", "your", "s");
    /** What decides for states. */
    private static final Set<String> BODIES = Set.of(
            "commission",
            "council",
            "assembly",
            "conference",
            "committee",
            "congress",
            "agency",
            "organisation",
            "organization");
    /** What a plan for a state brings about there; other plans are of trade and travel. */
    private static final Set<String> MATTERS = Set.of(
            "troops",
            "forces",
            "peacekeepers",
            "soldiers",
            "observers",
            "monitors",
            "inspectors",
            "missiles",
            "weapons",
            "arms",
            "bases",
            "war",
            "peace",
            "ceasefire",
            "truce",
            "sanctions",
            "settlement",
            "reconstruction",
            "referendum",
            "elections",
            "mission",
            "contingent",
            "contingents",
            "invasion",
            "withdrawal",
            "disarmament",
            "partition",
            "annexation");

    private Proposed() {}

    /** @param i index of the noun: initiative, plan, proposal, summit, conference */
    static void scan(Passage p, int i) {
        switch (p.words().folded(i)) {
            case "initiative" -> initiative(p, i);
            case "summit", "conference" -> summit(p, i);
            default -> plan(p, i);
        }
    }

    /** "The decision of the Orm Strait Commission": the mention is the noun, the body that decided is in the name. */
    static void decided(Passage p, int i) {
        Words w = p.words();
        int body = w.folded(i + 2).equals("the") ? i + 3 : i + 2;
        boolean of = w.tight(i) && w.folded(i + 1).equals("of") && w.tight(i + 1) && w.capital(body);
        int end = body;
        boolean decides = false;
        while (of && end < w.size() && end - i < MOST_TAIL && w.tight(end - 1) && isOfName(w, end)) {
            decides |= p.body(end) || BODIES.contains(w.folded(end));
            end++;
        }
        if (decides && end - body > 1 && w.capital(end - 1) && !p.person(body)) {
            p.take(i, i + 1, What.described(w, i, end, Kind.AGREEMENT, p.document()));
        }
    }

    /** A year: "the 2002 decision". */
    static boolean isYear(Words w, int i) {
        String word = w.folded(i);
        return word.length() == 4
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && "12".indexOf(word.charAt(0)) >= 0;
    }

    private static boolean isOfName(Words w, int i) {
        return w.capital(i) || (Set.of("of", "on", "for", "and").contains(w.folded(i)) && w.capital(i + 1));
    }

    /** "President Holm's initiative on open harbours", "an initiative to found a school". */
    private static void initiative(Passage p, int i) {
        Words w = p.words();
        boolean whose = i > 0 && w.folded(i - 1).equals("s") && (p.person(i - 2) || p.state(i - 2));
        boolean one = i > 0 && Set.of("an", "the", "this").contains(w.folded(i - 1));
        boolean at = one && Set.of("at", "on").contains(w.folded(i - 2));
        boolean tail = w.tight(i) && Set.of("on", "of", "to", "for").contains(w.folded(i + 1));
        boolean meeting = w.folded(i + 1).equals("to")
                && MEETINGS.contains(w.folded(w.folded(i + 3).equals("a") ? i + 4 : i + 3));
        if (!at && tail && (whose || one) && !meeting) {
            p.described(i, end(p, i, MOST_TAIL, Set.of("that")), Kind.INITIATIVE);
        }
    }

    /** "A summit of river states", "the conference between Kestria and Veldania": one of states, not of people. */
    private static void summit(Passage p, int i) {
        Words w = p.words();
        boolean one = i > 0 && Set.of("a", "the", "this", "international").contains(w.folded(i - 1));
        boolean tail = w.tight(i) && Set.of("of", "between").contains(w.folded(i + 1));
        int end = end(p, i, MOST_TAIL + 4, ENDING);
        boolean states = false;
        for (int k = i + 1; k < end; k++) {
            states |= (k - i < NEXT && p.state(k)) || Set.of("states", "powers").contains(w.folded(k));
        }
        if (one && tail && states) {
            described(p, i, end);
        }
    }

    /** "Their plan to bring troops into Kestria", "a proposal for peace in Kestria". */
    private static void plan(Passage p, int i) {
        Words w = p.words();
        boolean owned = i > 0 && (OWNERS.contains(w.folded(i - 1)) || p.state(i - 1));
        boolean tail =
                w.tight(i) && Set.of("to", "for", "on").contains(w.folded(i + 1)) && !GOING.contains(w.folded(i + 2));
        if (!owned || !tail) {
            return;
        }
        boolean matters = false;
        for (int k = i + 2;
                k < w.size() && k - i <= MOST_TAIL && w.loose(k - 1) && !ENDING.contains(w.folded(k));
                k++) {
            matters |= MATTERS.contains(w.folded(k));
            if (p.state(k) && matters) {
                p.take(i, k + 1, What.described(w, i, k + 1, Kind.INITIATIVE, p.document()));
                return;
            }
        }
    }

    /** The words from the noun to {@code end}; where another institution ends them, it stays in the name. */
    private static void described(Passage p, int i, int end) {
        int free = end;
        for (int k = end - 1; k > i; k--) {
            if (p.body(k) || !p.free(k, k + 1)) {
                free = k;
            }
        }
        while (free > i + 1 && SMALL.contains(p.words().folded(free - 1))) {
            free--;
        }
        p.take(i, free, What.described(p.words(), i, end, Kind.INITIATIVE, p.document()));
    }

    private static int end(Passage p, int i, int most, Set<String> stops) {
        Words w = p.words();
        int end = i + 1;
        while (end < w.size() && end - i < most && w.tight(end - 1) && !stops.contains(w.folded(end))) {
            end++;
        }
        return end;
    }
}
