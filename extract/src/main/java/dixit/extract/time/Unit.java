package dixit.extract.time;

import org.jspecify.annotations.Nullable;

/** Units in which time is counted. */
public enum Unit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    YEAR,
    DECADE,
    CENTURY;

    /** The unit that a word in lower case names, one or many; null if none. */
    static @Nullable Unit of(String word) {
        return switch (word) {
            case "day", "days" -> DAY;
            case "week", "weeks" -> WEEK;
            case "weekend" -> WEEKEND;
            case "month", "months" -> MONTH;
            case "year", "years" -> YEAR;
            case "decade", "decades" -> DECADE;
            case "century", "centuries" -> CENTURY;
            default -> null;
        };
    }
}
