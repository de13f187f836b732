package dixit.web.view;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/** How a text falls into lines and pages for the screen. Pure. */
public final class Lines {
    /** A page of a long document ends at the first line end after so many UTF-16 units. */
    public static final int PAGE = 60_000;

    /** A page ends here even without a line end. */
    private static final int LONGEST = 80_000;

    private Lines() {}

    /** The lines of the window, each with its line end; together they are the window. */
    static List<Span> of(String text, Span window) {
        List<Span> lines = new ArrayList<>();
        int start = window.start();
        while (start < window.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline >= window.end() ? window.end() : newline + 1;
            lines.add(new Span(start, end));
            start = end;
        }
        return lines;
    }

    /** The paragraphs of the window: its lines, or in a text with lines of fixed width what empty lines part. */
    static List<Span> paragraphs(String text, Span window) {
        List<Span> lines = of(text, window);
        if (!wrapped(text, window)) {
            return lines;
        }
        List<Span> paragraphs = new ArrayList<>();
        for (Span line : lines) {
            if (paragraphs.isEmpty() || isBlank(text, line) || isBlank(text, paragraphs.getLast())) {
                paragraphs.add(line);
            } else {
                paragraphs.add(paragraphs.removeLast().cover(line));
            }
        }
        return paragraphs;
    }

    private static boolean isBlank(String text, Span line) {
        return line.trim(text).isEmpty();
    }

    /** The pages of a text; together they are the text. At least one. */
    public static List<Span> pages(String text) {
        List<Span> pages = new ArrayList<>();
        int start = 0;
        do {
            int end = pageEnd(text, start);
            pages.add(new Span(start, end));
            start = end;
        } while (start < text.length());
        return pages;
    }

    private static int pageEnd(String text, int start) {
        if (text.length() - start <= LONGEST) {
            return text.length();
        }
        int newline = text.indexOf('\n', start + PAGE);
        if (newline >= 0 && newline < start + LONGEST) {
            return newline + 1;
        }
        int end = start + PAGE;
        return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    /**
     * True if the lines of a text are cut at a fixed width, as in mail and old wire copy, so that a paragraph runs over
     * several and only an empty line ends it.
     */
    public static boolean wrapped(String text, Span window) {
        int followed = 0;
        int even = 0;
        List<Span> lines = of(text, window);
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = lines.get(i).trim(text).length();
            if (length > 0 && !isBlank(text, lines.get(i + 1))) {
                followed++;
                even += length >= 45 && length <= 100 ? 1 : 0;
            }
        }
        return followed >= 8 && even >= 0.7 * followed;
    }
}
