package dixit.extract.occasion;

import dixit.extract.time.Tokens;
import dixit.text.CalendarWords;
import org.jspecify.annotations.Nullable;

/** The day and the town at the end of a title: "…, Lunn, November 26, 2018". Pure functions. */
final class TitleDate {
    private static final int DAY_LENGTH = 10;

    private TitleDate() {}

    /** True if the title has the words of this day. */
    static boolean says(Tokens t, @Nullable String day) {
        if (day == null || day.length() != DAY_LENGTH || day.indexOf('X') >= 0) {
            return false;
        }
        String year = day.substring(0, 4);
        int month = Integer.parseInt(day, 5, 7, 10);
        String ofMonth = String.valueOf(Integer.parseInt(day, 8, DAY_LENGTH, 10));
        for (int k = 0; k < t.size(); k++) {
            boolean before = t.is(k + 1, ofMonth);
            if (CalendarWords.month(t.low(k)) == month && (before || (k > 0 && t.is(k - 1, ofMonth)))) {
                int next = before ? k + 2 : k + 1;
                return t.is(next, year) || (t.is(next, ",") && t.is(next + 1, year));
            }
        }
        return false;
    }

    /** The words with capitals between the last commas before the date; null if there are none. */
    static @Nullable String town(String title, Tokens t) {
        for (int k = 2; k < t.size(); k++) {
            boolean date =
                    CalendarWords.month(t.low(k)) > 0 && (startsWithDigit(t, k + 1) || startsWithDigit(t, k - 1));
            int first = date && startsWithDigit(t, k - 1) ? k - 1 : k;
            if (date && t.is(first - 1, ",")) {
                int from = first - 1;
                while (from > 0 && t.isWord(from - 1) && t.capital(from - 1)) {
                    from--;
                }
                boolean alone = from < first - 1 && from > 0 && t.is(from - 1, ",");
                return alone ? t.span(from, first - 1).in(title) : null;
            }
        }
        return null;
    }

    private static boolean startsWithDigit(Tokens t, int k) {
        return k >= 0
                && k < t.size()
                && !t.low(k).isEmpty()
                && Character.isDigit(t.low(k).charAt(0));
    }
}
