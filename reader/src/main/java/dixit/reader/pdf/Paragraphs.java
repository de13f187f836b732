package dixit.reader.pdf;

import java.util.List;

/** Decides whether a line starts a paragraph, from spacing, indent, font and where the line before ends. */
final class Paragraphs {
    private Paragraphs() {}

    /**
     * @param sofar lines of the paragraph that would go on, not empty
     * @param pitch usual distance between lines of the body
     * @param bodySize size of the body's font
     */
    static boolean isNew(List<Line> sofar, Line line, double pitch, double bodySize) {
        Line before = sofar.getLast();
        if (Math.abs(line.size() - before.size()) > 0.12 * before.size() || line.isBold() != before.isBold()) {
            return !sameStyleEnough(line, before);
        }
        double distance = line.y() - before.y();
        boolean below = line.page() == before.page() && distance > 0;
        if (!below) {
            return isNewElsewhere(sofar, line);
        }
        if (distance > 1.3 * pitch * Math.max(1, line.size() / bodySize)) {
            return true;
        }
        double left = sofar.size() > 1 ? sofar.get(1).x() : before.x();
        boolean indented = line.x() - left > 0.8 * line.size();
        double right = sofar.stream().mapToDouble(Line::right).max().orElse(before.right());
        boolean endsShort = right - before.right() > 0.15 * (right - left) && ends(before.text());
        boolean outdented = sofar.size() == 1 && before.x() - line.x() > 0.8 * line.size();
        return (indented && sofar.size() > 1)
                || (indented && ends(before.text()))
                || (endsShort && !outdented)
                || isItem(line.text());
    }

    /** The next column or page: the paragraph goes on unless its last line ends a sentence. */
    private static boolean isNewElsewhere(List<Line> sofar, Line line) {
        String before = sofar.getLast().text();
        if (Character.isLowerCase(line.text().codePointAt(0))) {
            return false;
        }
        return ends(before);
    }

    private static boolean sameStyleEnough(Line line, Line before) {
        return Math.abs(line.size() - before.size()) <= 0.12 * before.size()
                && line.page() == before.page()
                && !ends(before.text())
                && before.bold().contains(false) == line.bold().contains(false);
    }

    private static boolean isItem(String text) {
        char c = text.charAt(0);
        return c == '•' || c == '▪' || c == '◦' || c == '‣' || text.startsWith("– ");
    }

    static boolean ends(String text) {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?:…".indexOf(text.charAt(i)) >= 0;
    }
}
