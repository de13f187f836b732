package dixit.extract.time;

import dixit.extract.time.Meaning.Which;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months without a day: "November 2019", "in November", "last March", "2019-11". */
final class MonthRule implements Rule {
    private static final Set<String> SURE = Set.of(
            "in", "since", "until", "till", "last", "next", "this", "early", "late", "mid", "during", "throughout");
    private static final Set<String> LIKELY =
            Set.of("from", "by", "through", "of", "before", "after", "between", "for", "to", "and", "the", "-");

    @Override
    public @Nullable Match at(Tokens t, int i) {
        if (Names.month(t, i) == 0) {
            return null;
        }
        int k = Names.afterMonth(t, i);
        int year = t.is(k, ",") || t.is(k, "of") ? k + 1 : k;
        if (t.isYear(year)) {
            String edtf = Edtf.month(t.at(year).number(), Names.month(t, i));
            return widen(t, Match.known(i, year + 1, edtf, "month-year", 0.98));
        }
        return alone(t, i, k);
    }

    private static @Nullable Match alone(Tokens t, int i, int k) {
        boolean sure = t.in(i - 1, SURE) && !t.capital(k);
        boolean likely = !Names.isAmbiguous(t, i)
                && t.at(i).length() > 3
                && !t.capital(k)
                && (t.in(i - 1, LIKELY) || t.afterPossessive(k) > k);
        boolean name = t.is(i, "may") && t.isWord(k) && (t.is(k, "be") || t.is(k, "have") || t.is(k, "not"));
        if ((!sure && !likely) || name || (t.glued(k) && t.is(k, "-")) || t.isNumber(k)) {
            return null;
        }
        Which which = which(t, i);
        boolean named = which == Which.LAST || which == Which.NEXT || which == Which.THIS;
        Match m = new Match(named ? i - 1 : i, k, new Meaning.MonthOfYear(Names.month(t, i), which), "month", 0.88);
        return named ? m : widen(t, m);
    }

    private static Which which(Tokens t, int i) {
        return switch (t.low(i - 1)) {
            case "last" -> Which.LAST;
            case "next" -> Which.NEXT;
            case "this" -> Which.THIS;
            default -> Tense.of(t, i, i + 1);
        };
    }

    /** "early November", "mid-March 2020" with the word before it. */
    private static Match widen(Tokens t, Match m) {
        return m.widened(Years.beforeWithModifier(t, m.from()), m.to());
    }
}
