package dixit.extract.structure;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. A line is one; only where the text is wrapped by hand (short lines, of which many begin in
 * the middle of a sentence) do lines join up to the next empty line, indented line, label or short last line. Linear.
 */
final class BlockFinder {
    private static final int LONGEST_WRAPPED = 120;
    private static final int LONGEST_SHOWN = 200;

    /** More lines than this are no text that anybody wrote: the rest is read in long pieces. */
    private static final int MOST = 1_000_000;

    private BlockFinder() {}

    static List<Block> find(String text) {
        List<Block> lines = lines(text);
        int width = wrapWidth(text, lines);
        return width == 0 ? lines : join(text, lines, width);
    }

    private static List<Block> lines(String text) {
        List<Block> out = new ArrayList<>();
        int gap = 0;
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            Span span = new Span(at, end).trim(text);
            if (span.isEmpty()) {
                gap++;
            } else if (out.size() >= MOST && out.getLast().span().length() < 100_000) {
                Block open = out.removeLast();
                out.add(new Block(open.span().cover(span), open.gap(), open.indent()));
            } else {
                out.add(new Block(span, gap, span.start() - at));
                gap = 0;
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            at = end + (pair ? 2 : 1);
        }
        return out;
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The width at which lines were wrapped; 0 if a line is a paragraph. */
    private static int wrapWidth(String text, List<Block> lines) {
        int follow = 0;
        int inside = 0;
        int over = 0;
        int[] lengths = new int[LONGEST_SHOWN + 1];
        for (int i = 0; i < lines.size(); i++) {
            int length = Math.min(lines.get(i).span().length(), LONGEST_SHOWN);
            over += length > LONGEST_WRAPPED ? 1 : 0;
            if (i > 0 && lines.get(i).gap() == 0) {
                follow++;
                lengths[Math.min(lines.get(i - 1).span().length(), LONGEST_SHOWN)]++;
                inside += Character.isLowerCase(text.charAt(lines.get(i).span().start())) ? 1 : 0;
            }
        }
        boolean wrapped = inside >= 2 && inside * 4 >= follow && over * 20 <= lines.size();
        return wrapped ? Math.max(30, percentile(lengths, follow)) : 0;
    }

    private static int percentile(int[] lengths, int n) {
        int seen = 0;
        for (int i = 0; i < lengths.length; i++) {
            seen += lengths[i];
            if (seen * 10L >= n * 9L) {
                return i;
            }
        }
        return 0;
    }

    private static List<Block> join(String text, List<Block> lines, int width) {
        List<Block> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            if (i > 0 && goesOn(text, lines.get(i - 1), line, width)) {
                Block open = out.removeLast();
                out.add(new Block(open.span().cover(line.span()), open.gap(), open.indent()));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static boolean goesOn(String text, Block before, Block line, int width) {
        if (line.gap() > 0 || line.indent() >= before.indent() + 2) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(line.span().start()))) {
            return true;
        }
        boolean full = before.span().length() * 10 >= width * 7;
        return full && LabelReader.read(text, line.span()) == null;
    }
}
