package dixit.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts as bars beside their numbers, so that the chart is its own table.
 *
 * @param code name in addresses
 * @param title what is counted
 * @param what a row is
 * @param unit what is counted in a row
 * @param rows most first, or in order of time
 * @param note what is left out; empty if nothing
 */
public record Chart(String code, String title, String what, String unit, List<Row> rows, String note) {
    /** Bars are drawn on a scale of so many units. */
    public static final int SCALE = 1000;

    private static final int MOST_YEARS = 200;

    private static final int MOST_LABELS = 8;
    /** Room for a year under a column on a small screen: 32 of 350 pixels. */
    private static final int LABEL = 95;

    /**
     * A bar.
     *
     * @param label what is counted
     * @param n how many
     * @param length of the bar, 0 to {@link Chart#SCALE}
     * @param href the statements behind it; empty if it leads nowhere
     */
    public record Row(String label, long n, int length, String href) {}

    /** The address behind a row. */
    interface Href {
        String of(String label);
    }

    /** The most frequent, most first, equals by name. */
    static Chart mostFirst(String code, String title, String what, Map<String, Long> counts, int most, Href href) {
        List<Map.Entry<String, Long>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<Map.Entry<String, Long>> shown = sorted.subList(0, Math.min(most, sorted.size()));
        int left = sorted.size() - shown.size();
        return new Chart(
                code,
                title,
                what,
                "Statements",
                rows(shown, href),
                left == 0 ? "" : Say.number(left) + " more are not shown.");
    }

    /** All, in the order given. */
    static Chart inOrder(String code, String title, String what, Map<String, Long> counts, Href href, String note) {
        return new Chart(code, title, what, "Statements", rows(new ArrayList<>(counts.entrySet()), href), note);
    }

    /** Years without a statement stand between those with one. */
    static void fill(TreeMap<String, Long> years) {
        if (years.isEmpty()) {
            return;
        }
        int first = Integer.parseInt(years.firstKey());
        int last = Integer.parseInt(years.lastKey());
        for (int y = first; last - first < MOST_YEARS && y < last; y++) {
            years.putIfAbsent("%04d".formatted(y), 0L);
        }
    }

    private static List<Row> rows(List<Map.Entry<String, Long>> counts, Href href) {
        long top = counts.stream().mapToLong(Map.Entry::getValue).max().orElse(1);
        return counts.stream()
                .map(e -> new Row(
                        e.getKey(), e.getValue(), (int) (SCALE * e.getValue() / Math.max(1, top)), href.of(e.getKey())))
                .toList();
    }

    /** Columns side by side on a scale of {@link #SCALE} by {@link #SCALE}, for counts in order of time. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        int n = Math.max(1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            int from = SCALE * i / n;
            int wide = Math.max(1, SCALE * (i + 1) / n - from);
            int gap = n > 60 ? 0 : wide / 8;
            int high = rows.get(i).n() == 0 ? 0 : Math.max(8, rows.get(i).length());
            columns.add(new Column(rows.get(i), from + gap, SCALE - high, wide - 2 * gap, high));
        }
        return columns;
    }

    /**
     * What is written under the columns, each beside its own as far as there is room; nothing where too many are not zero: then
     * the first and the last row say where the chart begins and ends.
     */
    public List<Label> labels() {
        List<Column> full = columns().stream().filter(c -> c.row().n() > 0).toList();
        if (full.isEmpty() || full.size() > MOST_LABELS) {
            return List.of();
        }
        int[] x = full.stream().mapToInt(c -> c.x() + c.wide() / 2).toArray();
        int end = SCALE - LABEL / 2;
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.max(x[i], i == 0 ? LABEL / 2 : x[i - 1] + LABEL);
        }
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] = Math.min(x[i], i == x.length - 1 ? end : x[i + 1] - LABEL);
        }
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            Column c = full.get(i);
            labels.add(new Label(c.row().label(), percent(c.x() + c.wide() / 2), percent(x[i])));
        }
        return labels;
    }

    private static String percent(int part) {
        return part / 10 + "." + part % 10 + "%";
    }

    /**
     * What is written under a column.
     *
     * @param at middle of the column, in percent of the width
     * @param x middle of the text
     */
    public record Label(String text, String at, String x) {}

    /** A column of a chart in order of time. */
    public record Column(Row row, int x, int y, int wide, int high) {}
}
