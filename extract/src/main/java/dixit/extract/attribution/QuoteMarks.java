package dixit.extract.attribution;

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
    private final List<Quoted> found = new ArrayList<>();
    private @Nullable Mark running;
    private List<Span> pieces = new ArrayList<>();

    private record Mark(int start, int end, Style style, boolean opensParagraph) {}

    /** What closes what. */
    private enum Style {
        STRAIGHT,
        CURLY,
        LOW_HIGH,
        ANGLED,
        ANGLED_IN,
        PENN,
        SINGLE,
        STRAIGHT_SINGLE
    }

    private QuoteMarks(String text) {
        this.text = text;
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
            int width = markWidth(at);
            if (width == 0) {
                at++;
                continue;
            }
            Style closing = closes(at, width, open, p);
            if (closing != null) {
                close(at, width, closing, open, here, contentStart);
            } else {
                Style opening = opens(at, width, p);
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
        boolean goesOn = last != null && isDouble(last.style()) && opensWith(next, last);
        boolean whole = last != null && isDouble(last.style()) && (last.opensParagraph() || announced(last));
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
        while (k > 0 && isGap(text.charAt(k))) {
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
        return at + Math.max(1, markWidth(at));
    }

    private static boolean isDouble(Style s) {
        return s != Style.SINGLE && s != Style.STRAIGHT_SINGLE;
    }

    private int markWidth(int at) {
        return switch (text.charAt(at)) {
            case '"', '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '＂' -> 1;
            case '`' -> at + 1 < text.length() && text.charAt(at + 1) == '`' ? 2 : 0;
            case '\'' -> at + 1 < text.length() && text.charAt(at + 1) == '\'' ? 2 : 1;
            default -> 0;
        };
    }

    private @Nullable Style closes(int at, int width, Deque<Mark> open, Span p) {
        char c = text.charAt(at);
        Style innermost = open.isEmpty()
                ? (running == null ? null : running.style())
                : open.peek().style();
        return switch (c) {
            case '”' -> first(open, Style.CURLY, Style.LOW_HIGH, Style.STRAIGHT);
            case '“' ->
                !looksOpening(at, width, p) && looksClosing(at, width, p)
                        ? first(open, Style.LOW_HIGH, Style.CURLY)
                        : null;
            case '»' -> has(open, Style.ANGLED) ? Style.ANGLED : null;
            case '«' -> has(open, Style.ANGLED_IN) ? Style.ANGLED_IN : null;
            case '"', '＂' -> closesStraight(at, width, open, p);
            case '\'' ->
                width == 2
                        ? (has(open, Style.PENN) ? Style.PENN : null)
                        : (has(open, Style.STRAIGHT_SINGLE) && looksClosing(at, width, p)
                                ? Style.STRAIGHT_SINGLE
                                : null);
            case '’' ->
                innermost == Style.SINGLE && looksClosing(at, width, p) && !isPlural(at, p) ? Style.SINGLE : null;
            default -> null;
        };
    }

    private @Nullable Style closesStraight(int at, int width, Deque<Mark> open, Span p) {
        if (has(open, Style.PENN) && !has(open, Style.STRAIGHT)) {
            return Style.PENN;
        }
        if (!has(open, Style.STRAIGHT)) {
            return looksClosing(at, width, p) ? first(open, Style.CURLY, Style.LOW_HIGH) : null;
        }
        return looksOpening(at, width, p) && !looksClosing(at, width, p) ? null : Style.STRAIGHT;
    }

    private @Nullable Style first(Deque<Mark> open, Style... styles) {
        for (Style s : styles) {
            if (has(open, s)) {
                return s;
            }
        }
        return null;
    }

    private boolean has(Deque<Mark> open, Style style) {
        int looked = 0;
        for (Mark m : open) {
            if (m.style() == style) {
                return true;
            }
            if (++looked > 4) {
                return false;
            }
        }
        return running != null && running.style() == style;
    }

    private @Nullable Style opens(int at, int width, Span p) {
        char c = text.charAt(at);
        return switch (c) {
            case '“', '‟' -> Style.CURLY;
            case '„' -> Style.LOW_HIGH;
            case '«' -> Style.ANGLED;
            case '»' -> looksOpening(at, width, p) ? Style.ANGLED_IN : null;
            case '`' -> Style.PENN;
            case '"', '＂' -> looksOpening(at, width, p) ? Style.STRAIGHT : null;
            case '‘', '‚' -> looksOpening(at, width, p) ? Style.SINGLE : null;
            case '\'' ->
                looksOpening(at, width, p) && (width == 2 || !isElision(at))
                        ? width == 2 ? Style.PENN : Style.STRAIGHT_SINGLE
                        : null;
            default -> null;
        };
    }

    private boolean looksOpening(int at, int width, Span p) {
        boolean before =
                at == p.start() || isGap(text.charAt(at - 1)) || "([{—–-―/“‘\"'„«".indexOf(text.charAt(at - 1)) >= 0;
        boolean after = at + width < p.end() && !isGap(text.charAt(at + width));
        return before && after;
    }

    private boolean looksClosing(int at, int width, Span p) {
        boolean before = at > p.start() && !isGap(text.charAt(at - 1));
        boolean after = at + width >= p.end() || !Character.isLetterOrDigit(text.charAt(at + width));
        return before && after;
    }

    /** "the ministers' job": a possessive before a small letter, where another mark can still close the quotation. */
    private boolean isPlural(int at, Span p) {
        boolean before = at > p.start() && text.charAt(at - 1) == 's';
        boolean after = at + 2 < p.end() && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
        int mark = before && after ? text.indexOf(text.charAt(at), at + 1) : -1;
        return mark > 0 && mark < Math.min(p.end(), at + 1000);
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** "'90s", "'em", "'tis": an apostrophe at the head of a word. */
    private boolean isElision(int at) {
        if (at + 1 >= text.length()) {
            return true;
        }
        char c = text.charAt(at + 1);
        return Character.isDigit(c) || text.startsWith("em ", at + 1) || text.startsWith("tis ", at + 1);
    }
}
