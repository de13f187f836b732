package dixit.extract.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days counted from another: "a month before the vote of 14 March", "three days after the call", "two days later", "the
 * next day". Without a day to count from in the text they mean nothing.
 */
final class CountedRule implements Rule {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its", "their", "that", "this");
    private static final Set<String> JOINS = Set.of("on", "of", "in");
    private static final int LONGEST_NAME = 5;

    private final List<Rule> dates;

    /** {@code dates} read the day that is counted from. */
    CountedRule(List<Rule> dates) {
        this.dates = List.copyOf(dates);
    }

    @Override
    public @Nullable Match at(Tokens t, int i) {
        if (t.is(i, "the")) {
            return neighbour(t, i);
        }
        int n = Numerals.cardinal(t, i);
        Unit unit = n < 0 || t.glued(i + 1) ? null : Unit.of(t.low(i + 1));
        if (unit == null || unit == Unit.WEEKEND) {
            return null;
        }
        return switch (t.low(i + 2)) {
            case "later" -> new Match(i, i + 3, new Meaning.FromTold(n, unit), "later", 0.75);
            case "earlier", "before", "previously" -> {
                Match m = t.is(i + 2, "before") ? counted(t, i, -n, unit) : null;
                boolean alone = !t.is(i + 2, "before");
                yield m != null
                        ? m
                        : alone ? new Match(i, i + 3, new Meaning.FromTold(-n, unit), "earlier", 0.7) : null;
            }
            case "after", "following" -> counted(t, i, n, unit);
            default -> null;
        };
    }

    /** "The next day", "the following week", "the previous year", "the same day", "the day before". */
    private static @Nullable Match neighbour(Tokens t, int i) {
        int offset =
                switch (t.low(i + 1)) {
                    case "next", "following" -> 1;
                    case "previous", "preceding" -> -1;
                    case "same" -> 0;
                    default -> 9;
                };
        Unit unit = Unit.of(t.low(i + 2));
        boolean one = offset != 9 && unit != null && !t.low(i + 2).endsWith("s") && unit != Unit.WEEKEND;
        boolean sure = one && (unit == Unit.DAY || !t.is(i + 1, "next")) && !(t.is(i + 3, "-") && t.glued(i + 3));
        return sure && unit != null ? new Match(i, i + 3, new Meaning.FromTold(offset, unit), "neighbour", 0.75) : null;
    }

    private @Nullable Match counted(Tokens t, int i, int n, Unit unit) {
        int k = i + 3;
        Match plain = date(t, k);
        if (plain != null) {
            return new Match(i, plain.to(), new Meaning.Counted(n, unit, plain.meaning()), "counted", 0.88);
        }
        if (!t.in(k, ARTICLES)) {
            return null;
        }
        int noun = k + 1;
        while (noun < k + LONGEST_NAME && t.isWord(noun) && !t.in(noun, JOINS) && !EventNouns.isEvent(t.low(noun))) {
            noun++;
        }
        if (!t.isWord(noun) || t.in(noun, JOINS)) {
            return null;
        }
        int join = t.in(noun + 1, JOINS) ? noun + 2 : noun + 1;
        Match base = date(t, join);
        if (base != null) {
            return new Match(i, base.to(), new Meaning.Counted(n, unit, base.meaning()), "counted", 0.88);
        }
        return new Match(i, noun + 1, new Meaning.FromEvent(n, unit, t.low(noun)), "counted-from-event", 0.7);
    }

    private @Nullable Match date(Tokens t, int i) {
        for (Rule r : dates) {
            Match m = r.at(t, i);
            if (m != null) {
                return m;
            }
        }
        return null;
    }
}
