package dixit.extract.structure;

import dixit.text.CalendarWords;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in a short string and writes them in EDTF (ISO 8601-2), never more than the words give: "November 27" is
 * {@code XXXX-11-27}, "March 2025" is {@code 2025-03}, "3/4/25" is both days unless the order is known.
 */
final class Dates {
    /** Years that a page without one may be from; the last is the year of this version, not of the clock. */
    static final int FIRST_YEAR = 2005;

    static final int LAST_YEAR = 2026;

    /**
     * A date in a string.
     *
     * @param edtf its value
     * @param start where it begins in the string
     * @param end after its last unit
     */
    record Found(String edtf, int start, int end) {
        boolean hasYear() {
            return !edtf.startsWith("XXXX");
        }
    }

    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)$");

    private Dates() {}

    /** A word or a number with its place. */
    private record Token(String word, int start, int end) {
        int number() {
            String digits = ORDINAL.matcher(word).replaceAll("");
            return !digits.isEmpty() && digits.length() <= 8 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? Integer.parseInt(digits)
                    : -1;
        }

        boolean isDay() {
            return word.length() <= 4 && number() >= 1 && number() <= 31;
        }

        boolean isYear() {
            return word.length() == 4 && number() >= 1800 && number() <= 2099;
        }

        int month() {
            return CalendarWords.month(word);
        }
    }

    /** The dates in the string, in order; strings of more than a few hundred units are not meant for this. */
    static List<Found> in(String s, DayMonthOrder order) {
        List<Token> t = tokens(s);
        List<Found> out = new ArrayList<>();
        for (int i = 0; i < t.size(); ) {
            Found f = at(s, t, i, order);
            if (f == null) {
                i++;
            } else {
                out.add(f);
                while (i < t.size() && t.get(i).start() < f.end()) {
                    i++;
                }
            }
        }
        return out;
    }

    private static List<Token> tokens(String s) {
        List<Token> out = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= s.length(); i++) {
            boolean in = i < s.length() && Character.isLetterOrDigit(s.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                out.add(new Token(s.substring(start, i).toLowerCase(Locale.ROOT), start, i));
                start = -1;
            }
        }
        return out;
    }

    private static @Nullable Found at(String s, List<Token> t, int i, DayMonthOrder order) {
        Token a = t.get(i);
        Token b = i + 1 < t.size() ? t.get(i + 1) : null;
        Token c = i + 2 < t.size() ? t.get(i + 2) : null;
        if (b == null) {
            return null;
        }
        if (a.month() > 0 && capital(s, a)) {
            return fromMonth(s, a, b, c);
        }
        if (a.isDay() && b.month() > 0 && near(s, a, b)) {
            boolean year = c != null && c.isYear() && near(s, b, c);
            return year && c != null
                    ? full(c.number(), b.month(), a.number(), a.start(), c.end())
                    : partial(b.month(), a.number(), a.start(), b.end());
        }
        return c == null ? null : numeric(s, a, b, c, order);
    }

    private static boolean capital(String s, Token a) {
        return !Character.isLowerCase(s.charAt(a.start()))
                || !Script.of(s, new dixit.record.Span(a.start(), a.end())).equals(Script.LATIN);
    }

    private static @Nullable Found fromMonth(String s, Token a, Token b, @Nullable Token c) {
        if (!near(s, a, b)) {
            return null;
        }
        if (b.isYear()) {
            return new Found(String.format(Locale.ROOT, "%04d-%02d", b.number(), a.month()), a.start(), b.end());
        }
        if (!b.isDay()) {
            return null;
        }
        boolean year = c != null && c.isYear() && near(s, b, c);
        return year && c != null
                ? full(c.number(), a.month(), b.number(), a.start(), c.end())
                : partial(a.month(), b.number(), a.start(), b.end());
    }

    /** Only blanks, a comma or a full stop stand between. */
    private static boolean near(String s, Token a, Token b) {
        if (b.start() - a.end() > 3) {
            return false;
        }
        for (int i = a.end(); i < b.start(); i++) {
            if (!Fold.isBlank(s.charAt(i)) && ",.".indexOf(s.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Found numeric(String s, Token a, Token b, Token c, DayMonthOrder order) {
        if (b.start() != a.end() + 1
                || c.start() != b.end() + 1
                || s.charAt(a.end()) != s.charAt(b.end())
                || "/.-".indexOf(s.charAt(a.end())) < 0) {
            return null;
        }
        int x = a.number();
        int y = b.number();
        int z = c.number();
        if (x < 0 || y < 0 || z < 0) {
            return null;
        }
        if (a.isYear()) {
            return full(x, y, z, a.start(), c.end());
        }
        int year = c.isYear() ? z : c.word().length() == 2 ? century(z) : -1;
        return year < 0
                ? null
                : ordered(year, x, y, s.charAt(a.end()) == '.' ? DayMonthOrder.DAY_FIRST : order, a.start(), c.end());
    }

    private static @Nullable Found ordered(int year, int x, int y, DayMonthOrder order, int start, int end) {
        if (x > 12 || order == DayMonthOrder.DAY_FIRST || x == y) {
            return full(year, y, x, start, end);
        }
        if (y > 12 || order == DayMonthOrder.MONTH_FIRST) {
            return full(year, x, y, start, end);
        }
        Found one = full(year, x, y, start, end);
        Found two = full(year, y, x, start, end);
        if (one == null || two == null) {
            return one == null ? two : one;
        }
        boolean first = one.edtf().compareTo(two.edtf()) < 0;
        return new Found("[" + (first ? one : two).edtf() + "," + (first ? two : one).edtf() + "]", start, end);
    }

    /** The year that two digits mean. */
    static int century(int twoDigits) {
        return twoDigits <= LAST_YEAR % 100 + 10 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static @Nullable Found full(int year, int month, int day, int start, int end) {
        try {
            return new Found(LocalDate.of(year, month, day).toString(), start, end);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static Found partial(int month, int day, int start, int end) {
        return new Found(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), start, end);
    }

    /** The years in which a day of {@code XXXX-MM-DD} falls on a weekday, as a set of days; the value itself if none does. */
    static String onWeekday(String edtf, DayOfWeek weekday) {
        List<String> days = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            Found f = full(year, Integer.parseInt(edtf.substring(5, 7)), Integer.parseInt(edtf.substring(8, 10)), 0, 0);
            if (f != null && LocalDate.parse(f.edtf()).getDayOfWeek() == weekday) {
                days.add(f.edtf());
            }
        }
        return days.isEmpty() ? edtf : days.size() == 1 ? days.getFirst() : "[" + String.join(",", days) + "]";
    }

    /** The date in eight or six digits of a file name or the path of an address, "…/2019/11/27/…" included; null if none. */
    static @Nullable String inAddress(String address) {
        List<Token> t = tokens(address.replace('_', ' '));
        for (int i = 0; i + 2 < t.size(); i++) {
            if (t.get(i).isYear()
                    && t.get(i + 1).isDay()
                    && t.get(i + 2).isDay()
                    && t.get(i + 2).end() - t.get(i).start() == 10) {
                Found f = full(
                        t.get(i).number(), t.get(i + 1).number(), t.get(i + 2).number(), 0, 0);
                if (f != null) {
                    return f.edtf();
                }
            }
        }
        for (Token x : t) {
            String date = digits(x);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /**
     * The date with which a file's name begins or ends, "20191127_talks", "2019-11-27-talks", "talks_20191127"; null if
     * none. Six digits alone may count anything.
     */
    static @Nullable String inFileName(String name) {
        List<Token> t = tokens(name.replace('_', ' '));
        if (t.isEmpty()) {
            return null;
        }
        for (int i : new int[] {0, t.size() - 3}) {
            boolean three = i >= 0
                    && i + 2 < t.size()
                    && t.get(i).isYear()
                    && t.get(i + 1).isDay()
                    && t.get(i + 2).isDay()
                    && t.get(i + 2).end() - t.get(i).start() == 10;
            Found f = three
                    ? full(
                            t.get(i).number(),
                            t.get(i + 1).number(),
                            t.get(i + 2).number(),
                            0,
                            0)
                    : null;
            if (f != null) {
                return f.edtf();
            }
        }
        for (Token x : List.of(t.getFirst(), t.getLast())) {
            String date = x.word().length() == 8 ? digits(x) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable String digits(Token x) {
        int n = x.number();
        boolean eight = x.word().length() == 8 && n >= 19800101 && n <= 20991231;
        if (!eight && (x.word().length() != 6 || n < 0)) {
            return null;
        }
        int year = eight ? n / 10000 : century(n / 10000);
        Found f = full(year, n / 100 % 100, n % 100, 0, 0);
        return f == null || (!eight && (year < 1995 || year > LAST_YEAR)) ? null : f.edtf();
    }
}
