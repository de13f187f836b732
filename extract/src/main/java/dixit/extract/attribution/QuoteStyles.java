package dixit.extract.attribution;

import dixit.record.Span;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Tells what a quotation mark does where it stands: opens, closes, or is an apostrophe, an inch, a minute. Immutable. */
final class QuoteStyles {
    /** What closes what. */
    enum Style {
        STRAIGHT,
        CURLY,
        LOW_HIGH,
        ANGLED,
        ANGLED_IN,
        PENN,
        SINGLE,
        STRAIGHT_SINGLE;

        boolean isDouble() {
            return this != SINGLE && this != STRAIGHT_SINGLE;
        }
    }

    /** An opening mark that waits for its partner. */
    record Mark(int start, int end, Style style, boolean opensParagraph) {}

    private final String text;

    QuoteStyles(String text) {
        this.text = text;
    }

    /** Length of the quotation mark at {@code at}; 0 if there is none. */
    int width(int at) {
        return switch (text.charAt(at)) {
            case '"', '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '＂' -> 1;
            case '`' -> at + 1 < text.length() && text.charAt(at + 1) == '`' ? 2 : 0;
            case '\'' -> at + 1 < text.length() && text.charAt(at + 1) == '\'' ? 2 : 1;
            default -> 0;
        };
    }

    /** The style of the open quotation that the mark closes; null if it closes none. */
    @Nullable
    Style closes(int at, int width, Deque<Mark> open, @Nullable Mark running, Span p) {
        char c = text.charAt(at);
        Style innermost = open.isEmpty()
                ? (running == null ? null : running.style())
                : open.peek().style();
        return switch (c) {
            case '”' -> first(open, running, Style.CURLY, Style.LOW_HIGH, Style.STRAIGHT);
            case '“' ->
                !looksOpening(at, width, p) && looksClosing(at, width, p)
                        ? first(open, running, Style.LOW_HIGH, Style.CURLY)
                        : null;
            case '»' -> has(open, running, Style.ANGLED) ? Style.ANGLED : null;
            case '«' -> has(open, running, Style.ANGLED_IN) ? Style.ANGLED_IN : null;
            case '"', '＂' -> closesStraight(at, width, open, running, p);
            case '\'' ->
                width == 2
                        ? (has(open, running, Style.PENN) ? Style.PENN : null)
                        : (has(open, running, Style.STRAIGHT_SINGLE) && looksClosing(at, width, p)
                                ? Style.STRAIGHT_SINGLE
                                : null);
            case '’' ->
                innermost == Style.SINGLE && looksClosing(at, width, p) && !isPlural(at, p) ? Style.SINGLE : null;
            default -> null;
        };
    }

    private @Nullable Style closesStraight(int at, int width, Deque<Mark> open, @Nullable Mark running, Span p) {
        if (has(open, running, Style.PENN) && !has(open, running, Style.STRAIGHT)) {
            return Style.PENN;
        }
        if (!has(open, running, Style.STRAIGHT)) {
            return looksClosing(at, width, p) ? first(open, running, Style.CURLY, Style.LOW_HIGH) : null;
        }
        return looksOpening(at, width, p) && !looksClosing(at, width, p) ? null : Style.STRAIGHT;
    }

    private static @Nullable Style first(Deque<Mark> open, @Nullable Mark running, Style... styles) {
        for (Style s : styles) {
            if (has(open, running, s)) {
                return s;
            }
        }
        return null;
    }

    private static boolean has(Deque<Mark> open, @Nullable Mark running, Style style) {
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

    /** The style of the quotation that the mark opens; null if it opens none. */
    @Nullable
    Style opens(int at, int width, Span p) {
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
        return before && after && marksAgain(at, Math.min(p.end(), at + 1000));
    }

    private boolean marksAgain(int at, int limit) {
        for (int k = at + 1; k < limit; k++) {
            if (text.charAt(k) == text.charAt(at)) {
                return true;
            }
        }
        return false;
    }

    static boolean isGap(char c) {
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
