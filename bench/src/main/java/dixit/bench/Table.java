package dixit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small table in Markdown, as it stands in {@code docs/benchmarks.md}. Not thread-safe. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    /** A table without rows. */
    public Table(String... columns) {
        rows.add(List.of(columns));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if there are not as many cells as columns
     */
    public Table row(Object... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + rows.getFirst());
        }
        rows.add(IntStream.range(0, cells.length).mapToObj(i -> text(cells[i])).toList());
        return this;
    }

    @Override
    public String toString() {
        List<Integer> widths = IntStream.range(0, rows.getFirst().size())
                .mapToObj(i ->
                        rows.stream().mapToInt(r -> r.get(i).length()).max().orElse(0))
                .toList();
        String rule = widths.stream().map("-"::repeat).collect(Collectors.joining(" | ", "| ", " |"));
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(IntStream.range(0, row.size())
                    .mapToObj(i ->
                            row.get(i) + " ".repeat(widths.get(i) - row.get(i).length()))
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
        lines.add(1, rule);
        return String.join("\n", lines);
    }

    /** Three digits that count. */
    private static String text(Object cell) {
        if (!(cell instanceof Number number)) {
            return cell.toString();
        }
        double value = number.doubleValue();
        if (number instanceof Integer || number instanceof Long || Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }
}
