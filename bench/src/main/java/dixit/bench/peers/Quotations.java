package dixit.bench.peers;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in double quotation marks: straight, curly, angled, or doubled backticks and apostrophes. One that is not
 * closed ends with its paragraph. Single marks are not read. Linear in the length of the text.
 */
final class Quotations {
    private final String text;
    private final List<Span> found = new ArrayList<>();
    private int opened = -1;

    private Quotations(String text) {
        this.text = text;
    }

    /** The quotations, marks included, in the order of the text; none overlaps another. */
    static List<Span> in(String text) {
        return new Quotations(text).read();
    }

    private List<Span> read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int width = isDoubled(i) ? 2 : 1;
            if (c == '\n') {
                close(i);
            } else if (c == '“' || c == '«' || (c == '`' && width == 2)) {
                open(i);
            } else if (c == '”' || c == '»') {
                close(i + width);
            } else if (c == '"' || (c == '\'' && width == 2)) {
                if (opened < 0) {
                    open(i);
                } else {
                    close(i + width);
                }
            }
            i += width;
        }
        close(i);
        return List.copyOf(found);
    }

    private boolean isDoubled(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`') && i + 1 < text.length() && text.charAt(i + 1) == c;
    }

    private void open(int at) {
        if (opened < 0) {
            opened = at;
        }
    }

    private void close(int end) {
        if (opened >= 0) {
            found.add(new Span(opened, end));
            opened = -1;
        }
    }
}
