package dixit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CalendarWordsTest {
    @Test
    void monthsAreKnownInTheLanguagesRead() {
        for (String tag : new String[] {"en", "de", "fr", "es", "it", "pt", "ru"}) {
            Locale locale = Locale.forLanguageTag(tag);
            for (Month m : Month.values()) {
                String name = m.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT);
                assertEquals(m.getValue(), CalendarWords.month(name), tag + " " + name);
            }
        }
    }

    @Test
    void englishNamesStandInTheirOrder() {
        for (Month m : Month.values()) {
            assertEquals(m.name().toLowerCase(Locale.ROOT), CalendarWords.MONTHS.get(m.getValue() - 1));
            assertTrue(CalendarWords.isMonth(m.name().toLowerCase(Locale.ROOT)));
        }
        for (DayOfWeek d : DayOfWeek.values()) {
            assertEquals(d.getValue(), CalendarWords.weekday(d.name().toLowerCase(Locale.ROOT)));
            assertTrue(CalendarWords.isWeekday(d.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void otherWordsAreNone() {
        assertEquals(0, CalendarWords.month("maybe"));
        assertEquals(0, CalendarWords.weekday("mondays"));
        assertFalse(CalendarWords.isMonth("jan"));
        assertFalse(CalendarWords.isWeekday("today"));
        assertEquals(9, CalendarWords.month("sept"));
    }
}
