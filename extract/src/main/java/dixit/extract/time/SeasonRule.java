package dixit.extract.time;

import dixit.extract.time.Meaning.Which;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of a year: "the spring of 2023", "last summer", "the third quarter of 2023", "Q3 2023", "the first half of 2022". */
final class SeasonRule implements Rule {
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 0, "summer", 1, "autumn", 2, "fall", 2, "winter", 3);
    private static final Map<String, Which> WHICH = Map.of("last", Which.LAST, "next", Which.NEXT, "this", Which.THIS);
    private static final Set<String> NOT_AFTER = Set.of("of", "house", "games", "water", "break", "guy");

    static Set<String> words() {
        return SEASONS.keySet();
    }

    @Override
    public @Nullable Match at(Tokens t, int i) {
        Integer season = SEASONS.get(t.low(i));
        return season != null ? season(t, i, season) : piece(t, i);
    }

    private static @Nullable Match season(Tokens t, int i, int season) {
        int year = t.is(i + 1, "of") ? i + 2 : i + 1;
        if (t.isYear(year)) {
            String edtf = Edtf.month(t.at(year).number(), Edtf.SPRING + season);
            return Match.known(Years.beforeWithModifier(t, i), year + 1, edtf, "season-year", 0.93);
        }
        Which which = WHICH.get(t.low(i - 1));
        boolean free = which != null && !t.capital(i) && !t.in(i + 1, NOT_AFTER) && !t.is(i - 2, "the");
        return free && which != null
                ? new Match(i - 1, i + 1, new Meaning.Season(season, which), "season", 0.85)
                : null;
    }

    /** Quarters and halves; the word order is the same for both. */
    private static @Nullable Match piece(Tokens t, int i) {
        if (t.is(i, "q") && t.capital(i) && t.glued(i + 1) && t.isSmall(i + 1, 1, 4)) {
            int year = t.is(i + 2, "of") ? i + 3 : i + 2;
            return t.isYear(year)
                    ? whole(i, year, t, Edtf.FIRST_QUARTER + t.at(i + 1).number() - 1)
                    : null;
        }
        int k = Numerals.afterOrdinal(t, i);
        if (k == i) {
            return null;
        }
        int n = Numerals.ordinalAt(t, i);
        boolean quarter = t.is(k, "quarter") && n <= 4;
        boolean half = t.is(k, "half") && n <= 2;
        if (!quarter && !half) {
            return null;
        }
        int code = (quarter ? Edtf.FIRST_QUARTER : Edtf.FIRST_HALF) + n - 1;
        int year = t.is(k + 1, "of") ? k + 2 : k + 1;
        if (t.isYear(year)) {
            return whole(i, year, t, code);
        }
        int offset = List.of("last", "this", "next").indexOf(t.low(year)) - 1;
        boolean anchored = offset > -2 && t.is(year + 1, "year");
        return anchored ? new Match(i, year + 2, new Meaning.PieceOfYear(code, offset), "quarter", 0.9) : null;
    }

    private static Match whole(int from, int year, Tokens t, int code) {
        return Match.known(from, year + 1, Edtf.month(t.at(year).number(), code), "quarter-year", 0.95);
    }
}
