package dixit.archive.check;

import dixit.record.Verdict;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts matches in their order and makes the answer of them. Stateless. */
public final class Ranking {
    private static final int MOST = 10;
    /** What it counts that the passage is the claimed speaker's. */
    private static final double HIS = 0.2;
    /** The same where the words are exactly his: more than the record of somebody else who said something alike. */
    private static final double HIS_EXACTLY = 0.35;
    /** What it counts that it is the record of his own words and not a report of them. */
    private static final double PRIMARY = 0.3;

    /** What it counts that only the writing differs, as in "you'll" for "you will". */
    private static final double REWORDED = 0.02;

    /** A report follows within so many days. */
    private static final int REPORTED_WITHIN = 7;

    private Ranking() {}

    /**
     * The answer with its matches in order.
     *
     * @param found matches in any order, one for each document at most, and one more where its best is not the claimed speaker's
     */
    public static Checked answer(CheckRequest request, boolean tooShort, List<Match> found, Searched searched) {
        List<Match> order = new ArrayList<>();
        found.stream().filter(m -> m.sure() || isReported(m, found)).forEach(order::add);
        String claimed = request.speaker();
        boolean whole =
                claimed != null && order.stream().anyMatch(m -> m.verdict() == Verdict.VERBATIM && isBy(m, claimed));
        order.sort(Comparator.comparingDouble((Match m) -> -value(m, request.speaker(), whole))
                .thenComparing(Ranking::day)
                .thenComparing(Match::documentHash));
        if (order.isEmpty()) {
            return new Checked(
                    request,
                    Verdict.NOT_FOUND_IN_RECORD,
                    List.of(),
                    false,
                    tooShort,
                    List.of(),
                    searched,
                    Given.FITTING);
        }
        Match best = order.getFirst();
        List<Match> others = new ArrayList<>(order.subList(1, order.size()));
        others.sort(Comparator.comparing(Ranking::day).thenComparing(Match::documentHash));
        List<Match> matches = new ArrayList<>();
        matches.add(best);
        others.stream().limit(MOST - 1L).forEach(matches::add);
        return new Checked(
                request,
                best.verdict(),
                Judge.changes(best),
                isMismatch(request.speaker(), best),
                tooShort,
                matches,
                searched,
                Given.FITTING);
    }

    /** True if the record names another; not where it has the words as a quotation right beside the claimed speaker's name. */
    private static boolean isMismatch(@Nullable String claimed, Match best) {
        if (claimed == null || best.speaker() == null || Names.agree(claimed, best.speaker())) {
            return false;
        }
        boolean quoted = best.before().lastIndexOf('“') > best.before().lastIndexOf('”');
        boolean reported = best.verdict() == Verdict.OUT_OF_CONTEXT && quoted;
        return !reported || !Names.isNamed(claimed, best.before() + " " + best.after());
    }

    /**
     * True if somebody reports just these words as the same speaker's within days: then it is the record of what was
     * reported, say in another translation.
     */
    private static boolean isReported(Match record, List<Match> found) {
        return record.primary()
                && found.stream()
                        .anyMatch(m -> m.sure()
                                && !m.primary()
                                && m.speaker() != null
                                && isBy(record, m.speaker())
                                && isWithinDays(record.date(), m.date()));
    }

    private static boolean isWithinDays(@Nullable String record, @Nullable String report) {
        try {
            long days = record == null || report == null
                    ? Long.MAX_VALUE
                    : ChronoUnit.DAYS.between(LocalDate.parse(record), LocalDate.parse(report));
            return days >= -1 && days <= REPORTED_WITHIN;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** @param whole true if the claimed speaker has just these words in their own context, too */
    private static double value(Match m, @Nullable String claimed, boolean whole) {
        boolean his = claimed != null && isBy(m, claimed);
        double words = m.score() - (m.verdict() == Verdict.SPLICED ? 0.1 : isExact(m) ? 0 : REWORDED);
        double context = m.verdict() == Verdict.OUT_OF_CONTEXT ? 0.01 : 0;
        return words
                - context
                + (his ? m.verdict() == Verdict.OUT_OF_CONTEXT && !whole ? HIS_EXACTLY : HIS : 0)
                + (m.primary() ? PRIMARY : 0);
    }

    /** Matches without a date come last. */
    private static String day(Match m) {
        return m.date() == null ? "~" : m.date();
    }

    /** True if the record names this speaker. */
    public static boolean isBy(Match m, String claimed) {
        return m.speaker() != null && Names.agree(claimed, m.speaker());
    }

    /** True if the words are the same. */
    public static boolean isExact(Match m) {
        return m.verdict() == Verdict.VERBATIM || m.verdict() == Verdict.OUT_OF_CONTEXT;
    }
}
