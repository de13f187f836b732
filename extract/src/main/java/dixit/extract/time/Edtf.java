package dixit.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of the Extended Date/Time Format (ISO 8601-2, levels 0 to 2 as far as news need them): days, months,
 * years, {@code 199X}, {@code 18XX}, seasons and quarters, intervals, sets. Pure functions.
 */
final class Edtf {
    /** EDTF's numbers for seasons without a hemisphere, for quarters and for halves of a year. */
    static final int SPRING = 21;

    static final int FIRST_QUARTER = 33;

    static final int FIRST_HALF = 40;

    private Edtf() {}

    /** {@code 2019-11-27}; null if the calendar has no such day. */
    static @Nullable String day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** {@code 199X} for any year of the decade. */
    static String decade(int year) {
        return year(year).substring(0, 3) + "X";
    }

    /** {@code 18XX} for any year whose first two digits are these. */
    static String century(int year) {
        return year(year).substring(0, 2) + "XX";
    }

    static String noYear(int month, int day) {
        return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    }

    static String interval(String from, String to) {
        return from + "/" + to;
    }

    /** The week of this day, Monday to Sunday, as an interval. */
    static String week(LocalDate d) {
        LocalDate monday = d.with(DayOfWeek.MONDAY);
        return interval(monday.toString(), monday.plusDays(6).toString());
    }

    static String weekend(LocalDate d) {
        LocalDate monday = d.with(DayOfWeek.MONDAY);
        return interval(monday.plusDays(5).toString(), monday.plusDays(6).toString());
    }

    /** One of these values: itself where there is only one. */
    static String oneOf(List<String> values) {
        TreeSet<String> sorted = new TreeSet<>(values);
        return sorted.size() == 1 ? sorted.first() : "[" + String.join(",", sorted) + "]";
    }

    /** True if the value can stand in an interval or set: a plain year, month or day. */
    static boolean isPlain(String value) {
        return value.indexOf('/') < 0 && value.indexOf('[') < 0 && value.indexOf('X') < 0;
    }
}
