package dixit.extract.time;

import dixit.extract.time.Anchor.Precision;
import dixit.extract.time.Meaning.Which;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in EDTF what a meaning is when counted from an anchor. Pure functions. */
final class Resolver {
    /** From this many days on, "May 3" in the past is taken for the next one where the sentence speaks of the future. */
    private static final int LONG_PAST = 30;

    private Resolver() {}

    /** EDTF, partial where the anchor does not give enough; null where then nothing would be left. */
    static @Nullable String value(Meaning meaning, Anchor anchor) {
        return switch (meaning) {
            case Meaning.Known k -> k.edtf();
            case Meaning.DayOfYear d ->
                each(anchor, Precision.MONTH, a -> dayOfYear(d, a), Edtf.noYear(d.month(), d.day()));
            case Meaning.MonthOfYear m ->
                each(
                        anchor,
                        Precision.MONTH,
                        a -> monthOfYear(m, a),
                        "XXXX-" + Edtf.month(0, m.month()).substring(5));
            case Meaning.WeekDay w -> each(anchor, Precision.DAY, a -> weekday(w, a), "XXXX-XX-XX");
            case Meaning.Beside b -> beside(b, anchor);
            case Meaning.Away a -> away(a, anchor);
            case Meaning.Season s ->
                each(anchor, Precision.MONTH, a -> season(s, a), "XXXX-" + (Edtf.SPRING + s.season()));
            case Meaning.PieceOfYear p ->
                each(anchor, Precision.YEAR, a -> Edtf.month(a.getYear() + p.offset(), p.code()), "XXXX-" + p.code());
            case Meaning.Feast f ->
                each(anchor, Precision.MONTH, a -> feast(f, a).toString(), partial(f.holiday()));
            case Meaning.Counted c -> {
                String base = value(c.base(), anchor);
                yield base == null ? null : counted(c.count(), c.unit(), Anchor.of(base));
            }
            case Meaning.Stretch s -> stretch(value(s.from(), anchor), value(s.to(), anchor));
            case Meaning.FromTold ignored -> null;
            case Meaning.FromEvent ignored -> null;
        };
    }

    private static @Nullable String stretch(@Nullable String from, @Nullable String to) {
        boolean ends = from != null && to != null && from.indexOf('[') < 0 && to.indexOf('[') < 0;
        return ends && from != null && to != null ? Edtf.interval(from, to) : null;
    }

