package dixit.extract.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decades and centuries: "the late 1990s", "the '60s", "the sixties", "the 19th century". */
final class EraRule implements Rule {
    private static final Map<String, Integer> TENS = Map.of(
            "twenties",
            1920,
            "thirties",
            1930,
            "forties",
            1940,
            "fifties",
            1950,
            "sixties",
            1960,
            "seventies",
            1970,
            "eighties",
            1980,
            "nineties",
            1990);
    private static final Set<String> AGE = Set.of("his", "her", "their", "my", "your", "our", "its");

    static Set<String> words() {
        return TENS.keySet();
    }

    @Override
    public @Nullable Match at(Tokens t, int i) {
        Match decade = t.isNumber(i) ? decade(t, i) : t.is(i, "'") ? shortDecade(t, i) : inWords(t, i);
        return decade != null ? decade : century(t, i);
    }

    /** "1990s", "1990's"; "the 60s". */
    private static @Nullable Match decade(Tokens t, int i) {
        Token n = t.at(i);
        int end = t.glued(i + 1) && t.is(i + 1, "s") ? i + 2 : t.afterPossessive(i + 1);
        if (end == i + 1 || n.number() % 10 != 0 || (t.isWord(end) && t.glued(end))) {
            return null;
        }
        if (n.length() == 4 && n.number() >= 1100 && n.number() <= 2090) {
            String edtf = n.number() % 100 == 0 ? Edtf.century(n.number()) : Edtf.decade(n.number());
            return Match.known(Years.beforeWithModifier(t, i), end, edtf, "decade", 0.96);
        }
        int from = Years.beforeWithModifier(t, i);
        boolean told =
                t.is(from - 1, "the") && t.in(from - 2, Set.of("in", "of", "from", "during", "since", "to", "until"));
        boolean ten = n.length() == 2 && n.number() >= 30 && !t.glued(i);
        return ten && told ? Match.known(from, end, Edtf.decade(1900 + n.number()), "decade-short", 0.75) : null;
    }

    /** "'60s". */
    private static @Nullable Match shortDecade(Tokens t, int i) {
        Token n = t.at(i + 1);
        boolean form = n.length() == 2
                && n.number() % 10 == 0
                && t.glued(i + 1)
                && t.is(i + 2, "s")
                && t.glued(i + 2)
                && !(t.glued(i) && t.isWord(i - 1));
        if (!form || t.in(Years.beforeWithModifier(t, i) - 1, AGE)) {
            return null;
        }
        int year = n.number() == 10 ? 2010 : n.number() >= 30 ? 1900 + n.number() : 0;
        return year == 0
                ? null
                : Match.known(Years.beforeWithModifier(t, i), i + 3, Edtf.decade(year), "decade-short", 0.9);
    }

    private static @Nullable Match inWords(Tokens t, int i) {
        Integer year = TENS.get(t.low(i));
        int from = Years.beforeWithModifier(t, i);
        boolean told = t.is(from - 1, "the");
        return year == null || !told ? null : Match.known(from, i + 1, Edtf.decade(year), "decade-in-words", 0.8);
    }

    /** "the 19th century", "eighteenth-century", "the 18th and 19th centuries" at its first or second ordinal. */
    private static @Nullable Match century(Tokens t, int i) {
        int k = Numerals.afterOrdinal(t, i);
        if (k == i) {
            return null;
        }
        int n = Numerals.ordinalAt(t, i);
        int noun = t.is(k, "-") ? k + 1 : k;
        boolean one = t.is(noun, "century");
        boolean many = t.is(noun, "centuries");
        boolean first = t.is(k, "and") || t.is(k, "to") || t.is(k, "or");
        if (first) {
            int other = Numerals.afterOrdinal(t, k + 1);
            boolean paired = other > k + 1 && t.is(other, "centuries");
            return paired && n >= 2 && n <= 21 ? Match.known(i, k, Edtf.century((n - 1) * 100), "century", 0.9) : null;
        }
        boolean era = t.is(noun + 1, "bc") || t.is(noun + 1, "bce") || t.is(noun + 1, "b");
        int least = t.isNumber(i) ? 2 : 5;
        boolean is = (one || many) && n >= least && n <= 21 && !era;
        return is
                ? Match.known(Years.beforeWithModifier(t, i), noun + 1, Edtf.century((n - 1) * 100), "century", 0.95)
                : null;
    }
}
