package dixit.extract.position;

import dixit.extract.time.TimeExpression;
import dixit.record.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether words tell what is so, or what somebody imagines, asks about, or remembers. Immutable. */
final class Moods {
    private static final Set<String> DOUBTS =
            Set.of("if", "whether", "unless", "lest", "suppose", "supposing", "imagine", "until", "till");
    private static final Set<String> HOPES = Set.of(
            "hope",
            "hopes",
            "hoped",
            "hoping",
            "expect",
            "expects",
            "expected",
            "wish",
            "wishes",
            "wished",
            "fear",
            "fears",
            "feared",
            "suppose",
            "unlikely",
            "possible",
            "unclear",
            "doubt",
            "doubts",
            "doubted",
            "prevent",
            "imagine",
            "chance",
            "likely",
            "possibility",
            "ensure",
            "guarantee");

    private final int[] starts;
    private final List<TimeExpression> times;

    Moods(List<TimeExpression> times) {
        this.times = times.stream()
                .sorted(java.util.Comparator.comparing(TimeExpression::span))
                .toList();
        this.starts = this.times.stream().mapToInt(t -> t.span().start()).toArray();
    }

    /**
     * The clause with this word, as far as it stands before it, is only imagined or asked about.
     *
     * @param hopes whether what somebody hopes or fears counts as imagined
     */
    static boolean imagined(Line l, int word, boolean hopes) {
        if (hopes && (HOPES.contains(l.low(word - 1)) || HOPES.contains(l.low(word - 2)))) {
            return true;
        }
        for (int k = word - 1; k >= 0 && word - k < 40; k--) {
            if (l.stop(k) && !l.is(k, "(") && !l.is(k, ")")) {
                return false;
            }
            if (DOUBTS.contains(l.low(k)) && !l.is(k - 1, "even")) {
                return !closed(l, k, word);
            }
            if (l.is(k, "mean") && VerbGroup.NEGATIONS.contains(l.low(k - 1))) {
                return true;
            }
            if (hopes && l.is(k, "that") && hoped(l, k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hoped(Line l, int that) {
        for (int k = that - 1; k >= Math.max(0, that - 3); k--) {
            if (HOPES.contains(l.low(k))) {
                return true;
            }
        }
        return false;
    }

    /** A comma after a whole clause closes a condition: "If it rains, Kestria supports …". */
    private static boolean closed(Line l, int doubt, int word) {
        for (int k = doubt + 2; k < word; k++) {
            if (l.comma(k)) {
                return true;
            }
        }
        return false;
    }

    /** The first time in these words that has a year; null if there is none. */
    @Nullable
    TimeExpression dated(Span place) {
        int i = Arrays.binarySearch(starts, place.start());
        for (int k = i >= 0 ? i : -i - 1; k < starts.length && starts[k] < place.end(); k++) {
            if (times.get(k).hasYear()) {
                return times.get(k);
            }
        }
        return null;
    }

    /** The value with a year that stands nearest to an offset within these words; null if there is none. */
    @Nullable
    String nearest(Span place, int offset) {
        int i = Arrays.binarySearch(starts, place.start());
        String best = null;
        int least = Integer.MAX_VALUE;
        for (int k = i >= 0 ? i : -i - 1; k < starts.length && starts[k] < place.end(); k++) {
            int far = Math.abs(starts[k] - offset);
            if (times.get(k).hasYear() && far < least) {
                best = times.get(k).value();
                least = far;
            }
        }
        return best;
    }

    /** These words tell of a year before the one in which they were said. */
    boolean history(Span place, @Nullable String said) {
        TimeExpression t = dated(place);
        int then = t == null ? 0 : year(t.value());
        return then > 0 && then < (said == null ? Integer.MAX_VALUE : year(said));
    }

    /** The year of an EDTF value, 0 if it has none. */
    static int year(String value) {
        int from = 0;
        while (from < value.length() && !Character.isDigit(value.charAt(from))) {
            from++;
        }
        if (from + 4 > value.length()) {
            return 0;
        }
        int year = 0;
        for (int i = from; i < from + 4; i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + (c - '0');
        }
        return year;
    }
}
