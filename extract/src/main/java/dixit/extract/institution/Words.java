package dixit.extract.institution;

import dixit.record.Span;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a paragraph: runs of letters and digits; an apostrophe, hyphen or dot parts them. Offsets are UTF-16 units
 * of the whole text. Linear in the paragraph. Not thread-safe: it remembers words that it has folded.
 */
final class Words {
    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private @Nullable String[] folded = new String[0];
    private int size;

    Words(String text, Span span) {
        this.text = text;
        int at = span.start();
        while (at < span.end()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < span.end() && inner(text.charAt(end))) {
                end++;
            }
            add(at, end);
            at = end;
        }
        folded = new String[size];
    }

    Words(String text) {
        this(text, new Span(0, text.length()));
    }

    private static boolean inner(char c) {
        return Character.isLetterOrDigit(c) || (c > 127 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The word in small letters; "" outside. */
    String folded(int i) {
        if (i < 0 || i >= size) {
            return "";
        }
        String known = folded[i];
        if (known == null) {
            known = word(i).toLowerCase(Locale.ROOT);
            folded[i] = known;
        }
        return known;
    }

    boolean capital(int i) {
        return i >= 0 && i < size && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Two to eight capitals and digits, a capital first. */
    boolean initials(int i) {
        int length = ends[i] - starts[i];
        if (length < 2 || length > 8 || !capital(i)) {
            return false;
        }
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = text.charAt(at);
            if (!Character.isUpperCase(c) && !Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** True if word i begins a sentence or stands after a colon or an opening mark. */
    boolean first(int i) {
        if (i == 0) {
            return true;
        }
        for (int at = starts[i] - 1; at >= ends[i - 1]; at--) {
            char c = text.charAt(at);
            if (c == '!' || c == '?' || c == '\n' || c == ':' || c == '“' || c == '"' || c == '«' || c == '„') {
                return true;
            }
            if (c == '.') {
                return ends[i - 1] - starts[i - 1] > 1;
            }
        }
        return false;
    }

    /** True if nothing but a space, hyphen, en dash, apostrophe or an initial's dot stands between i and the next. */
    boolean tight(int i) {
        return glued(i, "");
    }

    /** As {@link #tight}; quotation marks, a comma and a slash may stand there, too. */
    boolean loose(int i) {
        return glued(i, "“”\"«»‘,/&");
    }

    private boolean glued(int i, String more) {
        if (i < 0 || i + 1 >= size || starts[i + 1] - ends[i] > 3) {
            return false;
        }
        for (int at = ends[i]; at < starts[i + 1]; at++) {
            char c = text.charAt(at);
            boolean fine = c == ' '
                    || c == '\u00A0'
                    || c == '-'
                    || c == '–'
                    || c == '\''
                    || c == '’'
                    || (c == '.' && ends[i] - starts[i] == 1)
                    || more.indexOf(c) >= 0;
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    /** The character right before word i, or a space. */
    char before(int i) {
        return starts[i] == 0 ? ' ' : text.charAt(starts[i] - 1);
    }

    /** The character right after word i, or a space. */
    char after(int i) {
        return ends[i] >= text.length() ? ' ' : text.charAt(ends[i]);
    }

    /** The index of the first word that begins at or after this place. */
    int at(int offset) {
        int i = Arrays.binarySearch(starts, 0, size, offset);
        return i >= 0 ? i : -i - 1;
    }

    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }
}
