package dixit.archive.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into {@link Word}s: runs of letters and digits; apostrophes between letters and separators between digits
 * belong to the word; single letters with dots ({@code U.S.}) are one word; hyphens and dashes separate; every
 * character of a script that writes without spaces is a word of its own. Takes linear time on any input.
 *
 * <p>Not thread-safe; cheap to keep, for it remembers stems.
 */
public final class WordCutter {
    /** Longer runs are cut into words of this many UTF-16 units, give or take a pair. */
    static final int LONGEST = 200;

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,4}");

    private final Stemmer stemmer = new Stemmer();

    /** The words of the whole text in their order. */
    public List<Word> cut(CharSequence text) {
        return cut(text, 0, text.length());
    }

    /** The words between two offsets, as if the text began and ended there. */
    public List<Word> cut(CharSequence text, int from, int to) {
        List<Word> words = new ArrayList<>();
        walk(
                text,
                from,
                to,
                (start, end, shape) -> words.add(
                        switch (shape) {
                            case ALONE -> alone(text, start, end);
                            case DOTTED -> acronym(text, start, end);
                            case RUN -> word(text, start, end);
                        }));
        return words;
    }

    /** Where the words are that {@link #cut(CharSequence, int, int)} gives, without the work of finding their forms. */
    public static void places(CharSequence text, int from, int to, Places places) {
        walk(text, from, to, (start, end, shape) -> places.take(start, end));
    }

    /** Gets the places of words in their order. */
    public interface Places {
        /** A word from {@code start} to before {@code end}. */
        void take(int start, int end);
    }

    private enum Shape {
        ALONE,
        DOTTED,
        RUN
    }

    private interface Shapes {
        void take(int start, int end, Shape shape);
    }

    private static void walk(CharSequence text, int from, int to, Shapes shapes) {
        int at = from;
        while (at < to) {
            int c = codePoint(text, at, to);
            int next = at + Character.charCount(c);
            if (isAlone(c)) {
                shapes.take(at, next, Shape.ALONE);
            } else if (Character.isLetterOrDigit(c)) {
                int dotted = dotted(text, at, to);
                next = dotted < 0 ? wordEnd(text, at, to) : dotted;
                shapes.take(at, next, dotted < 0 ? Shape.RUN : Shape.DOTTED);
            }
            at = next;
        }
    }

    private static Word alone(CharSequence text, int start, int end) {
        String form = Folding.fold(text.subSequence(start, end));
        return new Word(start, end, form, form, null);
    }

    /** The end of single letters with dots between them, at least two, or -1 if there are none here. */
    private static int dotted(CharSequence text, int at, int to) {
        int end = at;
        int letters = 0;
        while (end < to) {
            int c = codePoint(text, end, to);
            int after = end + Character.charCount(c);
            if (!Character.isLetter(c)) {
                break;
            }
            boolean dot = after < to && text.charAt(after) == '.';
            boolean last = after >= to || !isInside(codePoint(text, after, to));
            if (!dot && !last) {
                return -1;
            }
            letters++;
            end = dot ? after + 1 : after;
            if (!dot) {
                break;
            }
        }
        return letters >= 2 ? end : -1;
    }

    private static int wordEnd(CharSequence text, int start, int to) {
        int at = start;
        int before = 0;
        while (at < to && at - start < LONGEST) {
            int c = codePoint(text, at, to);
            int after = at + Character.charCount(c);
            if (isAlone(c)) {
                break;
            }
            if (!isInside(c) && !joins(before, c, after < to ? codePoint(text, after, to) : ' ')) {
                break;
            }
            before = c;
            at = after;
        }
        return at;
    }

    private static boolean joins(int before, int c, int after) {
        if (Folding.isApostrophe(c)) {
            return Character.isLetter(before) && Character.isLetter(after) && !isAlone(after);
        }
        return (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
    }

    private static boolean isInside(int c) {
        return Character.isLetterOrDigit(c)
                || Folding.isDropped(c)
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAlone(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(c);
            default -> false;
        };
    }

    private Word word(CharSequence text, int start, int end) {
        CharSequence raw = text.subSequence(start, end);
        String plain = Folding.fold(raw);
        if (plain.length() > 2 && plain.endsWith("'s")) {
            plain = plain.substring(0, plain.length() - 2);
        } else if (plain.indexOf(',') > 0 && THOUSANDS.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        String acronym = isCapitals(raw) ? plain : null;
        return new Word(start, end, plain, stemmer.stem(plain), acronym);
    }

    private static Word acronym(CharSequence text, int start, int end) {
        String plain = Folding.fold(text.subSequence(start, end));
        if (plain.endsWith(".")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return new Word(start, end, plain, plain, plain.replace(".", ""));
    }

    private static boolean isCapitals(CharSequence raw) {
        int letters = 0;
        for (int i = 0; i < raw.length(); ) {
            int c = Character.codePointAt(raw, i);
            if (Character.isLowerCase(c)) {
                return isPlural(raw, i, letters);
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
            i += Character.charCount(c);
        }
        return letters >= 2;
    }

    /** {@code NATO's}: the lower-case letter is the possessive's. */
    private static boolean isPlural(CharSequence raw, int at, int letters) {
        return letters >= 2
                && at == raw.length() - 1
                && raw.charAt(at) == 's'
                && Folding.isApostrophe(raw.charAt(at - 1));
    }

    private static int codePoint(CharSequence text, int at, int to) {
        char high = text.charAt(at);
        if (Character.isHighSurrogate(high) && at + 1 < to) {
            char low = text.charAt(at + 1);
            return Character.isLowSurrogate(low) ? Character.toCodePoint(high, low) : high;
        }
        return high;
    }
}
