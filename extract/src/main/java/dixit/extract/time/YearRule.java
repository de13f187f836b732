package dixit.extract.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years alone: "in 1998", "the 2016 treaty", "(2018)", "2014-16"; four digits that count something are none. */
final class YearRule implements Rule {
    private static final Set<String> BEFORE = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "before",
            "after",
            "during",
            "from",
            "of",
            "around",
            "circa",
            "year",
            "throughout",
            "through",
            "between",
            "early",
            "late",
            "mid",
            "fiscal",
            "for",
            "to",
            "post",
            "pre");
    private static final Set<String> PLAIN_ONLY =
            Set.of("by", "of", "from", "before", "after", "around", "for", "to", "through");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "his", "her", "its", "their", "our", "my", "this", "that", "s");
    private static final Set<String> VERBS =
            Set.of("was", "is", "saw", "will", "has", "brought", "marked", "marks", "began", "ended");
    private static final Set<String> EVENTS = Set.of(
            "elections",
            "talks",
            "protests",
            "olympics",
            "games",
            "sanctions",
            "negotiations",
            "hostilities",
            "attacks",
            "reforms",
            "riots",
            "floods",
            "polls",
            "midterms",
            "primaries",
            "accords",
            "agreements",
            "amendments",
            "demonstrations",
            "bombings",
            "uprisings",
            "clashes",
            "series",
            "campaigns",
            "budgets",
            "rules",
            "guidelines",
            "murders",
            "killings",
            "wildfires",
            "paralympics",
            "strikes",
            "debates",
            "presidentials");
    private static final Set<String> UNITS = Set.of(
            "kilometre",
            "kilometer",
            "km",
            "mile",
            "metre",
            "meter",
            "man",
            "strong",
            "ton",
            "tonne",
            "foot",
            "acre",
            "hectare",
            "word",
            "page",
            "seat",
            "member",
            "percent",
            "mph",
            "kg",
            "dollar",
            "euro",
            "hour",
            "people",
            "men",
            "women",
            "children",
            "troops",
            "million",
            "billion",
            "police",
            "dead",
            "more",
            "other",
            "hrs",
            "gmt",
            "bc",
            "bce",
            "volt",
            "watt",
            "rpm",
            "feet",
            "m",
            "mm");
    private static final Set<String> NO_PLURAL = Set.of(
            "as",
            "was",
            "is",
            "has",
            "does",
            "this",
            "its",
            "his",
            "us",
            "always",
            "perhaps",
            "towards",
            "besides",
            "unless",
            "versus",
            "across",
            "yes",
            "thus",
            "plus",
            "says",
            "less",
            "afterwards",
            "politics",
            "news");

    @Override
    public @Nullable Match at(Tokens t, int i) {
        if (!t.isYear(i) || t.in(i + 1, UNITS) || (t.is(i + 1, "-") && t.in(i + 2, UNITS))) {
            return null;
        }
        int tail = tail(t, i);
        int year = t.at(i).number();
        if (tail > i + 1) {
            int other = t.at(tail - 1).length() == 4
                    ? t.at(tail - 1).number()
                    : year / 100 * 100 + t.at(tail - 1).number();
            boolean names = t.in(i - 1, BEFORE) || t.in(i - 1, DETERMINERS) || t.is(i - 1, "(") || year >= 1800;
            return names && year >= 1500
                    ? Match.known(i, tail, Edtf.interval(Edtf.year(year), Edtf.year(other)), "years", 0.93)
                    : null;
        }
        double score = score(t, i, year);
        return score == 0 ? null : Match.known(Years.beforeWithModifier(t, i), i + 1, Edtf.year(year), "year", score);
    }

    /** After "2014-2016" or "2014–16", where the second is the later one; after the year alone otherwise. */
    private static int tail(Tokens t, int i) {
        int year = t.at(i).number();
        boolean dash = (t.is(i + 1, "-") || t.is(i + 1, "/")) && t.glued(i + 1) && t.glued(i + 2);
        boolean spaced = t.is(i + 1, "-") && !t.glued(i + 1) && !t.glued(i + 2) && t.is(i - 1, "(");
        Token next = t.at(i + 2);
        boolean four = (dash || spaced) && t.isYear(i + 2) && next.number() > year && next.number() <= year + 500;
        boolean two = dash
                && next.length() == 2
                && next.number() > year % 100
                && !(t.glued(i + 3) && "-/%".contains(t.low(i + 3)))
                && !(t.is(i + 3, ".") && t.glued(i + 4) && t.isNumber(i + 4));
        return four || two ? i + 3 : i + 1;
    }

    private static double score(Tokens t, int i, int year) {
        boolean plural = isPlural(t, i + 1);
        boolean modern = year >= 1900 && year <= 2060;
        if (t.in(i - 1, BEFORE)) {
            if (t.is(i - 1, "in") || t.is(i - 1, "since")) {
                return plural && !modern ? 0 : plural ? 0.85 : 0.97;
            }
            boolean bare = t.in(i - 1, PLAIN_ONLY);
            return plural || (bare && (year < 1700 || year % 1000 == 0)) ? 0 : bare ? 0.9 : 0.95;
        }
        boolean listed =
                (t.is(i - 1, ",") || t.is(i - 1, "and") || t.is(i - 1, "or")) && !plural && followsYear(t, i - 1);
        if (listed) {
            return 0.9;
        }
        if (t.is(i - 1, "(") && (t.is(i + 1, ")") || t.is(i + 1, ",") || t.is(i + 1, ";")) && year >= 1400) {
            return 0.9;
        }
        if (t.in(i - 1, DETERMINERS) && modern && !plural && t.isWord(i + 1)) {
            return 0.9;
        }
        boolean opens = i == 0 || t.endsClause(i - 1);
        return opens && modern && t.in(i + 1, VERBS) ? 0.85 : 0;
    }

    /** "2002, 2013 and …": the sign or word at {@code k} goes on with a list of years. */
    private static boolean followsYear(Tokens t, int k) {
        int before = t.is(k, "and") && t.is(k - 1, ",") ? k - 2 : k - 1;
        if (!t.isYear(before) || Names.month(t, before - 1) > 0 || t.isNumber(before - 1)) {
            return false;
        }
        return t.in(before - 1, BEFORE)
                || t.in(before - 1, DETERMINERS)
                || ((t.is(before - 1, ",") || t.is(before - 1, "and")) && t.isYear(before - 2));
    }

    private static boolean isPlural(Tokens t, int i) {
        String w = t.low(i);
        return t.isWord(i)
                && !t.capital(i)
                && w.length() > 3
                && w.endsWith("s")
                && !w.endsWith("ss")
                && !w.endsWith("us")
                && !EVENTS.contains(w)
                && !NO_PLURAL.contains(w);
    }
}
