package dixit.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a month or a year: {@code 2019-11-27}, {@code 2019-11}, {@code 2019} (level 0 of EDTF, ISO 8601-2).
 *
 * @param year 1 to 9999
 * @param month 1 to 12, 0 if unknown
 * @param day of the month, 0 if unknown
 */
public record PartialDate(int year, int month, int day) {
    private static final int SHORTEST_MONTH = 28;

    /**
     * Checks that there is such a date.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PartialDate {
        boolean real = year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0 && (month > 0 || day == 0);
        if (!real || (day > SHORTEST_MONTH && day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
        }
    }

    /** This day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
     *
     * @throws IllegalArgumentException if it is none of them, or there is no such day
     */
    public static PartialDate parse(String text) {
        int n = text.length();
        boolean shape = (n == 4 || n == 7 || n == 10)
                && digits(text, 0, 4)
                && (n < 7 || (text.charAt(4) == '-' && digits(text, 5, 7) && !text.startsWith("00", 5)))
                && (n < 10 || (text.charAt(7) == '-' && digits(text, 8, 10) && !text.startsWith("00", 8)));
        if (!shape) {
            throw new IllegalArgumentException("no date (YYYY, YYYY-MM or YYYY-MM-DD)");
        }
        try {
            return new PartialDate(
                    Integer.parseInt(text, 0, 4, 10),
                    n < 7 ? 0 : Integer.parseInt(text, 5, 7, 10),
                    n < 10 ? 0 : Integer.parseInt(text, 8, 10, 10));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("there is no such day", e);
        }
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The first day that it may be. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it may be. */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    @Override
    public String toString() {
        if (month == 0) {
            return pad(year, 4);
        }
        return pad(year, 4) + "-" + pad(month, 2) + (day == 0 ? "" : "-" + pad(day, 2));
    }

    private static String pad(int n, int width) {
        return "0".repeat(Math.max(0, width - Integer.toString(n).length())) + n;
    }
}
