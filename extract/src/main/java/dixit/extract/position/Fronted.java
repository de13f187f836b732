package dixit.extract.position;

import dixit.record.Mention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words before a clause that say whose view it is: "for Kestria, the treaty must be scrapped", "in the eyes of Kestria",
 * "in their view". What the clause holds is then not the speaker's. Pure functions over a sentence.
 */
final class Fronted {
    private static final int LONGEST = 12;
    private static final Set<String> OPENING = Set.of("for", "to", "in", "from", "as");
    private static final Set<String> VIEWS = Set.of(
            "view",
            "views",
            "eyes",
            "eye",
            "mind",
            "minds",
            "opinion",
            "judgement",
            "judgment",
            "perspective",
            "standpoint",
            "viewpoint",
            "estimation",
            "understanding",
            "reading",
            "logic",
            "concerned");
    private static final Set<String> THEIRS = Set.of("their", "his", "her", "its", "them", "him");
    private static final Set<String> JOINING = Set.of("that", "and", "but", "because", "since", "while", "though");

    private Fronted() {}

    /** Whether words before this one, in the same statement, name somebody else than its speaker as him whose view it is. */
    static boolean ofAnother(Line l, Subjects subjects, Speaking speaking, int before) {
        for (int k = Math.max(0, before - LONGEST); k < before; k++) {
            boolean opens = l.stop(k - 1) || l.comma(k - 1) || l.quote(k - 1) || JOINING.contains(l.low(k - 1));
            int comma = opens && OPENING.contains(l.low(k)) ? comma(l, k, before) : -1;
            boolean one =
                    comma > 0 && speaking.together(l.at(k).start(), l.at(before).start());
            if (one && another(l, subjects, speaking, k, comma)) {
                return true;
            }
        }
        return false;
    }

    private static int comma(Line l, int from, int end) {
        for (int k = from + 1; k < end; k++) {
            if (l.comma(k)) {
                return k;
            }
            if (l.stop(k) || (l.tagged(k, "VERB", "AUX") && !l.is(k, "is") && !l.is(k, "concerned"))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean another(Line l, Subjects subjects, Speaking speaking, int open, int comma) {
        int view = view(l, open, comma);
        boolean bare = l.is(open, "for") || l.is(open, "to");
        int from = view > 0 && l.is(view + 1, "of") ? view + 2 : open + 1;
        int to = view > from ? view : comma;
        if (view < 0 && (!bare || adposition(l, from, to))) {
            return false;
        }
        for (int k = from; k < to; k++) {
            if (THEIRS.contains(l.low(k)) && (view > 0 || to == from + 1)) {
                return true;
            }
        }
        List<Holder> named = subjects.among(l, from, owner(l, from, to));
        return !named.isEmpty() && !isOwn(l, subjects, speaking, from, to);
    }

    /** The noun for a view; -1 if there is none. */
    private static int view(Line l, int open, int comma) {
        for (int k = open + 1; k < comma; k++) {
            if (VIEWS.contains(l.low(k))) {
                return k;
            }
        }
        return -1;
    }

    private static boolean adposition(Line l, int from, int to) {
        for (int k = from; k < to; k++) {
            if (l.tagged(k, "ADP") && l.mention(k) == null) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last word of the owner: before "'s point of", "is concerned". */
    private static int owner(Line l, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (l.is(k, "'s") || l.is(k, "'") || l.is(k, "is") || l.is(k, "are")) {
                return k;
            }
        }
        return to;
    }

    private static boolean isOwn(Line l, Subjects subjects, Speaking speaking, int from, int to) {
        int offset = l.at(from).start();
        for (int k = from; k < to; k++) {
            Mention m = l.mention(k);
            String state = subjects.adjective(l, k);
            if (is(m == null ? null : m.actor(), speaking, offset) || is(state, speaking, offset)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(@Nullable String who, Speaking speaking, int offset) {
        return who != null && (who.equals(speaking.we(offset)) || who.equals(speaking.self(offset)));
    }
}
