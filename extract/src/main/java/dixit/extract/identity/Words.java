package dixit.extract.identity;

import dixit.record.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of one stretch of text: letters and digits; "S.V." and "U.S." are one word with their dots; the possessive
 * ending is no word but a mark on the one before. Offsets are UTF-16 units of the whole text. Linear in the stretch. Not
 * thread-safe: it remembers words that it has folded.
 */
final class Words {
    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] possessive = new boolean[64];
    private boolean[] first = new boolean[64];
    private @Nullable String[] foldedWords = new String[0];
    private int size;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text, Span span) {
        Words w = new Words(text);
        w.read(span);
        w.foldedWords = new String[w.size];
        return w;
    }

    static Words of(String text) {
        return of(text, new Span(0, text.length()));
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

    /** The word in lower case without accents. */
    String folded(int i) {
        String known = foldedWords[i];
        if (known == null) {
            known = Fold.plain(word(i));
            foldedWords[i] = known;
        }
        return known;
    }

    char initial(int i) {
        return text.charAt(starts[i]);
    }

    /** True if "'s" or a bare apostrophe follows. */
    boolean possessive(int i) {
        return possessive[i];
    }

    /** True at the beginning of a sentence or of a quotation. */
    boolean first(int i) {
        return first[i];
    }

    boolean capital(int i) {
        return Character.isUpperCase(text.charAt(starts[i])) || Character.isTitleCase(text.charAt(starts[i]));
    }

    /** More than one letter, and all of them capitals. */
    boolean allCapitals(int i) {
        if (ends[i] - starts[i] < 2 || initials(i)) {
            return false;
        }
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = text.charAt(at);
            if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
        }
        return capital(i);
    }

    /** "S.V." or "J.". */
    boolean initials(int i) {
        return text.charAt(ends[i] - 1) == '.';
    }

    /** True if between word i and the next there is nothing but spaces on one line, a hyphen, or no character. */
    boolean joined(int i) {
        return i + 1 < size && !possessive[i] && glue(i, true);
    }

    /** True if between word i, possessive or not, and the next there is nothing but spaces on one line. */
    boolean adjacent(int i) {
        int from = possessive[i] ? afterPossessive(i) : ends[i];
        if (i + 1 >= size) {
            return false;
        }
        for (int at = from; at < starts[i + 1]; at++) {
            if (!space(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** True if a hyphen stands directly between word i and the next. */
    boolean hyphen(int i) {
        return i + 1 < size && starts[i + 1] == ends[i] + 1 && text.charAt(ends[i]) == '-';
    }

    /** The characters between word i and the next. */
    String gap(int i) {
        return text.substring(ends[i], i + 1 < size ? starts[i + 1] : ends[i]);
    }

    /** The character that stands right before word i, or a space. */
    char before(int i) {
        return starts[i] == 0 ? ' ' : text.charAt(starts[i] - 1);
    }

    /** The character that stands right after word i, or a space. */
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

    private int afterPossessive(int i) {
        int at = ends[i] + 1;
        return at < text.length() && (text.charAt(at) == 's' || text.charAt(at) == 'S') ? at + 1 : at;
    }

    private boolean glue(int i, boolean hyphens) {
        int length = starts[i + 1] - ends[i];
        if (length > 3) {
            return false;
        }
        for (int at = ends[i]; at < starts[i + 1]; at++) {
            char c = text.charAt(at);
            if (!space(c) && !(hyphens && c == '-' && length == 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    private void read(Span span) {
        int at = span.start();
        boolean start = true;
        while (at < span.end()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(at, span.end());
                add(at, end, start);
                start = false;
                at = skipPossessive(end, span.end());
            } else {
                start |= opensSentence(c);
                at++;
            }
        }
    }

    private boolean opensSentence(char c) {
        if (c == '.') {
            return size == 0 || !(initials(size - 1) || abbreviation(size - 1));
        }
        return c == '!' || c == '?' || c == '\n' || c == '“' || c == '"' || c == '«' || c == '„' || c == '•'
                || c == ':';
    }

    private boolean abbreviation(int i) {
        return ends[i] - starts[i] <= 4 && capital(i) && Lexicon.STANDARD.is(Lexicon.Kind.TITLE, Fold.plain(word(i)));
    }

    private int endOfWord(int start, int limit) {
        int dotted = initialsFrom(start, limit);
        if (dotted > start) {
            return dotted;
        }
        int at = start + 1;
        while (at < limit) {
            char c = text.charAt(at);
            boolean inner = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!inner && !(apostrophe(c) && letterAt(at + 1, limit) && !possessiveAt(at, limit))) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The end of "S.V." that begins here; {@code start} if none does. A digraph such as "Yu." counts as an initial. */
    private int initialsFrom(int start, int limit) {
        int end = start;
        while (end < limit && Character.isUpperCase(text.charAt(end))) {
            int dot = end + 1;
            if (dot + 1 < limit
                    && "ahueo".indexOf(text.charAt(dot)) >= 0
                    && text.charAt(dot + 1) == '.'
                    && digraph(end)) {
                dot++;
            }
            if (dot >= limit || text.charAt(dot) != '.') {
                break;
            }
            end = dot + 1;
        }
        return end;
    }

    private boolean digraph(int at) {
        return switch (text.substring(at, at + 2)) {
            case "Yu", "Ya", "Ye", "Yo", "Zh", "Sh", "Ch", "Kh" -> true;
            default -> false;
        };
    }

    private boolean letterAt(int at, int limit) {
        return at < limit && Character.isLetter(text.charAt(at));
    }

    private boolean possessiveAt(int at, int limit) {
        return at + 1 < limit && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S') && !letterAt(at + 2, limit);
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private int skipPossessive(int end, int limit) {
        if (end < limit && apostrophe(text.charAt(end))) {
            if (possessiveAt(end, limit)) {
                possessive[size - 1] = true;
                return end + 2;
            }
            char last = text.charAt(end - 1);
            boolean bare =
                    (last == 's' || last == 'x' || last == 'z') && end + 1 < limit && text.charAt(end + 1) == ' ';
            if (bare) {
                possessive[size - 1] = true;
                return end + 1;
            }
        }
        return end;
    }

    private void add(int start, int end, boolean opens) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            possessive = Arrays.copyOf(possessive, 2 * size);
            first = Arrays.copyOf(first, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        possessive[size] = false;
        first[size] = opens;
        size++;
    }
}
