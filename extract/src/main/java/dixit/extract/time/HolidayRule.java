package dixit.extract.time;

import dixit.extract.time.Holidays.Holiday;
import dixit.extract.time.Meaning.Which;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days with a name: "Christmas Day 2023", "on Good Friday", "Ukraine's Independence Day". */
final class HolidayRule implements Rule {
    private static final Set<String> WHEN = Set.of(
            "at", "on", "by", "before", "after", "until", "till", "since", "last", "next", "this", "around", "for",
            "of");
    private static final Holidays HOLIDAYS = Holidays.STANDARD;

    @Override
    public @Nullable Match at(Tokens t, int i) {
        return t.capital(i) ? named(t, i) : null;
    }

    private static @Nullable Match named(Tokens t, int i) {
        Match country = independence(t, i);
        if (country != null) {
            return country;
        }
        StringBuilder name = new StringBuilder();
        Match best = null;
        int words = 0;
        for (int k = i; words < Holidays.LONGEST && k < i + 9; k++) {
            if (t.is(k, "'") && t.glued(k)) {
                continue;
            }
            if (!t.isWord(k)) {
                break;
            }
            name.append(words == 0 ? "" : " ").append(t.low(k));
            words++;
            Holiday day = HOLIDAYS.named(name.toString());
            best = day == null ? best : match(t, i, k + 1, day, words == 1);
        }
        return best;
    }

    /** "Ukraine's Independence Day", "US Independence Day", "Independence Day of India". */
    private static @Nullable Match independence(Tokens t, int i) {
        for (int k = i + 1; k <= i + 4; k++) {
            if (t.is(k, "independence") && t.is(k + 1, "day")) {
                Holiday day = HOLIDAYS.independence(country(t, i, k));
                return day == null ? null : match(t, i, k + 2, day, false);
            }
        }
        if (!t.is(i, "independence") || !t.is(i + 1, "day") || !(t.is(i + 2, "of") || t.is(i + 2, "in"))) {
            return null;
        }
        int k = t.is(i + 3, "the") ? i + 4 : i + 3;
        for (int end = k + 2; end > k; end--) {
            Holiday day = HOLIDAYS.independence(country(t, k, end));
            if (day != null) {
                return match(t, i, end, day, false);
            }
        }
        return null;
    }

    private static String country(Tokens t, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int k = from; k < to; k++) {
            boolean possessive = t.is(k, "'") || (t.is(k, "s") && t.is(k - 1, "'") && t.glued(k));
            if (!possessive && t.isWord(k)) {
                out.append(out.isEmpty() || (t.is(k - 1, ".") && t.glued(k)) ? "" : " ")
                        .append(t.low(k));
            }
        }
        return out.toString();
    }

    /** With the year behind it; without one it is counted from, where the words are used as a time. */
    private static @Nullable Match match(Tokens t, int from, int to, Holiday day, boolean oneWord) {
        int year = t.is(to, ",") || t.is(to, "in") || t.is(to, "of") ? to + 1 : to;
        if (t.isYear(year)) {
            String edtf = day.in(t.at(year).number()).toString();
            return Match.known(from, year + 1, edtf, "holiday-year", 0.95);
        }
        boolean named = t.capital(to) && t.isWord(to);
        boolean used = !oneWord || (t.in(from - 1, WHEN) && !(t.isWord(to) && isThing(t, to)));
        if (named || !used) {
            return null;
        }
        Which which =
                switch (t.low(from - 1)) {
                    case "last" -> Which.LAST;
                    case "next" -> Which.NEXT;
                    case "this" -> Which.THIS;
                    default -> Tense.of(t, from, to);
                };
        return new Match(from, to, new Meaning.Feast(day, which), "holiday", 0.85);
    }

    /** "At Christmas parties": the word describes what follows. */
    private static boolean isThing(Tokens t, int i) {
        return !Set.of(
                        "and", "or", "in", "at", "on", "he", "she", "the", "to", "was", "with", "after", "when", "by",
                        "they", "we", "for", "but", "as", "that", "said", "were", "is", "will")
                .contains(t.low(i));
    }
}
