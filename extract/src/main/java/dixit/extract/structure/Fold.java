package dixit.extract.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes words comparable; the result has no way back to the text, so it only ever decides, never cites. */
final class Fold {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private Fold() {}

    /** The pieces between blanks, at most {@code limit} of them. */
    static String[] split(String s, int limit) {
        return BLANKS.split(s, limit);
    }

    /** Lower case, one kind of quote, dash and blank; at most {@code max} units are read. */
    static String fold(CharSequence s, int max) {
        StringBuilder out = new StringBuilder(Math.min(s.length(), max));
        for (int i = 0; i < s.length() && i < max; i++) {
            char c = plain(s.charAt(i));
            if (c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ')) {
                continue;
            }
            if (c != 0) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static char plain(char c) {
        return switch (c) {
            case '’', '‘', '‛', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‑', '−' -> '-';
            case '\u00AD', '\u200B', '\u200E', '\u200F', '\uFEFF' -> 0;
            default -> isBlank(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    /** The words of a string with single blanks between them. */
    static Set<String> set(String words) {
        return new HashSet<>(Arrays.asList(words.strip().split(" ")));
    }

    /** True for every kind of white space, the no-break ones included. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A folded string without anything but letters and digits at either end. */
    static String core(String folded) {
        int s = 0;
        int e = folded.length();
        while (s < e && !Character.isLetterOrDigit(folded.charAt(s))) {
            s++;
        }
        while (e > s && !Character.isLetterOrDigit(folded.charAt(e - 1))) {
            e--;
        }
        return folded.substring(s, e);
    }

    /** The words of a folded string: runs of letters, digits and inner apostrophes. */
    static List<String> words(String folded) {
        List<String> out = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean in = i < folded.length() && isWordChar(folded, i);
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                out.add(folded.substring(start, i));
                start = -1;
            }
        }
        return out;
    }

    private static boolean isWordChar(String s, int i) {
        char c = s.charAt(i);
        return Character.isLetterOrDigit(c)
                || (c == '\''
                        && i > 0
                        && i + 1 < s.length()
                        && Character.isLetter(s.charAt(i - 1))
                        && Character.isLetter(s.charAt(i + 1)));
    }
}
