package dixit.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Days that a date may mean, as numbers {@code yyyymmdd} that sort like the days.
 *
 * <p>Reads the part of EDTF (ISO 8601-2:2019) that the exchange format uses: {@code 2019}, {@code 2019-11},
 * {@code 2019-11-27}, unspecified digits ({@code 201X}, {@code 201X-03}), sets ({@code [2013-11-27,2019-11-27]}),
 * intervals ({@code 2019/2020}), also open ones ({@code 2019/..}, {@code ../2019}), qualifiers ({@code 2019~}). A date without a year ({@code XXXX-11-27}) means no day
 * that can be searched.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
record DateRange(int first, int last) {
    static final int FIRST = 1_01_01;
    static final int LAST = 9999_12_31;
    /** A date that may lie in more years than this stands in no year's count. */
    private static final int MOST_YEARS = 10;
    /** Longer texts are no dates. */
    private static final int LONGEST = 400;

    /** Days between this and another, counted from their first days to their last: 0 for one and the same day. */
    long days(DateRange other) {
        return ChronoUnit.DAYS.between(day(Math.min(first, other.first)), day(Math.max(last, other.last)));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    /** {@code 2020}, {@code 2020-03} or {@code 2020-03-05}; empty if it is none of these or no such day. */
    static Optional<DateRange> ofIso(String text) {
        String[] parts = text.split("-", 4);
        if (parts.length > 3 || !isNumber(parts[0], 4) || Integer.parseInt(parts[0]) == 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
            return Optional.of(new DateRange(year * 10000 + 101, year * 10000 + 1231));
        }
        if (!isNumber(parts[1], 2) || (parts.length == 3 && !isNumber(parts[2], 2))) {
            return Optional.empty();
        }
        return month(year, Integer.parseInt(parts[1]), parts.length == 3 ? Integer.parseInt(parts[2]) : 0);
    }

    private static Optional<DateRange> month(int year, int month, int day) {
        try {
            YearMonth m = YearMonth.of(year, month);
            int base = year * 10000 + month * 100;
            if (day == 0) {
                return Optional.of(new DateRange(base + 1, base + m.lengthOfMonth()));
            }
            return m.isValidDay(day) ? Optional.of(new DateRange(base + day, base + day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The ranges that an EDTF date may mean, in order; empty for null, for no date and for a date without a year. */
    static List<DateRange> ofEdtf(@Nullable String date) {
        if (date == null || date.length() > LONGEST) {
            return List.of();
        }
        String text = date.strip();
        boolean set = text.length() > 1
                && "[{".indexOf(text.charAt(0)) >= 0
                && "]}".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (set) {
            return Arrays.stream(text.substring(1, text.length() - 1).split(","))
                    .flatMap(member -> ofEdtf(member).stream())
                    .sorted((a, b) -> Integer.compare(a.first, b.first))
                    .toList();
        }
        int slash = text.indexOf('/');
        int dots = text.indexOf("..");
        if (slash < 0 && dots < 0) {
            return single(text);
        }
        return slash >= 0
                ? between(text.substring(0, slash), text.substring(slash + 1))
                : between(text.substring(0, dots), text.substring(dots + 2));
    }

    /** An open end reaches the last day, an open beginning the first; what is open on both sides says nothing. */
    private static List<DateRange> between(String from, String to) {
        if (isOpen(from) || isOpen(to)) {
            return ofEdtf(isOpen(from) ? to : from).stream()
                    .map(r -> isOpen(from) ? new DateRange(FIRST, r.last) : new DateRange(r.first, LAST))
                    .limit(1)
                    .toList();
        }
        List<DateRange> a = ofEdtf(from);
        List<DateRange> b = ofEdtf(to);
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        int last = b.getLast().last;
        return a.getFirst().first <= last ? List.of(new DateRange(a.getFirst().first, last)) : List.of();
    }

    private static boolean isOpen(String end) {
        return end.isBlank() || end.strip().equals("..");
    }

    private static List<DateRange> single(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'T') {
                break;
            }
            if ("~?%".indexOf(c) < 0) {
                plain.append(c == 'x' || c == 'u' ? 'X' : c);
            }
        }
        String s = plain.toString().replace("-XX", "");
        if (s.length() < 4) {
            return List.of();
        }
        String year = s.substring(0, 4);
        String rest = s.substring(4);
        int open = year.indexOf('X');
        if (open < 0) {
            return ofIso(s).map(List::of).orElse(List.of());
        }
        return open == 0 ? List.of() : years(year.substring(0, open), year.substring(open), rest);
    }

    private static List<DateRange> years(String known, String unknown, String rest) {
        if (!unknown.chars().allMatch(c -> c == 'X') || !isNumber(known, known.length())) {
            return List.of();
        }
        int span = (int) Math.pow(10, unknown.length());
        int base = Integer.parseInt(known) * span;
        if (rest.isEmpty() || span > MOST_YEARS) {
            return base == 0 ? List.of() : List.of(new DateRange(base * 10000 + 101, (base + span - 1) * 10000 + 1231));
        }
        List<DateRange> ranges = new ArrayList<>();
        for (int year = base; year < base + span; year++) {
            ofIso("%04d%s".formatted(year, rest)).ifPresent(ranges::add);
        }
        return ranges;
    }

    /** The years that the ranges touch, ascending; none if they are too many to say anything. */
    static List<Integer> years(List<DateRange> ranges) {
        if (ranges.stream().anyMatch(r -> r.last / 10000 - r.first / 10000 >= MOST_YEARS)) {
            return List.of();
        }
        return ranges.stream()
                .flatMapToInt(r -> IntStream.rangeClosed(r.first / 10000, r.last / 10000))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private static boolean isNumber(String s, int digits) {
        return s.length() == digits && !s.isEmpty() && s.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
