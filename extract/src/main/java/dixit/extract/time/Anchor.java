package dixit.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date from which "yesterday" and "last year" are counted, as precise as it is known.
 *
 * @param edtf the value itself; empty if there is none
 * @param days the days that it may be; for a month its middle, for a year its middle
 * @param precision how much of each of {@code days} is known
 */
record Anchor(String edtf, List<LocalDate> days, Precision precision) {
    /** How much of a date is known. */
    enum Precision {
        NONE,
        YEAR,
        MONTH,
        DAY
    }

    static final Anchor NONE = new Anchor("", List.of(), Precision.NONE);

    Anchor {
        days = List.copyOf(days);
    }

    /** Reads a year, a month, a day or a set of days; anything else anchors nothing but the words "today". */
    static Anchor of(@Nullable String edtf) {
        if (edtf == null || edtf.isEmpty()) {
            return NONE;
        }
        String plain = edtf.startsWith("[") && edtf.endsWith("]") ? edtf.substring(1, edtf.length() - 1) : edtf;
        List<LocalDate> days = new ArrayList<>();
        Precision precision = Precision.NONE;
        for (String one : plain.split(",", 40)) {
            String s = one.strip();
            boolean digits = s.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-');
            LocalDate day = digits ? day(s) : null;
            if (day == null) {
                return new Anchor(edtf, List.of(), Precision.NONE);
            }
            days.add(day);
            precision = s.length() == 10 ? Precision.DAY : s.length() == 7 ? Precision.MONTH : Precision.YEAR;
        }
        return new Anchor(edtf, days, precision);
    }

    private static @Nullable LocalDate day(String s) {
        String full = s.length() == 4 ? s + "-07-01" : s.length() == 7 ? s + "-15" : s;
        try {
            return LocalDate.parse(full);
        } catch (java.time.format.DateTimeParseException notADay) {
            return null;
        }
    }

    boolean knows(Precision p) {
        return precision.compareTo(p) >= 0;
    }
}
