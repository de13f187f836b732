package dixit.reader.pdf;

import java.util.List;

/**
 * A line, or the piece of one that stands in a column.
 *
 * @param text its words as they stand there
 * @param page from 1
 * @param x left edge in points
 * @param right right edge
 * @param y baseline, growing downwards
 * @param size of most of its glyphs' font
 * @param bold for each UTF-16 unit of the text whether it is bold
 */
record Line(String text, int page, double x, double right, double y, double size, List<Boolean> bold) {
    Line {
        bold = List.copyOf(bold);
    }

    double top() {
        return y - size;
    }

    boolean isBold() {
        return !bold.isEmpty() && bold.stream().filter(b -> b).count() * 10 >= bold.size() * 8L;
    }

    double width() {
        return right - x;
    }
}
