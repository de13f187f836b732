package dixit.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of months and weekdays, in one place. Words are compared in lower case, as {@code
 * toLowerCase(Locale.ROOT)} makes it, without a full stop behind an abbreviation. Immutable; safe for use by many
 * threads.
 *
 * <p>Names of months are those of the Unicode Common Locale Data Repository for English, German, French, Spanish,
 * Italian, Portuguese and Russian, with the usual abbreviations of English and German.
 */
public final class CalendarWords {
    /** The full English names of the days of the week, Monday first. */
    public static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** The full English names of the months, January first. */
    public static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> MONTH_NAMES = List.of(
            "january jan januar janvier enero gennaio janeiro января январь",
            "february feb februar février febrero febbraio fevereiro февраля февраль",
            "march mar märz mars marzo março марта март",
            "april apr avril abril aprile апреля апрель",
            "may mai mayo maggio maio мая май",
            "june jun juni juin junio giugno junho июня июнь",
            "july jul juli juillet julio luglio julho июля июль",
            "august aug août agosto августа август",
            "september sep sept septembre septiembre settembre setembro сентября сентябрь",
            "october oct oktober okt octobre octubre ottobre outubro октября октябрь",
            "november nov novembre noviembre novembro ноября ноябрь",
            "december dec dezember dez décembre diciembre dicembre dezembro декабря декабрь");

    private static final Map<String, Integer> BY_NAME = byName();
    private static final Set<String> ENGLISH_MONTHS = Set.copyOf(MONTHS);

    private CalendarWords() {}

    /** The month, 1 to 12, that a word in lower case names in any of the languages known, short forms too; 0 if none. */
    public static int month(String lower) {
        return BY_NAME.getOrDefault(lower, 0);
    }

    /** Whether a word in lower case is the full English name of a month. */
    public static boolean isMonth(String lower) {
        return ENGLISH_MONTHS.contains(lower);
    }

    /** The day, 1 (Monday) to 7 (Sunday) as ISO 8601 counts, that a word in lower case is the English name of; 0 if none. */
    public static int weekday(String lower) {
        return WEEKDAYS.indexOf(lower) + 1;
    }

    /** Whether a word in lower case is the full English name of a day of the week. */
    public static boolean isWeekday(String lower) {
        return WEEKDAYS.contains(lower);
    }

    private static Map<String, Integer> byName() {
        Map<String, Integer> out = new HashMap<>();
        for (int i = 0; i < MONTH_NAMES.size(); i++) {
            for (String name : MONTH_NAMES.get(i).split(" ", -1)) {
                out.put(name, i + 1);
            }
        }
        return Map.copyOf(out);
    }
}
