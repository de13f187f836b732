package dixit.reader.pdf;

/**
 * A glyph on a page, in points from its upper left corner.
 *
 * @param text what it stands for, one or more characters
 * @param x left edge
 * @param y baseline, growing downwards
 * @param width advance
 * @param size of the font
 * @param space width of a space in its font
 * @param bold true if its font is
 */
record Glyph(String text, double x, double y, double width, double size, double space, boolean bold) {
    double right() {
        return x + width;
    }
}
