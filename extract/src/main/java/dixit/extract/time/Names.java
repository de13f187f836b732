package dixit.extract.time;

import dixit.text.CalendarWords;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the names of months and weekdays as words of a sentence. Pure functions. */
final class Names {
    private static final Set<String> SHORT_DAYS =
            Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

    /** Months that are names, verbs or other words as well. */
    private static final Set<String> AMBIGUOUS =
            Set.of("may", "march", "april", "june", "august", "jan", "mar", "avril", "mayo", "juin", "mars", "juni");

    private Names() {}

    /** The month, 1 to 12, that the capitalised word at {@code i} names; 0 if none. */
    static int month(Tokens t, int i) {
        return t.capital(i) || !isLatin(t.low(i)) ? CalendarWords.month(t.low(i)) : 0;
    }

    private static boolean isLatin(String word) {
        return word.isEmpty() || word.charAt(0) < 0x250;
    }

    /** The index after a month at {@code i} with the full stop of its short form. */
    static int afterMonth(Tokens t, int i) {
        boolean isShort = !CalendarWords.isMonth(t.low(i));
        return isShort && t.is(i + 1, ".") && t.glued(i + 1) ? i + 2 : i + 1;
    }

    static boolean isAmbiguous(Tokens t, int i) {
        return t.in(i, AMBIGUOUS);
    }

    /** The day that the capitalised word at {@code i} names in full; null if none. */
    static @Nullable DayOfWeek weekday(Tokens t, int i) {
        int n = t.capital(i) ? CalendarWords.weekday(t.low(i)) : 0;
        return n == 0 ? null : DayOfWeek.of(n);
    }

    /** True for a weekday in full or short, which only counts with a date behind it. */
    static boolean isWeekdayOrShort(Tokens t, int i) {
        return t.capital(i) && (CalendarWords.isWeekday(t.low(i)) || t.in(i, SHORT_DAYS));
    }
}
