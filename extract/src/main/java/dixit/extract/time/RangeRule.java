package dixit.extract.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From one day, month or year to another: "3 to 5 May 2023", "June 28 to July 2, 2023", "March-May 2021", "from 2008 to 2010". */
final class RangeRule implements Rule {
    private static final Set<String> OPENERS = Set.of("from", "between");
    private final List<Rule> dates;

    /** {@code dates} read either end. */
    RangeRule(List<Rule> dates) {
        this.dates = List.copyOf(dates);
    }

    @Override
    public @Nullable Match at(Tokens t, int i) {
        if (t.isNumber(i)) {
            Match days = daysBeforeMonth(t, i);
            return days != null ? days : t.isYear(i) ? years(t, i) : twoDates(t, i);
        }
        if (Names.month(t, i) == 0) {
            return Names.isWeekdayOrShort(t, i) ? twoDates(t, i) : null;
        }
        Match days = daysAfterMonth(t, i);
        if (days != null) {
            return days;
        }
        Match months = months(t, i);
        return months != null ? months : twoDates(t, i);
    }

    /** The index after "to", a dash or, after "between", "and"; {@code k} if there is none. */
    private static int afterJoin(Tokens t, int from, int k) {
        boolean to = t.is(k, "to") || t.is(k, "through") || t.is(k, "until") || t.is(k, "till") || t.is(k, "-");
        boolean and = t.is(k, "and") && t.is(from - 1, "between");
        return to || and ? k + 1 : k;
    }

    private static boolean opened(Tokens t, int from) {
        return t.in(from - 1, OPENERS);
    }

    /** "3 to 5 May 2023", "7-9 August 2023". */
    private @Nullable Match daysBeforeMonth(Tokens t, int i) {
        boolean torn = t.glued(i) && (t.isNumber(i - 1) || ".,-/:$€£".contains(t.low(i - 1)));
        if (!t.isSmall(i, 1, 31) || torn) {
            return null;
        }
        int k = t.glued(i + 1) && Numerals.isEnding(t.low(i + 1)) ? i + 2 : i + 1;
        int other = afterJoin(t, i, k);
        Match last = other > k ? date(t, other) : null;
        return last == null || !t.isSmall(other, 1, 31)
                ? null
                : sameMonth(i, t.at(i).number(), last, last.to());
    }

    /** "June 28-30, 2023". */
    private static @Nullable Match daysAfterMonth(Tokens t, int i) {
        int month = Names.month(t, i);
        int k = Names.afterMonth(t, i);
        int join = t.glued(k + 1) && Numerals.isEnding(t.low(k + 1)) ? k + 2 : k + 1;
        int other = t.isSmall(k, 1, 31) ? afterJoin(t, i, join) : join;
        if (other == join
                || !t.isSmall(other, 1, 31)
                || t.at(other).number() <= t.at(k).number()
                || Names.month(t, other + 1) > 0) {
            return null;
        }
        int year = t.is(other + 1, ",") ? other + 2 : other + 1;
        int first = t.at(k).number();
        int last = t.at(other).number();
        if (t.isYear(year)) {
            String to = Edtf.day(t.at(year).number(), month, last);
            return to == null ? null : sameMonth(i, first, Match.known(k, year + 1, to, "day", 1), year + 1);
        }
        boolean torn = t.glued(other + 1) && (t.is(other + 1, "%") || t.isWord(other + 1) || t.is(other + 1, "-"));
        return torn || Edtf.day(2000, month, last) == null
                ? null
                : sameMonth(
                        i,
                        first,
                        new Match(
                                k, other + 1, new Meaning.DayOfYear(month, last, Tense.of(t, i, other + 1)), "day", 1),
                        other + 1);
    }

