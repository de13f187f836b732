package dixit.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something began or ended, as far as it is known: a date, {@code ..2003-01} (then or before), {@code 2010-09..}
 * (then or after), or nothing.
 *
 * @param date the date given, null if unknown
 * @param bound how it is meant
 */
public record When(@Nullable PartialDate date, Bound bound) {
    /** What the date says. */
    public enum Bound {
        AT,
        /** Then or before. */
        BY,
        /** Then or after. */
        SINCE
    }

    /** Nothing is known. */
    public static final When UNKNOWN = new When(null, Bound.AT);

    /**
     * Reads a date with or without two dots before or after; blank is {@link #UNKNOWN}.
     *
     * @throws IllegalArgumentException if it is no date
     */
    public static When parse(String text) {
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        if (text.startsWith("..")) {
            return new When(PartialDate.parse(text.substring(2)), Bound.BY);
        }
        if (text.endsWith("..")) {
            return new When(PartialDate.parse(text.substring(0, text.length() - 2)), Bound.SINCE);
        }
        return new When(PartialDate.parse(text), Bound.AT);
    }

    /** True if {@code to} lies before {@code from}, whatever days they are. */
    static boolean reversed(When from, When to) {
        boolean open = from.date == null || to.date == null || from.bound == Bound.BY || to.bound == Bound.SINCE;
        return !open && to.latest().isBefore(from.earliest());
    }

    /** True if no date is given. */
    public boolean unknown() {
        return date == null;
    }

    /** The first day that it may be; {@link LocalDate#MIN} if unknown. */
    public LocalDate earliest() {
        return date == null || bound == Bound.BY ? LocalDate.MIN : date.earliest();
    }

    /** The last day that it may be; {@link LocalDate#MAX} if unknown. */
    public LocalDate latest() {
        return date == null || bound == Bound.SINCE ? LocalDate.MAX : date.latest();
    }

    @Override
    public String toString() {
        if (date == null) {
            return "";
        }
        return switch (bound) {
            case AT -> date.toString();
            case BY -> ".." + date;
            case SINCE -> date + "..";
        };
    }
}
