package dixit.extract.position;

import java.util.ArrayList;
import java.util.List;

/** Reads a predicate from its first word on: "refuses to", "ready to continue to support". Pure functions. */
final class Chains {
    private static final int DEEPEST = 4;
    private static final int OBJECT = 14;

    private Chains() {}

    /** The ways to read a word of the list at {@code i}, the most telling first. */
    static List<Reading> read(Line l, int i, Row row) {
        return read(l, i, i + 1, row);
    }

    /** As {@link #read(Line, int, Row)}, where the words that belong to it begin at {@code after}. */
    static List<Reading> read(Line l, int i, int after, Row row) {
        List<Reading> out = new ArrayList<>();
        read(l, i, after, row, 0, out);
        return out;
    }

    private static void read(Line l, int i, int after, Row row, int depth, List<Reading> out) {
        if (depth > DEEPEST) {
            return;
        }
        for (String frame : row.frames()) {
            if (frame.startsWith("/")) {
                words(l, after, row, frame.substring(1).split("\\+", -1), depth, out);
            }
        }
        int next = l.adverb(after) ? after + 1 : after;
        if (row.takes("I") && l.is(next, "to")) {
            inner(l, afterAdverbs(l, next + 1), Form.BASE, row, depth, out);
        }
        if (row.takes("G")) {
            inner(l, next, Form.GERUND, row, depth, out);
        }
        if (row.takes("O")) {
            object(l, after, row, depth, out);
        }
        if (row.takes("T") && l.is(after, "that")) {
            clause(l, after + 1, row, out);
        }
        if (row.takes("N") && !l.is(next, "to")) {
            out.add(thing(row, after, i));
        }
    }

    private static Reading thing(Row row, int from, int last) {
        return new Reading(
                row.effect().ofThing(), row.score(), from, last, row.actors(), row.policies(), row.deed(), false);
    }

    private static int afterAdverbs(Line l, int from) {
        int k = from;
        while (k - from < 3 && l.adverb(k)) {
            k++;
        }
        return k;
    }

    private static void words(Line l, int after, Row row, String[] words, int depth, List<Reading> out) {
        int k = l.adverb(after) && !l.is(after, words[0]) ? after + 1 : after;
        for (String w : words) {
            if (w.equals("O")) {
                object(l, k, row, depth, out);
                return;
            }
            if (!l.is(k, w)) {
                return;
            }
            k++;
        }
        out.add(thing(row, k, k - 1));
    }

    /** "urges Kestria to extend". */
    private static void object(Line l, int from, Row row, int depth, List<Reading> out) {
        for (int k = from; k < Math.min(l.size(), from + OBJECT); k++) {
            if (l.is(k, "to") && k > from && l.tagged(k + 1, "VERB", "AUX", "ADV")) {
                inner(l, afterAdverbs(l, k + 1), Form.BASE, row, depth, out);
                return;
            }
            if (l.stop(k) || l.comma(k) || l.tagged(k, "VERB", "AUX", "SCONJ")) {
                return;
            }
        }
    }

    /** "demands that the parties provide". */
    private static void clause(Line l, int from, Row row, List<Reading> out) {
        for (int k = from + 1; k < Math.min(l.size(), from + OBJECT); k++) {
            if (l.stop(k) || l.comma(k)) {
                return;
            }
            if (l.tagged(k, "VERB") && l.mention(k) == null && l.institution(k) == null) {
                int be = l.is(k, "be") ? k + 1 : k;
                out.add(new Reading(Effect.ASKS, row.score(), be + 1, be, false, row.policies(), false, false));
                return;
            }
        }
    }

    private static void inner(Line l, int k, Form form, Row op, int depth, List<Reading> out) {
        List<Reading> found = new ArrayList<>();
        int at = form == Form.BASE && l.is(k, "be") ? afterAdverbs(l, k + 1) : k;
        for (StanceWords.Hit hit : StanceWords.standard().at(l.low(at))) {
            boolean fits =
                    at > k ? hit.row().kind() == Row.Kind.ADJ : hit.row().kind() == Row.Kind.VERB && hit.is(form);
            if (fits) {
                read(l, at, at + 1, hit.row(), depth + 1, found);
                found.forEach(r -> out.add(joined(op, hit.row(), r)));
                found.clear();
            }
        }
        if (out.isEmpty() && op.effect() == Effect.ASKS && form == Form.BASE) {
            out.add(new Reading(Effect.ASKS, op.score() * 0.9, k + 1, k, false, op.policies(), false, false));
        }
    }

    private static Reading joined(Row op, Row row, Reading r) {
        Effect effect = op.effect().before(r.effect(), row.deed());
        boolean goesOn = op.word().equals("continue") && r.effect() != Effect.PLAIN;
        double plain =
                goesOn ? r.score() : r.effect() == Effect.PLAIN ? op.score() : Math.min(op.score(), r.score() + 0.1);
        boolean meant = op.effect() == Effect.INTENDS && (row.deed() || r.intended());
        return new Reading(effect, plain, r.from(), r.last(), r.actors(), r.policies() || op.policies(), false, meant);
    }
}
