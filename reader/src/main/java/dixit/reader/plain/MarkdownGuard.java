package dixit.reader.plain;

/**
 * Takes from a file what would make the parser's time grow with the square of its length; ordinary files stay as they
 * are. The parser looks at all lines of a paragraph again for each of them, and behind each {@code <} as far as the next
 * {@code >}. One pass, pure.
 */
final class MarkdownGuard {
    /** Lines that a paragraph may have; the next begins a new one. */
    static final int MOST_LINES = 1000;

    /** Units that may be looked at for the ends of tags in one paragraph; where more would be, {@code <} is no tag. */
    static final long MOST_SEARCHED = 5_000_000;

    private final String source;
    private final StringBuilder out;

    private MarkdownGuard(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length() + 16);
    }

    static String tame(String source) {
        return new MarkdownGuard(source).read();
    }

    private String read() {
        int from = 0;
        int lines = 0;
        int at = 0;
        while (at < source.length()) {
            int end = source.indexOf('\n', at);
            end = end < 0 ? source.length() : end + 1;
            boolean blank = isBlank(at, end);
            lines = blank ? 0 : lines + 1;
            if (blank || lines == MOST_LINES) {
                paragraph(from, end);
                from = end;
                if (!blank) {
                    out.append('\n');
                    lines = 0;
                }
            }
            at = end;
        }
        paragraph(from, source.length());
        return out.toString();
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void paragraph(int from, int to) {
        if (searched(source, from, to) <= MOST_SEARCHED) {
            out.append(source, from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            out.append(c == '<' ? "&lt;" : String.valueOf(c));
        }
    }

    /** How many units are looked at for the ends of the tags of a paragraph. */
    static long searched(String source, int from, int to) {
        long sum = 0;
        int close = to;
        for (int i = to - 1; i >= from; i--) {
            char c = source.charAt(i);
            if (c == '>') {
                close = i;
            } else if (c == '<') {
                sum += close - i;
            }
        }
        return sum;
    }
}
