package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import java.util.Map;

/** Terms of policy that somebody coins: two to five words in quotation marks, the last of which says what it is. */
final class Coined {
    private static final Map<String, Kind> LAST = Map.ofEntries(
            Map.entry("equation", Kind.INITIATIVE),
            Map.entry("formula", Kind.INITIATIVE),
            Map.entry("roadmap", Kind.INITIATIVE),
            Map.entry("initiative", Kind.INITIATIVE),
            Map.entry("plan", Kind.INITIATIVE),
            Map.entry("order", Kind.DOCTRINE),
            Map.entry("architecture", Kind.DOCTRINE),
            Map.entry("doctrine", Kind.DOCTRINE),
            Map.entry("policy", Kind.DOCTRINE),
            Map.entry("principle", Kind.DOCTRINE),
            Map.entry("leadership", Kind.DOCTRINE),
            Map.entry("partnership", Kind.INITIATIVE),
            Map.entry("format", Kind.NEGOTIATION),
            Map.entry("corridor", Kind.CHANNEL),
            Map.entry("pact", Kind.AGREEMENT));

    private Coined() {}

    static void scan(Passage p) {
        Words w = p.words();
        if (!p.hasState()) {
            return;
        }
        for (int i = 1; i < w.size(); i++) {
            Kind kind = LAST.get(w.folded(i));
            if (kind == null || w.capital(i) || !closes(w.after(i))) {
                continue;
            }
            int from = i;
            while (from > 0 && i - from < 5 && !opens(w.before(from)) && w.tight(from - 1)) {
                from--;
            }
            boolean short_ = from < i && opens(w.before(from));
            boolean sentence = from == 0 || (w.capital(from) && w.first(from));
            if (short_ && !sentence && !Nouns.titleOfWork(w, from, i + 1)) {
                p.named(from, i + 1, kind);
            }
        }
    }

    private static boolean opens(char c) {
        return c == '“' || c == '"' || c == '«' || c == '‘' || c == '„';
    }

    private static boolean closes(char c) {
        return c == '”' || c == '"' || c == '»' || c == '’' || c == '“';
    }
}