    /** True if the meaning is counted from an anchor. */
    static boolean isCounted(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Known ignored -> false;
            case Meaning.Counted c -> isCounted(c.base());
            case Meaning.Stretch s -> isCounted(s.from()) || isCounted(s.to());
            case Meaning.DayOfYear ignored -> true;
            case Meaning.MonthOfYear ignored -> true;
            case Meaning.WeekDay ignored -> true;
            case Meaning.Beside ignored -> true;
            case Meaning.Away ignored -> true;
            case Meaning.Season ignored -> true;
            case Meaning.PieceOfYear ignored -> true;
            case Meaning.Feast ignored -> true;
            case Meaning.FromTold ignored -> true;
            case Meaning.FromEvent ignored -> true;
        };
    }

    private static String each(Anchor anchor, Precision least, Function<LocalDate, String> value, String otherwise) {
        if (!anchor.knows(least)) {
            return otherwise;
        }
        List<String> values = new ArrayList<>();
        for (LocalDate day : anchor.days()) {
            values.add(value.apply(day));
        }
        boolean plain =
                values.stream().distinct().count() == 1 || values.stream().allMatch(Edtf::isPlain);
        return plain ? Edtf.oneOf(values) : otherwise;
    }

    private static String dayOfYear(Meaning.DayOfYear d, LocalDate a) {
        LocalDate best = null;
        for (int year = a.getYear() - 1; year <= a.getYear() + 1; year++) {
            LocalDate day = inYear(year, d.month(), d.day());
            boolean nearer = day != null && (best == null || apart(day, a) < apart(best, a));
            best = nearer ? day : best;
        }
        if (best == null) {
            return Edtf.noYear(d.month(), d.day());
        }
        LocalDate later = inYear(best.getYear() + 1, d.month(), d.day());
        boolean coming = d.which() == Which.FUTURE && best.plusDays(LONG_PAST).isBefore(a) && later != null;
        LocalDate earlier = inYear(best.getYear() - 1, d.month(), d.day());
        if (d.which() == Which.SINCE && best.isAfter(a) && earlier != null) {
            return earlier.toString();
        }
        return (coming && later != null ? later : best).toString();
    }

    private static long apart(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private static @Nullable LocalDate inYear(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noLeapYear) {
            return null;
        }
    }

    private static String monthOfYear(Meaning.MonthOfYear m, LocalDate a) {
        int month = a.getMonthValue();
        int year =
                switch (m.which()) {
                    case PAST, SINCE -> m.month() <= month ? a.getYear() : a.getYear() - 1;
                    case LAST -> m.month() < month ? a.getYear() : a.getYear() - 1;
                    case FUTURE -> m.month() >= month ? a.getYear() : a.getYear() + 1;
                    case NEXT -> m.month() > month ? a.getYear() : a.getYear() + 1;
                    case THIS -> a.getYear();
                };
        return Edtf.month(year, m.month());
    }

    private static String weekday(Meaning.WeekDay w, LocalDate a) {
        LocalDate day =
                switch (w.which()) {
                    case PAST, SINCE -> a.with(TemporalAdjusters.previousOrSame(w.day()));
                    case FUTURE -> a.with(TemporalAdjusters.nextOrSame(w.day()));
                    case LAST -> a.with(TemporalAdjusters.previous(w.day()));
                    case NEXT -> a.plusWeeks(1).with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(w.day()));
                    case THIS -> a.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(w.day()));
                };
        return day.toString();
    }

    private static @Nullable String beside(Meaning.Beside b, Anchor anchor) {
        boolean itself =
                b.unit() == Unit.DAY && b.offset() == 0 && !anchor.edtf().isEmpty();
        if (itself && !anchor.knows(Precision.DAY)) {
            return anchor.edtf();
        }
        String none =
                switch (b.unit()) {
                    case DAY -> "XXXX-XX-XX";
                    case MONTH -> "XXXX-XX";
                    case YEAR -> "XXXX";
                    case WEEK, WEEKEND, DECADE, CENTURY -> "";
                };
        Precision least =
                switch (b.unit()) {
                    case DAY, WEEK, WEEKEND -> Precision.DAY;
                    case MONTH -> Precision.MONTH;
                    case YEAR, DECADE, CENTURY -> Precision.YEAR;
                };
        String value = each(anchor, least, a -> unit(b.unit(), b.offset(), a, false), none);
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String away(Meaning.Away w, Anchor anchor) {
        Precision least = precision(w.unit());
        boolean about = w.about() || w.unit() == Unit.WEEK;
        String value = each(anchor, least, a -> unit(w.unit(), w.count(), a, true), "");
        return value.isEmpty() ? null : about && Edtf.isPlain(value) ? value + "~" : value;
    }

    private static @Nullable String counted(int count, Unit unit, Anchor base) {
        Precision least = precision(unit);
        String value = each(base, least, a -> unit(unit, count, a, true), "");
        return value.isEmpty() ? null : value;
    }

    /** "Two days later", counted from an earlier value; null where that is not precise enough. */
    static @Nullable String from(@Nullable String told, int count, Unit unit) {
        return told == null ? null : counted(count, unit, Anchor.of(told));
    }

    private static Precision precision(Unit unit) {
        return switch (unit) {
            case DAY, WEEK, WEEKEND -> Precision.DAY;
            case MONTH -> Precision.MONTH;
            case YEAR, DECADE, CENTURY -> Precision.YEAR;
        };
    }

    /** The unit {@code n} away from a day; {@code day}: weeks are counted to a day and not to a week. */
    private static String unit(Unit unit, int n, LocalDate a, boolean day) {
        return switch (unit) {
            case DAY -> a.plusDays(n).toString();
            case WEEK -> day ? a.plusWeeks(n).toString() : Edtf.week(a.plusWeeks(n));
            case WEEKEND -> Edtf.weekend(a.plusWeeks(n));
            case MONTH -> Edtf.month(a.plusMonths(n).getYear(), a.plusMonths(n).getMonthValue());
            case YEAR -> Edtf.year(a.getYear() + n);
            case DECADE -> Edtf.decade(a.getYear() + 10 * n);
            case CENTURY -> Edtf.century(a.getYear() + 100 * n);
        };
    }

    /** Spring begins with March, summer with June, autumn with September, winter with December, whose year it keeps. */
    private static String season(Meaning.Season s, LocalDate a) {
        int year = a.getYear() + 1;
        while (true) {
            LocalDate start = LocalDate.of(year, 3 + 3 * s.season(), 1);
            LocalDate end = start.plusMonths(3);
            boolean fits =
                    switch (s.which()) {
                        case PAST, SINCE, LAST -> !end.isAfter(a);
                        case FUTURE, NEXT ->
                            start.isAfter(a) && !start.minusYears(1).isAfter(a);
                        case THIS -> !start.isAfter(a) || year == a.getYear();
                    };
            if (fits || year < a.getYear() - 2) {
                return Edtf.month(year, Edtf.SPRING + s.season());
            }
            year--;
        }
    }

    private static LocalDate feast(Meaning.Feast f, LocalDate a) {
        LocalDate before = f.holiday().in(a.getYear() - 1);
        LocalDate now = f.holiday().in(a.getYear());
        LocalDate after = f.holiday().in(a.getYear() + 1);
        return switch (f.which()) {
            case LAST -> now.isBefore(a) ? now : before;
            case NEXT -> now.isAfter(a) ? now : after;
            case THIS -> now;
            case FUTURE -> now.isBefore(a) && apart(now, a) > LONG_PAST ? after : now;
            case PAST, SINCE ->
                apart(before, a) < apart(now, a) ? before : apart(after, a) < apart(now, a) ? after : now;
        };
    }

    private static String partial(Holidays.Holiday h) {
        return h instanceof Holidays.Fixed(int month, int day) ? Edtf.noYear(month, day) : "XXXX-XX-XX";
    }
}
