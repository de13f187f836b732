package dixit.reader.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as metadata writes them, as EDTF (ISO 8601-2:2019): a day, a month or a year, no more precise than the source. The
 * day is the one written down; a time zone does not move it.
 */
public final class SourceDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?!\\d{1,3}(?:\\D|$))");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,3}(\\p{L}{3,10})[ .,-]{1,3}(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,10})[ .]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\\d{4})(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 100;

    private SourceDates() {}

    /** The date of a metadata value such as {@code 2019-11-27T10:00:00Z} or {@code Wed, 27 Nov 2019 10:00 GMT}. */
    public static Optional<String> edtf(String value) {
        String v = value.strip();
        if (v.isEmpty() || v.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher compact = COMPACT.matcher(v);
        if (compact.lookingAt() && !EPOCH.matcher(v).matches()) {
            return day(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3));
        }
        Matcher iso = ISO.matcher(v);
        if (iso.lookingAt()) {
            return iso(iso);
        }
        return EPOCH.matcher(v).matches() ? epoch(v) : inWords(v);
    }

    /** A date written in English words anywhere in a line such as {@code Posted on March 3, 2021 by}. */
    public static Optional<String> inWords(String line) {
        String v = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        Matcher dayFirst = DAY_MONTH.matcher(v);
        if (dayFirst.find()) {
            return month(dayFirst.group(2)).flatMap(m -> day(dayFirst.group(3), m, dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_DAY.matcher(v);
        if (monthFirst.find()) {
            return month(monthFirst.group(1)).flatMap(m -> day(monthFirst.group(3), m, monthFirst.group(2)));
        }
        return Optional.empty();
    }

    private static Optional<String> iso(Matcher m) {
        if (!plausible(m.group(1))) {
            return Optional.empty();
        }
        if (m.group(2) == null) {
            return Optional.of(m.group(1));
        }
        int month = Integer.parseInt(m.group(2));
        if (m.group(3) != null) {
            return day(m.group(1), month, m.group(3));
        }
        return month >= 1 && month <= 12
                ? Optional.of(m.group(1) + String.format(Locale.ROOT, "-%02d", month))
                : Optional.empty();
    }

    private static Optional<String> day(String year, int month, String day) {
        try {
            return plausible(year)
                    ? Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                            .toString())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Seconds or milliseconds since 1970; the day in UTC. */
    private static Optional<String> epoch(String v) {
        long seconds = Long.parseLong(v.substring(0, 10));
        return Optional.of(LocalDate.ofEpochDay(seconds / 86_400).toString());
    }

    private static Optional<Integer> month(String name) {
        int at = MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3));
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }

    private static boolean plausible(String year) {
        int y = Integer.parseInt(year);
        return y >= 1500 && y < 2200;
    }
}
