package dixit.extract.structure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A short line that ends with place and date, or the date alone: "Press release No. 44, Ambrig, 6 June 2032", "Ambrig, 6 June
 * 2032", "Answers to the Lunn Courier, 14 May 2031".
 *
 * @param date EDTF, with a year
 * @param place the capitalised words between two commas before the date; null if there are none
 */
record DatedLine(String date, @Nullable String place) {

    static @Nullable DatedLine read(String whole, DayMonthOrder order) {
        String line = withoutNote(whole);
        List<Dates.Found> dates = Dates.in(line, order);
        Dates.Found date = dates.isEmpty() ? null : dates.getLast();
        if (date == null || !date.hasYear() || line.length() - date.end() > 3) {
            return null;
        }
        String before = line.substring(0, date.start()).strip();
        if (!before.endsWith(",")) {
            return new DatedLine(date.edtf(), null);
        }
        String rest = before.substring(0, before.length() - 1);
        int comma = rest.lastIndexOf(',');
        String place = rest.substring(comma + 1).strip();
        boolean sure = comma >= 0 || place.indexOf(' ') < 0;
        boolean name =
                !place.isEmpty() && place.length() <= 30 && place.split(" ").length <= 3 && Capitals.mostly(place);
        boolean weekday = place.toLowerCase(Locale.ROOT).endsWith("day");
        return new DatedLine(
                date.edtf(), sure && name && !weekday && place.chars().noneMatch(Character::isDigit) ? place : null);
    }

    /** Without "Check against delivery" behind the date. */
    private static String withoutNote(String line) {
        String low = line.toLowerCase(Locale.ROOT);
        for (String note : GenreFinder.DELIVERY) {
            int at = low.length() == line.length() ? low.indexOf(note) : -1;
            if (at > 0) {
                return line.substring(0, at).stripTrailing();
            }
        }
        return line;
    }
}
