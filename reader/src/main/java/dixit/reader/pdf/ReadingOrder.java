package dixit.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page into reading order: what stands over columns first, then column after column. A recursive
 * cut along white space (G. Nagy, S. Seth, "Hierarchical representation of optically scanned documents", 1984), with
 * vertical cuts preferred.
 */
final class ReadingOrder {
    private static final int DEEPEST = 12;
    /** Lines that a column has at least; fewer are cells or marginal notes. */
    private static final int LEAST = 3;

    private ReadingOrder() {}

    static List<Line> of(List<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::x));
        List<Line> out = new ArrayList<>(lines.size());
        cut(sorted, 0, out);
        return out;
    }

    private static void cut(List<Line> lines, int depth, List<Line> out) {
        double gutter = depth > DEEPEST ? -1 : gutter(lines);
        if (gutter >= 0) {
            cut(lines.stream().filter(l -> l.x() < gutter).toList(), depth + 1, out);
            cut(lines.stream().filter(l -> l.x() >= gutter).toList(), depth + 1, out);
            return;
        }
        int row = depth > DEEPEST ? -1 : rowBesideColumns(lines);
        if (row > 0) {
            cut(lines.subList(0, row), depth + 1, out);
            cut(lines.subList(row, lines.size()), depth + 1, out);
            return;
        }
        out.addAll(lines);
    }

    /** Left edge of the right column, or -1 if no white space runs through from top to bottom. */
    private static double gutter(List<Line> lines) {
        if (lines.size() < 2 * LEAST) {
            return -1;
        }
        List<Line> byX = new ArrayList<>(lines);
        byX.sort(Comparator.comparingDouble(Line::x));
        double right = byX.getFirst().right();
        for (int i = 1; i < byX.size(); i++) {
            Line line = byX.get(i);
            if (line.x() - right > 0.5 * line.size()
                    && isColumn(byX.subList(0, i))
                    && isColumn(byX.subList(i, byX.size()))) {
                return line.x();
            }
            right = Math.max(right, line.right());
        }
        return -1;
    }

    /** Several lines of several words, one below the other. */
    private static boolean isColumn(List<Line> lines) {
        long rows = lines.stream().mapToLong(l -> Math.round(l.y())).distinct().count();
        double chars = lines.stream().mapToInt(l -> l.text().length()).average().orElse(0);
        return rows >= LEAST && chars >= 12;
    }

    /** Index of the first line below which, or above which, there are columns; -1 if there is none. */
    private static int rowBesideColumns(List<Line> lines) {
        int tries = 0;
        for (int i = 1; i < lines.size() && tries < 40; i++) {
            if (startsRow(lines, i)) {
                tries++;
                if (gutter(lines.subList(i, lines.size())) >= 0) {
                    return i;
                }
            }
        }
        tries = 0;
        for (int i = lines.size() - 1; i > 0 && tries < 40; i--) {
            if (startsRow(lines, i)) {
                tries++;
                if (gutter(lines.subList(0, i)) >= 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean startsRow(List<Line> lines, int i) {
        return lines.get(i).y() - lines.get(i - 1).y() > 0.4 * lines.get(i).size();
    }
}
