package dixit.archive;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of documents as people say them. Programs get them as they are, in EDTF (ISO 8601-2:2019). Pure functions. */
public final class DateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Pattern UNSURE = Pattern.compile("([0-9X]{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?");

    private DateWords() {}

    /** An EDTF date in words, which say no more and no less; one that has no words is shown as it is. Empty for null. */
    public static String of(@Nullable String edtf) {
        if (edtf == null) {
            return "";
        }
        if (edtf.startsWith("[") && edtf.endsWith("]")) {
            return oneOf(edtf.substring(1, edtf.length() - 1).split(",", -1));
        }
        return edtf.indexOf('X') >= 0 ? unsure(edtf) : sure(edtf);
    }

    private static String oneOf(String[] dates) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < dates.length; i++) {
            String before = i == 0 ? "" : i == dates.length - 1 ? " or " : ", ";
            words.append(before).append(of(dates[i].strip()));
        }
        return words.toString();
    }

    /** Digits that nobody knows are X. */
    private static String unsure(String edtf) {
        if (edtf.matches("[0-9]{3}X")) {
            return edtf.substring(0, 3) + "0s";
        }
        Matcher m = UNSURE.matcher(edtf);
        if (!m.matches()) {
            return edtf;
        }
        String month = Month.of(Integer.parseInt(m.group(2))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String day = m.group(3) == null ? "" : Integer.parseInt(m.group(3)) + " ";
        String year = m.group(1);
        return day
                + month
                + (year.equals("XXXX")
                        ? ", year unknown"
                        : year.matches("[0-9]{3}X") ? ", in the " + year.substring(0, 3) + "0s" : " " + year);
    }

    private static String sure(String edtf) {
        try {
            return switch (edtf.length()) {
                case 10 -> DAY.format(LocalDate.parse(edtf));
                case 7 -> MONTH.format(YearMonth.parse(edtf));
                default -> edtf;
            };
        } catch (DateTimeParseException e) {
            return edtf;
        }
    }
}
