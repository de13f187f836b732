package dixit.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a table; what is wrong with a value is told where it is asked for. */
final class Row {
    private final Kind kind;
    private final String file;
    private final int line;
    private final @Nullable String[] cells;
    private final Consumer<Fault> faults;

    Row(Kind kind, String file, int line, @Nullable String[] cells, Consumer<Fault> faults) {
        this.kind = kind;
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.faults = faults;
    }

    String get(String column) {
        String value = cells[kind.index(column)];
        return value == null ? "" : value;
    }

    @Nullable
    String orNull(String column) {
        String value = get(column);
        return value.isEmpty() ? null : value;
    }

    /** The value, which must be there. */
    String needed(String column) {
        String value = get(column);
        if (value.isEmpty()) {
            fault(column, "", "empty");
        }
        return value;
    }

    /** The values between bars. */
    List<String> values(String column) {
        String value = get(column);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.indexOf('|') < 0) {
            return List.of(value);
        }
        List<String> out = new ArrayList<>();
        for (String part : value.split("\\|", -1)) {
            String s = part.strip();
            if (s.isEmpty()) {
                fault(column, value, "nothing between two bars");
            } else {
                out.add(s);
            }
        }
        return out;
    }

    When when(String column) {
        try {
            return When.parse(get(column));
        } catch (IllegalArgumentException e) {
            fault(column, get(column), String.valueOf(e.getMessage()));
            return When.UNKNOWN;
        }
    }

    <E extends Enum<E>> E choice(String column, E[] all, E otherwise) {
        String value = get(column);
        if (value.isEmpty()) {
            return otherwise;
        }
        for (E one : all) {
            if (one.name().equalsIgnoreCase(value) && value.equals(code(one))) {
                return one;
            }
        }
        fault(column, value, Stream.of(all).map(Row::code).collect(Collectors.joining(", ", "none of ", "")));
        return otherwise;
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    void fault(String column, String value, String message) {
        faults.accept(new Fault(file, line, column, value, message));
    }

    /** True if the row takes an entry away: its first cell that is filled begins with an exclamation mark. */
    boolean withdraws() {
        for (String cell : cells) {
            if (cell != null && !cell.isEmpty()) {
                return cell.startsWith("!");
            }
        }
        return false;
    }

    /** Where it stands, for a fault in another row. */
    String place() {
        return file + ":" + line;
    }
}
