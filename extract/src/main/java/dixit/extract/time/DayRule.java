package dixit.extract.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days with a month in words, or in the form of ISO 8601: "Friday, 27 November 2019", "Nov. 27", "2019-11-27". */
final class DayRule implements Rule {
    private static final Set<String> MEASURES =
            Set.of("percent", "per", "million", "billion", "thousand", "km", "years");
    private static final Set<String> LITTLE = Set.of(
            "in", "at", "on", "and", "or", "to", "the", "for", "by", "with", "when", "after", "before", "as", "that",
            "of", "a", "his", "her", "its", "their", "he", "she", "it", "they", "we", "from", "but", "was", "were",
            "is", "had", "has", "will", "said", "until", "through", "between", "during", "who", "which", "while");

    @Override
    public @Nullable Match at(Tokens t, int i) {
        if (Names.isWeekdayOrShort(t, i)) {
            int k = t.is(i + 1, ",") || t.is(i + 1, ".") ? i + 2 : i + 1;
            k = t.is(k, "the") ? k + 1 : k;
            Match day = core(t, k);
            return day == null ? null : day.widened(i, day.to());
        }
        return core(t, i);
    }

    private static @Nullable Match core(Tokens t, int i) {
        if (t.isNumber(i)) {
            Match iso = iso(t, i);
            return iso != null ? iso : dayMonth(t, i);
        }
        return Names.month(t, i) > 0 ? monthDay(t, i) : null;
    }

    /** "27 November 2019", "27th of November". */
    private static @Nullable Match dayMonth(Tokens t, int i) {
        if (!t.isSmall(i, 1, 31) || isTorn(t, i)) {
            return null;
        }
        int k = t.glued(i + 1) && Numerals.isEnding(t.low(i + 1)) ? i + 2 : i + 1;
        k = t.is(k, "of") ? k + 1 : k;
        int month = Names.month(t, k);
        boolean mine = month > 0 && (!t.glued(k) || t.is(k - 1, "-") || !t.isNumber(k - 1));
        return mine ? withYear(t, i, Names.afterMonth(t, k), month, t.at(i).number()) : null;
    }

    /** "November 27, 2019", "Nov. 27", "November the 27th". */
    private static @Nullable Match monthDay(Tokens t, int i) {
        int month = Names.month(t, i);
        int k = Names.afterMonth(t, i);
        k = t.is(k, "the") ? k + 1 : k;
        if (!t.isSmall(k, 1, 31)) {
            return null;
        }
        int end = t.glued(k + 1) && Numerals.isEnding(t.low(k + 1)) ? k + 2 : k + 1;
        boolean torn = (t.glued(end) && (t.is(end, ":") || t.is(end, "%") || t.is(end, "/") || t.isWord(end)))
                || (t.glued(end) && t.glued(end + 1) && t.is(end, ".") && t.isNumber(end + 1))
                || t.in(end, MEASURES);
        return torn || isCount(t, i, end)
                ? null
                : withYear(t, i, end, month, t.at(k).number());
    }

    /** "In May 20 people died": the number counts the people. */
    private static boolean isCount(Tokens t, int i, int end) {
        return t.is(i - 1, "in") && t.isWord(end) && !t.capital(end) && !t.in(end, LITTLE);
    }

    private static @Nullable Match withYear(Tokens t, int from, int k, int month, int day) {
        int year = t.is(k, ",") || (t.is(k, ".") && !t.glued(k)) ? k + 1 : k;
        year = t.is(year, "of") ? year + 1 : year;
        if (t.isYear(year) && !(t.is(year + 1, ",") && t.glued(year + 1) && t.glued(year + 2))) {
            String edtf = Edtf.day(t.at(year).number(), month, day);
            return edtf == null ? null : Match.known(from, year + 1, edtf, "day-month-year", 0.99);
        }
        if (Edtf.day(2000, month, day) == null) {
            return null;
        }
        return new Match(from, k, new Meaning.DayOfYear(month, day, which(t, from, k)), "day-month", 0.95);
    }

    private static Meaning.Which which(Tokens t, int from, int to) {
        return t.is(from - 1, "since") ? Meaning.Which.SINCE : Tense.of(t, from, to);
    }

    /** "2019-11-27", with or without a time behind it. */
    private static @Nullable Match iso(Tokens t, int i) {
        boolean form = t.at(i).length() == 4
                && t.at(i).number() >= 1000
                && t.at(i).number() <= 2099
                && t.is(i + 1, "-")
                && t.at(i + 2).length() == 2
                && t.is(i + 3, "-")
                && t.at(i + 4).length() == 2
                && t.glued(i + 1)
                && t.glued(i + 2)
                && t.glued(i + 3)
                && t.glued(i + 4);
        if (!form || isTorn(t, i) || (t.glued(i + 5) && (t.is(i + 5, "-") || t.isNumber(i + 5)))) {
            return null;
        }
        String edtf =
                Edtf.day(t.at(i).number(), t.at(i + 2).number(), t.at(i + 4).number());
        return edtf == null ? null : Match.known(i, i + 5, edtf, "iso", 0.98);
    }

    /** Something is written before it without a space: "v2019-11-27", "1.27 May". */
    private static boolean isTorn(Tokens t, int i) {
        boolean range = t.glued(i) && t.is(i - 1, "-") && t.glued(i - 1) && t.isSmall(i - 2, 1, 31);
        return !range
                && t.glued(i)
                && (t.isNumber(i - 1) || t.isWord(i - 1) || (".,-/:$€£".contains(t.low(i - 1)) && t.glued(i - 1)));
    }
}
