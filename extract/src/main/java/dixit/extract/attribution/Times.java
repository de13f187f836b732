package dixit.extract.attribution;

import dixit.text.CalendarWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expressions of time in a sentence; what is nothing else is nobody's name. Pure functions. */
final class Times {
    private static final Set<String> UNITS = Set.of(
            "minutes",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "decade",
            "decades",
            "century",
            "centuries",
            "morning",
            "afternoon",
            "evening",
            "weekend",
            "time");
    private static final Set<String> WHICH = Set.of(
            "the",
            "this",
            "that",
            "last",
            "next",
            "past",
            "same",
            "previous",
            "following",
            "recent",
            "few",
            "several",
            "many",
            "some",
            "a");

    private Times() {}

    /** The source without the date before it ("October 2020 Prime Minister Holm"); null if it is an expression of time. */
    static @Nullable Range without(Sentence s, Range source) {
        int end = after(s, source.from(), source.to());
        if (end == source.to()) {
            return null;
        }
        boolean dated =
                end > source.from() && CalendarWords.isMonth(s.at(source.from()).low());
        return dated && !s.at(end).is("'s") ? new Range(end, source.to()) : source;
    }

    /** Index after the expression of time that begins at {@code from}; {@code from} if there is none. */
    private static int after(Sentence s, int from, int to) {
        Tok first = s.at(from);
        if (CalendarWords.isMonth(first.low())) {
            int k = from + 1;
            while (k < to && (isNumber(s.at(k)) || (s.at(k).isComma() && isNumber(s.at(k + 1))))) {
                k++;
            }
            return k > from + 1 ? k : from;
        }
        if (first.low().matches("(19|20)[0-9]{2}") && from + 1 == to) {
            return to;
        }
        int k = from;
        while (k < to && (WHICH.contains(s.at(k).low()) || isNumber(s.at(k)))) {
            k++;
        }
        return k < to && UNITS.contains(s.at(k).low()) && !s.at(k).capital() ? k + 1 : from;
    }

    private static boolean isNumber(Tok t) {
        return !t.low().isEmpty() && t.low().length() <= 4 && t.low().chars().allMatch(Character::isDigit);
    }
}
