package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import java.util.Set;

/** Duties and tariffs that a text describes: at a rate, on goods, on what comes in. Stateless. */
final class TradeMeasures {
    private static final Set<String> IMPORT = Set.of(
            "import", "export", "customs", "dumping", "antidumping", "punitive", "retaliatory", "reciprocal", "trade");

    private TradeMeasures() {}

    /** "100% duties on cars", "import tariffs". */
    static void scan(Passage p, int i) {
        Words w = p.words();
        boolean rate = i > 0
                && w.start(i) - w.end(i - 1) <= 3
                && Character.isDigit(w.text().charAt(w.end(i - 1) - 1))
                && w.text().substring(w.end(i - 1), w.start(i)).contains("%");
        boolean percent = i > 0 && w.tight(i - 1) && w.folded(i - 1).equals("percent");
        boolean trade = i > 0 && w.tight(i - 1) && IMPORT.contains(w.folded(i - 1));
        if (rate || percent || trade) {
            p.described(trade ? i - 1 : i, on(w, i + 1), Kind.TRADE_MEASURE);
        } else if (w.folded(i).equals("tariffs") && on(w, i + 1) > i + 1) {
            p.described(i, on(w, i + 1), Kind.TRADE_MEASURE);
        }
    }

    private static int on(Words w, int to) {
        if (to + 1 >= w.size() || !w.folded(to).equals("on") || !w.tight(to - 1) || !w.tight(to)) {
            return to;
        }
        int end = to + 2;
        if (!w.folded(to + 1).endsWith("s")
                && w.tight(to + 1)
                && end < w.size()
                && (w.capital(end) == w.capital(end - 1))
                && !Set.of("and", "from", "to", "in", "by", "of", "will", "would", "has", "have", "is", "are", "as")
                        .contains(w.folded(end))) {
            end++;
        }
        return end;
    }
}
