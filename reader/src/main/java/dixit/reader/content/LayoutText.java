package dixit.reader.content;

import dixit.record.Mark;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the text of a document with its layout: blocks are parted by an empty line, lines by a line end, words by one
 * space. Used by one thread.
 */
public final class LayoutText {
    private static final int NONE = 0;
    private static final int SPACE = 1;
    private static final int LINE = 2;
    private static final int PARAGRAPH = 3;
    private static final String[] BREAKS = {"", " ", "\n", "\n\n"};

    private final int maxChars;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private int pending = NONE;

    /** @param maxChars UTF-16 units that the text may have */
    public LayoutText(int maxChars) {
        this.maxChars = maxChars;
    }

    /** Appends words; runs of white space become one space. */
    public void words(CharSequence s) throws Unreadable {
        int n = s.length();
        int i = 0;
        while (i < n) {
            int start = i;
            while (i < n && !isSpace(s.charAt(i))) {
                i++;
            }
            if (i > start) {
                append(s, start, i);
            }
            if (i < n) {
                pend(SPACE);
                i++;
            }
        }
    }

    /** Appends preformatted text: spaces and line ends stay, several line ends part paragraphs. */
    public void verbatim(CharSequence s) throws Unreadable {
        int start = 0;
        for (int i = 0; i <= s.length(); i++) {
            if (i == s.length() || s.charAt(i) == '\n') {
                if (!isBlank(s, start, i)) {
                    append(s, start, s.charAt(i - 1) == '\r' ? i - 1 : i);
                }
                if (i < s.length()) {
                    pend(pending >= LINE ? PARAGRAPH : LINE);
                }
                start = i + 1;
            }
        }
    }

    /** Ends the line. */
    public void line() {
        pend(LINE);
    }

    /** Ends the paragraph. */
    public void paragraph() {
        pend(PARAGRAPH);
    }

    /** Starts a mark inside a paragraph; closing it ends the mark. */
    public Open inline(Mark.Kind kind) {
        Open o = new Open(kind, NONE);
        open.add(o);
        return o;
    }

    /** Starts a paragraph of this kind; closing it ends the paragraph. */
    public Open block(Mark.Kind kind) {
        paragraph();
        Open o = new Open(kind, PARAGRAPH);
        open.add(o);
        return o;
    }

    /** Starts a line of this kind, such as an item of a list; closing it ends the line. */
    public Open lineOf(Mark.Kind kind) {
        line();
        Open o = new Open(kind, LINE);
        open.add(o);
        return o;
    }

    /** Units written so far; breaks that no word has followed yet do not count. */
    public int length() {
        return text.length();
    }

    public String text() {
        return text.toString();
    }

    /** The marks that are closed, sorted by place, each once; pieces of bold or italic that touch are one. */
    public List<Mark> marks() {
        List<Mark> sorted = marks.stream()
                .distinct()
                .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::kind))
                .toList();
        return Marks.joined(sorted);
    }

    private void pend(int kind) {
        pending = Math.max(pending, kind);
    }

    private void append(CharSequence s, int start, int end) throws Unreadable {
        String gap = text.isEmpty() ? "" : BREAKS[pending];
        if ((long) text.length() + gap.length() + (end - start) > maxChars) {
            throw new Unreadable("text is longer than the limit of " + maxChars + " characters");
        }
        text.append(gap);
        pending = NONE;
        for (int i = open.size() - 1; i >= 0 && open.get(i).start < 0; i--) {
            open.get(i).start = text.length();
        }
        text.append(s, start, end);
    }

    private static boolean isBlank(CharSequence s, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isSpace(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** HTML's white space; a no-break space is a character of the text. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** A mark that has not ended. */
    public final class Open implements AutoCloseable {
        private final Mark.Kind kind;
        private final int after;
        private int start = -1;

        private Open(Mark.Kind kind, int after) {
            this.kind = kind;
            this.after = after;
        }

        /** Ends the mark after the last word; a mark without words leaves no trace. */
        @Override
        public void close() {
            open.remove(this);
            if (start >= 0) {
                marks.add(new Mark(kind, new Span(start, text.length())));
            }
            pend(after);
        }
    }
}
