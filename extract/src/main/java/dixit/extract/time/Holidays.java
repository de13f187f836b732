package dixit.extract.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days that are called by a name, and on which day of a year they fall; {@code holidays.tsv}, from general knowledge. The
 * date of Easter is reckoned after the algorithms of Meeus, Jones and Butcher (Astronomical Algorithms, 1991). Immutable
 * and thread-safe.
 */
public final class Holidays {
    /** A named day of every year. */
    sealed interface Holiday {
        LocalDate in(int year);
    }

    /** "Christmas Day". */
    record Fixed(int month, int day) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    /** "Good Friday": days after Easter Sunday of the western or the Orthodox church. */
    record Movable(int days, boolean orthodox) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return (orthodox ? orthodoxEaster(year) : easter(year)).plusDays(days);
        }
    }

    /** "Thanksgiving": the nth weekday of a month, the last where {@code nth} is -1. */
    record NthWeekday(int month, DayOfWeek weekday, int nth) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }
    }

    static final int LONGEST = 6;
    static final Holidays STANDARD = load();

    private final Map<String, Holiday> byName;
    private final Map<String, Holiday> ofCountry;

    private Holidays(Map<String, Holiday> byName, Map<String, Holiday> ofCountry) {
        this.byName = Map.copyOf(byName);
        this.ofCountry = Map.copyOf(ofCountry);
    }

    /** The day with this name: words in lower case, apostrophes left out, joined by single spaces. */
    @Nullable
    Holiday named(String words) {
        return byName.get(words);
    }

    /** The independence day of the country with this name or adjective, in lower case. */
    @Nullable
    Holiday independence(String country) {
        return ofCountry.get(country);
    }

    private static Holidays load() {
        Map<String, Holiday> names = new HashMap<>();
        Map<String, Holiday> countries = new HashMap<>();
        for (String line : table().split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] row = line.strip().split("\t", -1);
                Holiday day = day(row[1]);
                for (String name : row[2].split("\\|", -1)) {
                    (row[0].equals("independence") ? countries : names).put(name, day);
                }
            }
        }
        return new Holidays(names, countries);
    }

    private static String table() {
        try (InputStream in = Holidays.class.getResourceAsStream("holidays.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without holidays.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read holidays.tsv", e);
        }
    }

    /** "12-25", "easter-2", "orthodox+0", "11:4:4" (fourth Thursday of November). */
    private static Holiday day(String rule) {
        if (rule.startsWith("easter")) {
            return new Movable(Integer.parseInt(rule.substring(6)), false);
        }
        if (rule.startsWith("orthodox")) {
            return new Movable(Integer.parseInt(rule.substring(8)), true);
        }
        String[] n = rule.split("[-:]", 3);
        if (rule.indexOf(':') > 0) {
            int nth = Integer.parseInt(n[2]);
            return new NthWeekday(Integer.parseInt(n[0]), DayOfWeek.of(Integer.parseInt(n[1])), nth);
        }
        return new Fixed(Integer.parseInt(n[0]), Integer.parseInt(n[1]));
    }

    /** Easter Sunday of the Gregorian calendar. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Easter Sunday of the Julian calendar as a day of the Gregorian one, right from 1900 to 2099. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(13);
    }
}