    private static @Nullable Match sameMonth(int from, int firstDay, Match last, int to) {
        return switch (last.meaning()) {
            case Meaning.Known(String edtf)
            when edtf.length() == 10 && Edtf.isPlain(edtf) -> {
                String first = Edtf.day(
                        Integer.parseInt(edtf.substring(0, 4)), Integer.parseInt(edtf.substring(5, 7)), firstDay);
                boolean up = first != null && first.compareTo(edtf) < 0;
                yield up && first != null ? Match.known(from, to, Edtf.interval(first, edtf), "days", 0.96) : null;
            }
            case Meaning.DayOfYear d
            when firstDay < d.day() ->
                new Match(
                        from,
                        to,
                        new Meaning.Stretch(new Meaning.DayOfYear(d.month(), firstDay, d.which()), d),
                        "days",
                        0.92);
            default -> null;
        };
    }

    /** "March to May 2021", "between November 2019 and February 2020". */
    private @Nullable Match months(Tokens t, int i) {
        int k = Names.afterMonth(t, i);
        int firstYear = t.isYear(k) ? t.at(k).number() : -1;
        int join = firstYear > 0 ? k + 1 : k;
        int other = afterJoin(t, i, join);
        int month = other > join ? Names.month(t, other) : 0;
        int year = Names.afterMonth(t, other);
        if (month == 0 || !t.isYear(year)) {
            return null;
        }
        int last = t.at(year).number();
        int from = firstYear > 0 ? firstYear : Names.month(t, i) <= month ? last : last - 1;
        String a = Edtf.month(from, Names.month(t, i));
        String b = Edtf.month(last, month);
        return a.compareTo(b) < 0 ? Match.known(i, year + 1, Edtf.interval(a, b), "months", 0.94) : null;
    }

    /** "from 2008 to 2010", "between 2012 and 2014". */
    private static @Nullable Match years(Tokens t, int i) {
        int other = afterJoin(t, i, i + 1);
        boolean up = opened(t, i)
                && other > i + 1
                && t.isYear(other)
                && t.at(other).number() > t.at(i).number()
                && t.at(i).number() >= 1400
                && !(t.at(i).number() % 100 == 0 && t.at(other).number() % 100 == 0);
        boolean counted = t.isWord(other + 1)
                && !t.capital(other + 1)
                && t.low(other + 1).endsWith("s")
                && t.at(other + 1).length() > 4;
        return up && !counted
                ? Match.known(
                        i,
                        other + 1,
                        Edtf.interval(
                                Edtf.year(t.at(i).number()),
                                Edtf.year(t.at(other).number())),
                        "years",
                        0.95)
                : null;
    }

    private @Nullable Match twoDates(Tokens t, int i) {
        Match a = date(t, i);
        int other = a == null ? i : afterJoin(t, i, a.to());
        if (a == null || other == a.to() || !(opened(t, i) || t.is(other - 1, "-") || t.is(other - 1, "to"))) {
            return null;
        }
        Match b = date(t, other);
        if (b == null) {
            return null;
        }
        Meaning first = a.meaning() instanceof Meaning.DayOfYear d && b.meaning() instanceof Meaning.Known(String edtf)
                ? inYearOf(d, edtf)
                : a.meaning();
        return first == null ? null : new Match(i, b.to(), new Meaning.Stretch(first, b.meaning()), "days", 0.93);
    }

    private static @Nullable Meaning inYearOf(Meaning.DayOfYear d, String edtf) {
        if (edtf.length() != 10 || !Edtf.isPlain(edtf)) {
            return null;
        }
        int year = Integer.parseInt(edtf.substring(0, 4));
        String day = Edtf.day(year, d.month(), d.day());
        String first = day != null && day.compareTo(edtf) > 0 ? Edtf.day(year - 1, d.month(), d.day()) : day;
        return first == null ? null : new Meaning.Known(first);
    }

    private @Nullable Match date(Tokens t, int i) {
        for (Rule r : dates) {
            Match m = r.at(t, i);
            if (m != null) {
                return m;
            }
        }
        return null;
    }
}
