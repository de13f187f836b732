package dixit.extract.time;

import dixit.extract.structure.DayMonthOrder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days in digits: "3/4/25", "03.04.2025", "27-11-2019". Stops mean that the day stands first; else the document decides,
 * and where it does not both days are given.
 */
final class NumericRule implements Rule {
    private static final Set<String> OTHER = Set.of(
            "version",
            "release",
            "v",
            "build",
            "section",
            "chapter",
            "clause",
            "article",
            "paragraph",
            "rule",
            "no",
            "firmware",
            "isbn",
            "tel",
            "phone",
            "ratio",
            "score",
            "vote");

    private final DayMonthOrder order;

    NumericRule(DayMonthOrder order) {
        this.order = order;
    }

    @Override
    public @Nullable Match at(Tokens t, int i) {
        String sign = t.low(i + 1);
        boolean form = t.isSmall(i, 1, 31)
                && (sign.equals("/") || sign.equals(".") || sign.equals("-"))
                && t.is(i + 3, sign)
                && t.isSmall(i + 2, 1, 31)
                && t.glued(i + 1)
                && t.glued(i + 2)
                && t.glued(i + 3)
                && t.glued(i + 4);
        return form && isWhole(t, i) && hasYear(t, i, sign) ? read(t, i, sign) : null;
    }

    private static boolean isWhole(Tokens t, int i) {
        boolean before = t.glued(i) && (t.isNumber(i - 1) || t.isWord(i - 1) || "-/.,:+$€£".contains(t.low(i - 1)));
        boolean after = (t.glued(i + 5) && (t.isNumber(i + 5) || t.isWord(i + 5) || "-/%".contains(t.low(i + 5))))
                || (t.glued(i + 5) && t.glued(i + 6) && t.isNumber(i + 6));
        return !before && !after && !t.in(i - 1, OTHER);
    }

    private static boolean hasYear(Tokens t, int i, String sign) {
        Token year = t.at(i + 4);
        boolean padded = t.at(i).length() == 2 && t.at(i + 2).length() == 2;
        return (year.length() == 4 && year.number() >= 1000 && year.number() <= 2099)
                || (year.length() == 2 && (sign.equals("/") || (sign.equals(".") && padded)));
    }

    private @Nullable Match read(Tokens t, int i, String sign) {
        int a = t.at(i).number();
        int b = t.at(i + 2).number();
        Token last = t.at(i + 4);
        int year = last.length() == 4 ? last.number() : DayMonthOrder.year(last.number());
        DayMonthOrder by = sign.equals(".") ? DayMonthOrder.DAY_FIRST : order;
        String dayFirst = Edtf.day(year, b, a);
        String monthFirst = Edtf.day(year, a, b);
        if (dayFirst == null || monthFirst == null || a == b) {
            String only = dayFirst == null ? monthFirst : dayFirst;
            return only == null ? null : Match.known(i, i + 5, only, "numeric", 0.95);
        }
        return switch (by) {
            case DAY_FIRST -> Match.known(i, i + 5, dayFirst, "numeric-day-first", 0.92);
            case MONTH_FIRST -> Match.known(i, i + 5, monthFirst, "numeric-month-first", 0.92);
            case UNKNOWN -> Match.known(i, i + 5, Edtf.oneOf(List.of(dayFirst, monthFirst)), "numeric-undecided", 0.9);
        };
    }
}
