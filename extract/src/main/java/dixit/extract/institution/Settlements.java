package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import java.util.Set;

/** Settlements of a conflict that a text describes. Stateless. */
final class Settlements {
    private static final int MOST_TAIL = 9;
    private static final Set<String> SETTLING =
            Set.of("political", "diplomatic", "peaceful", "peace", "negotiated", "lasting", "and");
    private static final Set<String> SETTLED = Set.of("crisis", "conflict", "war", "dispute", "question", "issue");

    private Settlements() {}

    /** "A political settlement", "the diplomatic settlement of a dispute on herring", "the settlement in Kestria". */
    static void scan(Passage p, int i) {
        Words w = p.words();
        int from = i;
        while (from > 0 && w.tight(from - 1) && SETTLING.contains(w.folded(from - 1))) {
            from--;
        }
        while (from < i && w.folded(from).equals("and")) {
            from++;
        }
        int to = i + 1;
        boolean of = w.tight(i) && (w.folded(to).equals("of") || w.folded(to).equals("to"));
        for (int k = to + 1; of && k < w.size() && k - i <= MOST_TAIL / 2 + 2 && w.tight(k - 1); k++) {
            if (SETTLED.contains(w.folded(k))) {
                to = k + 1;
                break;
            }
        }
        if (from < i || to > i + 1) {
            p.described(from, to, Kind.NEGOTIATION);
        }
    }
}
