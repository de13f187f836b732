package dixit.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parties that act together: "A, B and C". Pure functions. */
final class Compounds {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private Compounds() {}

    /** The party with those joined to it, in the order of the sentence. */
    static List<Party> of(Line line, List<Party> parties, Party p) {
        List<Party> out = new ArrayList<>(List.of(p));
        int at = parties.indexOf(p);
        if (at < 0) {
            return out;
        }
        boolean and = false;
        for (int k = at - 1; k >= 0; k--) {
            boolean joined = and(line, parties.get(k), parties.get(k + 1));
            if (!joined && !(comma(line, parties.get(k), parties.get(k + 1)) && and)) {
                break;
            }
            and |= joined;
            out.addFirst(parties.get(k));
        }
        for (int k = at + 1; k < parties.size() && joins(line, parties, k); k++) {
            out.add(parties.get(k));
        }
        return out;
    }

    /** "And" between the two, or a comma where the list goes on to an "and". */
    private static boolean joins(Line line, List<Party> parties, int k) {
        int i = k;
        while (i < parties.size() && comma(line, parties.get(i - 1), parties.get(i))) {
            i++;
        }
        return i < parties.size() && and(line, parties.get(i - 1), parties.get(i));
    }

    static int start(Line line, Party p) {
        int from = p.from();
        while (from > 0 && ARTICLES.contains(line.at(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean and(Line line, Party a, Party b) {
        int gap = start(line, b) - a.to();
        String first = line.at(a.to());
        return (gap == 1 && (first.equals("and") || first.equals("or")))
                || (gap == 2 && first.equals(",") && line.at(a.to() + 1).equals("and"));
    }

    private static boolean comma(Line line, Party a, Party b) {
        return start(line, b) - a.to() == 1 && line.at(a.to()).equals(",");
    }
}
