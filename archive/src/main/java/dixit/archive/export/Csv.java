package dixit.archive.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180). Words leave as they stand in the original, those too that a spreadsheet would take for a
 * formula (SECURITY.md).
 */
public final class Csv {
    /** What a file begins with that Excel is to read as UTF-8; programs take it for a part of the first name. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** A line without the line end; null is empty. */
    public static String row(@Nullable String... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(","));
    }

    /** As {@link #row(String...)}. */
    public static String row(List<@Nullable String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable String value) {
        if (value == null) {
            return "";
        }
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
