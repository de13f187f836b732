package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import java.util.Locale;
import java.util.Set;

/** Coalitions and alliances that a text describes: "a coalition led by Kestria", "is our ally". Stateless. */
final class Leagues {
    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were", "remains", "remain", "be", "as");
    private static final Set<String> BEFORE_ALLY = Set.of(
            "military",
            "political",
            "close",
            "closest",
            "strategic",
            "loyal",
            "natural",
            "key",
            "treaty",
            "traditional",
            "reliable",
            "and",
            "important",
            "main",
            "nato");
    private static final Set<String> HOLDERS =
            Set.of("a", "an", "our", "their", "its", "the", "his", "her", "your", "my");

    /** With these before it an alliance may be asserted further on in the sentence. */
    private static final Set<String> OURS = Set.of("a", "an", "our", "my", "your");

    /** Between "are" and "its allies". */
    private static final Set<String> STILL =
            Set.of("not", "no", "longer", "also", "still", "now", "both", "all", "always", "one", "of", "among", "yet");

    /** "is meeting with an ally" asserts none. */
    private static final Set<String> AWAY =
            Set.of("with", "by", "from", "to", "against", "about", "over", "between", "without", "toward", "towards");

    private static final Set<String> NOT =
            Set.of("not", "no", "never", "cannot", "hardly", "scarcely", "neither", "nor", "n't", "can't", "won't");
    private static final Set<String> MORE = Set.of("only", "just", "merely", "simply", "least", "doubt");

    private Leagues() {}

    /** "The coalition it leads", "a coalition led by …", "the Kestria-led coalition". */
    static void coalition(Passage p, int i) {
        Words w = p.words();
        if (w.tight(i) && w.folded(i + 2).equals("leads")) {
            String state = leader(p, i);
            p.renamed(i, i + 3, state.isEmpty() ? "coalition" : state + "-led coalition", Kind.BLOC);
        } else if (w.tight(i)
                && w.folded(i + 1).equals("led")
                && w.folded(i + 2).equals("by")) {
            p.described(i, i + 1, Kind.BLOC);
        } else if (i > 1 && w.tight(i - 1) && w.folded(i - 1).equals("led") && w.tight(i - 2)) {
            p.described(i - 2, i + 1, Kind.BLOC);
        } else if (i > 0
                && w.tight(i - 1)
                && Set.of("international", "naval", "maritime").contains(w.folded(i - 1))) {
            p.described(i - 1, i + 1, Kind.BLOC);
        }
    }

    /** An alliance that somebody asserts: "is … an ally", "are our oldest allies". */
    static void ally(Passage p, int i) {
        Words w = p.words();
        int from = i;
        while (from > 0 && i - from < 6 && w.tight(from - 1) && BEFORE_ALLY.contains(w.folded(from - 1))) {
            from--;
        }
        if (from > 0 && from < i && w.folded(from).equals("and")) {
            from++;
        }
        if (from == 0 || !HOLDERS.contains(w.folded(from - 1)) || !w.tight(from - 1)) {
            return;
        }
        boolean theirs = !OURS.contains(w.folded(from - 1));
        for (int k = from - 2; k >= 0 && from - k < 9 && !w.first(k + 1); k--) {
            if (COPULAS.contains(w.folded(k)) && !w.folded(k).equals("as")) {
                if (!denied(w, k, from - 1)) {
                    p.renamed(from - 1, i + 1, alliance(p, from, i, k), Kind.BLOC);
                }
                return;
            }
            if (theirs ? !STILL.contains(w.folded(k)) : AWAY.contains(w.folded(k))) {
                return;
            }
        }
    }

    /** "Is not", "was never", "is no longer", "cannot be"; "is not only" is. */
    private static boolean denied(Words w, int copula, int end) {
        for (int k = Math.max(0, copula - 2); k < end; k++) {
            if (NOT.contains(w.folded(k)) && !MORE.contains(w.folded(k + 1))) {
                return !(k < copula && w.first(k + 1));
            }
        }
        return false;
    }

    /** Who leads "the coalition it leads" behind a state and "and", as a name begins with it: "US"; empty if that is not certain. */
    private static String leader(Passage p, int i) {
        Words w = p.words();
        int last = i - 3;
        boolean beside = Set.of("it", "they", "he", "she").contains(w.folded(i + 1))
                && w.folded(i - 1).equals("the")
                && w.folded(i - 2).equals("and")
                && p.state(last);
        return beside ? shortName(p, firstOf(p, last), last + 1) : "";
    }

    private static int firstOf(Passage p, int last) {
        int from = last;
        while (from > 0 && p.state(from - 1) && p.words().tight(from - 1)) {
            from--;
        }
        return from;
    }

    /** "US" for "the United States", else the name as it stands. */
    private static String shortName(Passage p, int from, int to) {
        Words w = p.words();
        int first = w.folded(from).equals("the") ? from + 1 : from;
        if (to - first == 2 && w.folded(first).equals("united")) {
            return w.word(first).substring(0, 1) + w.word(first + 1).substring(0, 1);
        }
        return w.span(first, to).in(w.text());
    }

    /** "Military alliance with Kestria" for "Kestria is a military ally": the state, where it is the subject. */
    private static String alliance(Passage p, int from, int head, int copula) {
        Words w = p.words();
        String what = from < head ? w.span(from, head).in(w.text()) + " alliance" : "alliance";
        what = what.toLowerCase(Locale.ROOT);
        int subject = copula - 1;
        if (!p.state(subject) || !w.tight(subject)) {
            return what;
        }
        int first = firstOf(p, subject);
        boolean opens = w.first(first) || (w.folded(first - 1).equals("the") && w.first(first - 1));
        if (!opens) {
            return what;
        }
        String state = w.span(w.folded(first).equals("the") ? first + 1 : first, subject + 1)
                .in(w.text());
        int of = w.folded(head + 2).equals("the") ? head + 3 : head + 2;
        if (!w.folded(head + 1).equals("of") || of >= w.size() || !p.state(of)) {
            return what + " with " + state;
        }
        int end = of + 1;
        while (end < w.size() && p.state(end) && w.tight(end - 1)) {
            end++;
        }
        return what + " of " + state + " and " + w.span(of, end).in(w.text());
    }
}
