package dixit.web.view;

import dixit.archive.Facet;
import dixit.record.Genre;
import dixit.record.Modality;
import dixit.record.StatementKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words for codes, moments and numbers. Pure, but for the time zone of this machine. */
public final class Say {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Say() {}

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

    /** Why a statement is not reported as said; empty where it is. */
    public static String modality(@Nullable Modality modality) {
        return switch (modality) {
            case null -> "";
            case HYPOTHETICAL -> "Only supposed";
            case NEGATED -> "Not said";
            case FUTURE -> "Not said yet";
            case QUESTIONED -> "Only asked about";
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
        return switch (facet) {
            case "kind" -> kind(StatementKind.valueOf(value.toUpperCase(Locale.ROOT)));
            case "genre", "occasion", "event", "position" -> sentence(value);
            case "year" -> value.equals(Facet.UNKNOWN_YEAR) ? "Not certain" : value;
            default -> value;
        };
    }

    /** {@code 1234567} as “1,234,567”. */
    public static String number(long n) {
        return String.format(Locale.ENGLISH, "%,d", n);
    }

    /** “1 statement”, “2 statements”. */
    public static String count(long n, String one) {
        return number(n) + " " + noun(n, one);
    }

    /** “statement” of 1, “statements” of any other number. */
    public static String noun(long n, String one) {
        return n == 1 ? one : one + "s";
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
