package dixit.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes lines of glyphs: what shares a baseline and is not parted by a gutter. */
final class Lines {
    /** Gap in font sizes that parts columns. */
    private static final double GUTTER = 1.6;

    private final int page;
    private final List<Line> lines = new ArrayList<>();

    private Lines(int page) {
        this.page = page;
    }

    /** The lines of a page from top to bottom, from left to right. */
    static List<Line> of(List<Glyph> glyphs, int page) {
        Lines made = new Lines(page);
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        List<Glyph> row = new ArrayList<>();
        for (Glyph g : sorted) {
            if (!row.isEmpty()
                    && g.y() - row.getLast().y()
                            > 0.4 * Math.min(g.size(), row.getLast().size())) {
                made.row(row);
                row.clear();
            }
            row.add(g);
        }
        made.row(row);
        return made.lines;
    }

    private void row(List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> piece = new ArrayList<>();
        double right = 0;
        for (Glyph g : sorted) {
            if (g.text().isBlank()) {
                continue;
            }
            if (!piece.isEmpty() && g.x() - right > GUTTER * g.size()) {
                piece(piece);
                piece = new ArrayList<>();
            }
            if (piece.isEmpty() || !isShadow(g, piece.getLast())) {
                piece.add(g);
            }
            right = Math.max(g.right(), piece.isEmpty() ? 0 : piece.getLast().right());
        }
        piece(piece);
    }

    /** Bold made by painting twice: the same glyph almost at the same place. */
    private static boolean isShadow(Glyph g, Glyph before) {
        return g.text().equals(before.text()) && g.x() - before.x() < 0.25 * Math.max(before.width(), 0.1);
    }

    private void piece(List<Glyph> glyphs) {
        if (glyphs.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Boolean> bold = new ArrayList<>();
        Glyph before = glyphs.getFirst();
        for (Glyph g : glyphs) {
            if (g.x() - before.right() > gap(g, before) && !text.isEmpty()) {
                text.append(' ');
                bold.add(before.bold() && g.bold());
            }
            text.append(g.text());
            for (int i = 0; i < g.text().length(); i++) {
                bold.add(g.bold());
            }
            before = g;
        }
        double size = glyphs.stream()
                .mapToDouble(Glyph::size)
                .sorted()
                .skip(glyphs.size() / 2)
                .findFirst()
                .orElse(1);
        lines.add(new Line(
                text.toString(),
                page,
                glyphs.getFirst().x(),
                before.right(),
                glyphs.getFirst().y(),
                size,
                bold));
    }

    /**
     * Least gap that is a space: half of the narrower font's, and no more than justified lines shrink theirs to (as in
     * PDFBox, whose text stripper takes 0.3 of an average letter).
     */
    private static double gap(Glyph g, Glyph before) {
        double size = Math.max(before.size(), g.size());
        return Math.min(0.5 * Math.min(space(g), space(before)), 0.15 * size);
    }

    private static double space(Glyph g) {
        return g.space() > 0 && g.space() < g.size() ? g.space() : 0.28 * g.size();
    }
}
