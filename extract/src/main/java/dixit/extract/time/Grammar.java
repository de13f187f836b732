package dixit.extract.time;

import dixit.extract.structure.DayMonthOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules in the order in which they are tried at each token; the first that reads something signs, and reading goes on
 * behind it. Linear: every rule looks at a bounded number of tokens. Immutable and thread-safe.
 */
final class Grammar {
    private static final Set<String> STARTERS = starters();

    private final List<Rule> rules;

    Grammar(DayMonthOrder order) {
        DayRule day = new DayRule();
        NumericRule numeric = new NumericRule(order);
        MonthRule month = new MonthRule();
        List<Rule> dates = List.of(day, numeric, month, new YearRule());
        rules = List.of(
                new CountedRule(dates),
                new RangeRule(List.of(day, numeric)),
                day,
                numeric,
                new HolidayRule(),
                new SeasonRule(),
                new EraRule(),
                month,
                new YearRule(),
                new WeekdayRule(),
                new RelativeRule());
    }

    /** Every rule begins with a number, a capital, an apostrophe, or one of few words in small letters. */
    private static boolean mayBegin(Token first) {
        return switch (first.kind()) {
            case DIGITS -> true;
            case LETTERS -> first.capital() || first.low().charAt(0) > 0x24F || STARTERS.contains(first.low());
            case SIGN -> first.low().equals("'");
            case END -> false;
        };
    }

    /** The expressions in the order of the text, none inside another. */
    List<Match> read(Tokens t) {
        List<Match> out = new ArrayList<>();
        int i = 0;
        while (i < t.size()) {
            Match m = at(t, i);
            if (m == null) {
                i++;
            } else {
                int free = out.isEmpty() ? 0 : out.getLast().to();
                out.add(m.from() < free ? new Match(free, m.to(), m.meaning(), m.rule(), m.score()) : m);
                i = m.to();
            }
        }
        return out;
    }

    private static Set<String> starters() {
        Set<String> out = new HashSet<>(Numerals.words());
        out.addAll(SeasonRule.words());
        out.addAll(EraRule.words());
        out.addAll(RelativeRule.words());
        return Set.copyOf(out);
    }

    private @Nullable Match at(Tokens t, int i) {
        if (!mayBegin(t.at(i))) {
            return null;
        }
        for (Rule r : rules) {
            Match m = r.at(t, i);
            if (m != null) {
                return m;
            }
        }
        return null;
    }
}
