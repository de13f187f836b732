package dixit.extract.time;

import dixit.extract.time.Meaning.Which;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the week: "on Wednesday", "last Friday", "Thursday's session"; papers, groups and people named so are none. */
final class WeekdayRule implements Rule {
    private static final Set<String> NAMES_BEFORE = Set.of(
            "black", "bloody", "super", "cyber", "ruby", "palm", "ash", "good", "easter", "whit", "man", "holy",
            "maundy", "shrove", "fat", "casual", "giving", "pancake", "the", "a", "an", "every", "each", "any", "some",
            "most", "one", "another", "per");
    private static final Set<String> BEFORE = Set.of(
            "on", "last", "next", "this", "by", "until", "till", "since", "late", "early", "before", "after", "from",
            "through", "to", "coming", "past", "and", "for", "said", "told", "of");
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

    @Override
    public @Nullable Match at(Tokens t, int i) {
        DayOfWeek day = Names.weekday(t, i);
        if (day == null || (t.in(i - 1, NAMES_BEFORE) && !ofThisWeek(t, i))) {
            return null;
        }
        boolean glued = (t.glued(i + 1) && t.is(i + 1, "-")) || (t.glued(i) && t.is(i - 1, "-") && t.glued(i - 1));
        boolean named = t.capital(i + 1) && Names.month(t, i + 1) == 0 && !t.in(i - 1, BEFORE);
        boolean papers = t.capital(i + 1) && t.isWord(i + 1) && t.is(i - 1, "the");
        if (glued || named || papers) {
            return null;
        }
        int end = t.in(i + 1, PARTS) ? i + 2 : i + 1;
        Which which = which(t, i, end);
        boolean told = which != Which.PAST && (t.is(i - 1, "last") || t.is(i - 1, "next") || t.is(i - 1, "this"));
        double score = which == Which.NEXT ? 0.8 : t.in(i - 1, BEFORE) ? 0.95 : 0.88;
        return new Match(told ? i - 1 : i, end, new Meaning.WeekDay(day, which), "weekday", score);
    }

    private static boolean ofThisWeek(Tokens t, int i) {
        return t.is(i + 1, "of") && t.is(i + 2, "this") && t.is(i + 3, "week");
    }

    private static Which which(Tokens t, int i, int end) {
        return switch (t.low(i - 1)) {
            case "last", "past" -> Which.LAST;
            case "next", "coming" -> Which.NEXT;
            case "this" -> Which.THIS;
            default -> Tense.of(t, i, end);
        };
    }
}
