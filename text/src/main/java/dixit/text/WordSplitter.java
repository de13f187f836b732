package dixit.text;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words and single signs, as the taggers of English expect them: "isn't" is "is" and "n't", "Holm's"
 * is "Holm" and "'s", an abbreviation keeps its full stop. One pass, linear, thread-safe.
 *
 * <pre>{@code
 * WordSplitter.split("Mr. Holm's U.S. visit.", new Span(0, 22)) // Mr. | Holm | 's | U.S. | visit | .
 * }</pre>
 */
public final class WordSplitter {
    private WordSplitter() {}

    /** The words and signs of {@code place} in their order; spans are UTF-16 units of {@code text}. */
    public static List<Span> split(String text, Span place) {
        List<Span> out = new ArrayList<>();
        int i = place.start();
        while (i < place.end()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
            } else if (isWordChar(c)) {
                int end = wordEnd(text, i, place.end());
                addWord(text, i, end, out);
                i = end;
            } else {
                int end = signEnd(text, i, place.end());
                out.add(new Span(i, end));
                i = end;
            }
        }
        return out;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '@'
                || c == '#'
                || c == '$'
                || c == '€'
                || c == '£'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int wordEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            boolean inside = i > start && i + 1 < limit && isWordChar(text.charAt(i + 1)) && isJoint(text, i);
            if (!isWordChar(c) && !inside) {
                break;
            }
            i++;
        }
        boolean stop = i < limit && text.charAt(i) == '.' && i - start <= 8;
        return stop && Abbreviations.at(text, start, i) ? i + 1 : i;
    }

    private static boolean isJoint(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '-', '‑', '\'', '’', '_', '&' -> true;
            case '.' -> !isLongBefore(text, i) || Character.isDigit(text.charAt(i + 1));
            case ',' -> Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
            default -> false;
        };
    }

    /** A full stop without a space after it joins initials ("U.S") but not sentences ("over.Then"). */
    private static boolean isLongBefore(String text, int i) {
        return i >= 3
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i - 2))
                && Character.isLetter(text.charAt(i - 3))
                && Character.isUpperCase(text.charAt(i + 1));
    }

    private static int signEnd(String text, int start, int limit) {
        char c = text.charAt(start);
        int i = start + 1;
        while (i < limit && text.charAt(i) == c && (c == '.' || c == '-' || c == '`' || c == '\'')) {
            i++;
        }
        return i;
    }

    private static void addWord(String text, int start, int end, List<Span> out) {
        int cut = cut(text, start, end);
        out.add(new Span(start, cut));
        if (cut < end) {
            out.add(new Span(cut, end));
        }
    }

    private static int cut(String text, int start, int end) {
        int n = end - start;
        if (n > 3 && isApostrophe(text.charAt(end - 2)) && lower(text, end - 1) == 't' && lower(text, end - 3) == 'n') {
            return end - 3;
        }
        for (int back = 2; back <= 3 && back < n; back++) {
            if (isApostrophe(text.charAt(end - back))) {
                return end - back;
            }
        }
        return end;
    }

    private static char lower(String text, int i) {
        return Character.toLowerCase(text.charAt(i));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
