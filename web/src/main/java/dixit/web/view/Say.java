package dixit.web.view;

import dixit.record.Genre;
import dixit.record.StatementKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words for codes, dates and numbers. Pure, but for the time zone of this machine. */
public final class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Pattern UNSURE = Pattern.compile("([0-9X]{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Say() {}

    /** An EDTF date in words, which say no more and no less; one that has no words is shown as it is. Empty for null. */
    public static String date(@Nullable String edtf) {
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
            words.append(before).append(date(dates[i].strip()));
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

    /** A moment on this machine's clock. Empty for null. */
    public static String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    public static String kind(StatementKind kind) {
        return switch (kind) {
            case TURN -> "Turn";
            case DIRECT -> "Direct quote";
            case INDIRECT -> "Indirect";
            case MIXED -> "Mixed";
        };
    }

    public static String genre(Genre genre) {
        return sentence(genre.code());
    }

    /** A code such as {@code photo_credit} as words: “Photo credit”. */
    public static String sentence(String code) {
        String words = code.replace('_', ' ');
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What a facet's value is called. */
    public static String value(String facet, String value) {
        return facet.equals("kind")
                ? kind(StatementKind.valueOf(value.toUpperCase(Locale.ROOT)))
                : facet.equals("genre") ? sentence(value) : value;
    }

    /** {@code 1234567} as “1,234,567”. */
    public static String number(long n) {
        return String.format(Locale.ENGLISH, "%,d", n);
    }

    /** “1 statement”, “2 statements”. */
    public static String count(long n, String one) {
        return number(n) + " " + one + (n == 1 ? "" : "s");
    }

    /** A size in bytes, as people say it. */
    public static String bytes(long n) {
        if (n < 1024) {
            return n + " bytes";
        }
        double kib = n / 1024.0;
        return kib < 1024
                ? String.format(Locale.ENGLISH, "%.0f KiB", kib)
                : kib < 1024 * 1024
                        ? String.format(Locale.ENGLISH, kib % 1024 == 0 ? "%.0f MiB" : "%.1f MiB", kib / 1024)
                        : String.format(Locale.ENGLISH, "%.1f GiB", kib / 1024 / 1024);
    }

    /** A score between 0 and 1 with two decimals. */
    public static String score(double score) {
        return String.format(Locale.ENGLISH, "%.2f", score);
    }

    /** The first words of a text, cut at a word. */
    public static String shorten(String text, int most) {
        String flat = text.strip().replaceAll("\\s+", " ");
        if (flat.length() <= most) {
            return flat;
        }
        int cut = flat.lastIndexOf(' ', most);
        int end = cut < most / 2 ? most : cut;
        return flat.substring(0, Character.isLowSurrogate(flat.charAt(end)) ? end - 1 : end) + "…";
    }
}
