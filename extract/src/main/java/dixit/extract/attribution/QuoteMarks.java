package dixit.extract.attribution;

import dixit.extract.attribution.QuoteStyles.Mark;
import dixit.extract.attribution.QuoteStyles.Style;
import dixit.record.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks of all styles: straight, curly, angled both ways, low-high, single, doubled backticks. A quote
 * may run over several paragraphs when each opens with the mark again; a mark that finds no partner is dropped, unless
 * it opens a paragraph that it then holds to its end. Quotes inside quotes belong to the outer one. One pass, linear.
 */
final class QuoteMarks {
    private final String text;
    private final QuoteStyles styles;
    private final List<Quoted> found = new ArrayList<>();
    private @Nullable Mark running;
    private List<Span> pieces = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
        styles = new QuoteStyles(text);
    }

    /** The outermost quotes of these paragraphs, in order, disjoint. */
    static List<Quoted> in(String text, List<Span> paragraphs) {
        QuoteMarks marks = new QuoteMarks(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : new Span(text.length(), text.length());
            marks.paragraph(paragraphs.get(i), next);
        }
        return marks.found;
    }

    private void paragraph(Span p, Span next) {
        int at = p.start();
        if (running != null) {
            at = skipMark(p.start());
        }
        Deque<Mark> open = new ArrayDeque<>();
        List<Quoted> here = new ArrayList<>();
        int contentStart = at;
        while (at < p.end()) {
            int width = styles.width(at);
            if (width == 0) {
                at++;
                continue;
            }
            Style closing = styles.closes(at, width, open, running, p);
            if (closing != null) {
                close(at, width, closing, open, here, contentStart);
            } else {
                Style opening = styles.opens(at, width, p);
                if (opening != null) {
                    open.push(new Mark(at, at + width, opening, at == p.start()));
                }
            }
            at += width;
        }
        end(p, next, open, here, contentStart);
    }

    private void close(int at, int width, Style style, Deque<Mark> open, List<Quoted> here, int contentStart) {
        while (!open.isEmpty() && open.peek().style() != style) {
            open.pop();
        }
        if (!open.isEmpty()) {
            Mark m = open.pop();
            push(
                    here,
                    new Quoted(
                            new Span(m.start(), m.end()),
                            new Span(at, at + width),
                            List.of(new Span(m.end(), at).trim(text))));
            return;
        }
        if (running != null) {
            pieces.add(new Span(contentStart, Math.max(contentStart, at)).trim(text));
            here.clear();
            push(here, new Quoted(new Span(running.start(), running.end()), new Span(at, at + width), pieces));
            running = null;
            pieces = new ArrayList<>();
        }
    }

    /** Adds a quote and takes out those that lie inside it. */
    private static void push(List<Quoted> here, Quoted q) {
        while (!here.isEmpty() && here.getLast().open().start() > q.open().start()) {
            here.removeLast();
        }
        if (!q.inner().isEmpty()) {
            here.add(q);
        }
    }

    private void end(Span p, Span next, Deque<Mark> open, List<Quoted> here, int contentStart) {
        if (running != null) {
            endOfRunning(p, next, here, contentStart);
            return;
        }
        Mark last = open.peekLast();
        boolean goesOn = last != null && last.style().isDouble() && opensWith(next, last);
        boolean whole = last != null && last.style().isDouble() && (last.opensParagraph() || announced(last));
        if (last != null && (goesOn || whole) && noneInside(here, last)) {
            here.removeIf(q -> q.open().start() > last.start());
            Span piece = new Span(last.end(), p.end()).trim(text);
            if (goesOn) {
                running = last;
                pieces.add(piece);
            } else if (!piece.isEmpty()) {
                here.add(new Quoted(new Span(last.start(), last.end()), new Span(p.end(), p.end()), List.of(piece)));
            }
        }
        found.addAll(here);
    }

    /** An opening mark right after a colon. */
    private boolean announced(Mark m) {
        int k = m.start() - 1;
        while (k > 0 && QuoteStyles.isGap(text.charAt(k))) {
            k--;
        }
        return k > 0 && text.charAt(k) == ':';
    }

    private void endOfRunning(Span p, Span next, List<Quoted> here, int contentStart) {
        Mark mark = running;
        if (mark == null) {
            return;
        }
        pieces.add(new Span(contentStart, p.end()).trim(text));
        if (!opensWith(next, mark)) {
            here.clear();
            found.add(new Quoted(new Span(mark.start(), mark.end()), new Span(p.end(), p.end()), pieces));
            running = null;
            pieces = new ArrayList<>();
        }
    }

    /** An opening mark before closed quotes of its own paragraph is odd, unless they are quotes of another style. */
    private boolean noneInside(List<Quoted> here, Mark last) {
        return here.isEmpty()
                || here.getLast().open().start() < last.start()
                || text.charAt(here.getLast().open().start()) != text.charAt(last.start());
    }

    private boolean opensWith(Span next, Mark mark) {
        int at = next.start();
        return at + (mark.end() - mark.start()) < next.end()
                && text.charAt(at) == text.charAt(mark.start())
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    private int skipMark(int at) {
        return at + Math.max(1, styles.width(at));
    }
}
