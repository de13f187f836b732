package dixit.extract.position;

import dixit.record.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the condition under which something is said to hold, and the terms on which it is asked for. Pure functions. */
final class Conditions {
    /** From the most telling; the first that stands in a sentence is taken. */
    private static final List<List<String>> MARKERS = List.of(
            List.of("on", "the", "understanding", "that"),
            List.of("on", "the", "condition", "that"),
            List.of("on", "condition", "that"),
            List.of("under", "the", "condition", "that"),
            List.of("provided", "that"),
            List.of("provided", "the"),
            List.of("provided"),
            List.of("providing", "that"),
            List.of("only", "on", "the", "basis", "of"),
            List.of("only", "if"),
            List.of("only", "when"),
            List.of("only", "after"),
            List.of("only", "once"),
            List.of("as", "long", "as"),
            List.of("so", "long", "as"),
            List.of("to", "the", "extent", "that"),
            List.of("subject", "to"),
            List.of("in", "exchange", "for"),
            List.of("in", "return", "for"),
            List.of("unless"),
            List.of("if", "and", "when"),
            List.of("if"));

    private static final int LONGEST = 45;

    private Conditions() {}

    private static final Set<String> INVERTED = Set.of("will", "can", "could", "would", "shall", "may");
    private static final Set<String> SUBJECTS = Set.of("our", "its", "their", "we", "they", "it", "all", "both");
    private static final Set<String> TERMS = Set.of("conditions", "preconditions", "strings", "reservations");

    /**
     * A condition: the words from {@code from} to before {@code to}.
     *
     * @param terms true for terms, which bind nobody: "without any preconditions"
     */
    record Place(int from, int to, boolean bare, boolean terms) {
        boolean contains(int word) {
            return from <= word && word < to;
        }

        Span span(Line l) {
            return l.span(from, to);
        }
    }

    /** The condition in a sentence; null if there is none. */
    static @Nullable Place in(Line l) {
        for (List<String> marker : MARKERS) {
            for (int i = 0; i < l.size(); i++) {
                if (stands(l, i, marker)) {
                    Place place = place(l, i, marker);
                    boolean only = l.is(i - 1, "only");
                    return only ? new Place(i - 1, place.to(), false, false) : place;
                }
            }
        }
        return terms(l);
    }

    /** "Without any preconditions", "with no strings attached", and what is wished beside it: ", ideally for ten years". */
    private static @Nullable Place terms(Line l) {
        for (int i = 0; i < l.size(); i++) {
            boolean none = l.is(i, "without") || (l.is(i, "with") && l.is(i + 1, "no"));
            for (int k = i + 1; none && k < Math.min(l.size(), i + 4); k++) {
                if (TERMS.contains(l.low(k))) {
                    int end = l.is(k + 1, "attached") ? k + 2 : k + 1;
                    int wish = l.is(end + 1, "and") ? end + 2 : end + 1;
                    boolean more = l.comma(end) && (l.is(wish, "ideally") || l.is(wish, "preferably"));
                    return new Place(i, more ? place(l, wish, List.of("")).to() : end, false, true);
                }
            }
        }
        return null;
    }

    /** The condition that begins with {@code words} words at {@code at}; null if it is empty. */
    static @Nullable Place clause(Line l, int at, int words) {
        Place p = place(l, at, words);
        int to = at <= 2 && l.is(at, "only") ? inversion(l, p) : p.to();
        return to > at + words ? new Place(at, to, false, false) : null;
    }

    /** "Only if Kestria pays will we": the condition ends where the clause behind it begins with its helping verb. */
    private static int inversion(Line l, Place p) {
        boolean verb = false;
        for (int k = p.from() + 2; k < p.to(); k++) {
            boolean subject = l.is(k + 1, "we") || l.is(k + 1, "i") || l.tagged(k + 1, "DET", "NOUN", "PROPN", "ADJ");
            if (verb && INVERTED.contains(l.low(k)) && (subject || l.institution(k + 1) != null)) {
                return k;
            }
            verb |= l.tagged(k, "VERB", "AUX");
        }
        return p.to();
    }

    private static boolean stands(Line l, int at, List<String> marker) {
        for (int k = 0; k < marker.size(); k++) {
            if (!l.is(at + k, marker.get(k))) {
                return false;
            }
        }
        String first = marker.getFirst();
        if (first.equals("provided") && marker.size() == 1) {
            boolean clause = SUBJECTS.contains(l.low(at + 1)) && (l.tagged(at + 2, "AUX") || l.tagged(at + 3, "AUX"));
            return clause || (l.comma(at - 1) && l.tagged(at + 1, "DET", "PRON", "PROPN", "NOUN"));
        }
        boolean even = l.is(at - 1, "even") || l.is(at - 1, "as") || l.is(at - 1, "see") || l.is(at - 1, "wonder");
        return !first.equals("if") || !(even || l.is(at + 1, "any") || l.is(at + 1, "not"));
    }

    private static Place place(Line l, int at, List<String> marker) {
        Place p = place(l, at, marker.size());
        return new Place(at, p.to(), marker.size() == 1 && marker.getFirst().equals("if"), false);
    }

    private static Place place(Line l, int at, int words) {
        boolean leads = at == 0 || l.comma(at - 1) || l.quote(at - 1) || l.stop(at - 1);
        int to = at + words;
        boolean verb = false;
        int open = 0;
        while (to < l.size() && to - at < LONGEST && (!closes(l, to, leads, verb) || (open > 0 && l.is(to, "”")))) {
            open += l.is(to, "“") ? 1 : l.is(to, "”") ? -1 : 0;
            verb |= l.tagged(to, "VERB", "AUX");
            to++;
        }
        while (to > at + 1 && l.comma(to - 1)) {
            to--;
        }
        return new Place(at, to, false, false);
    }

    /** A condition ends at a comma behind its verb, and with the sentence. */
    private static boolean closes(Line l, int k, boolean leads, boolean verb) {
        boolean stop = l.stop(k) && !l.is(k, "(") && !l.is(k, ")");
        boolean ends = stop || l.is(k, "”") || l.is(k, "\"") || l.is(k, "»");
        boolean comma = l.comma(k) && verb && (leads || l.quote(k + 1) || !l.tagged(k + 1, "ADJ", "NOUN", "PROPN"));
        return ends || comma;
    }
}
