package dixit.extract.time;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tokens of a stretch of text: runs of letters, runs of digits, signs. Any index may be asked for, those outside are
 * empty. Immutable, made in one pass, thread-safe.
 */
public final class Tokens {
    private final List<Token> list = new ArrayList<>();
    private final Token none;

    /** The tokens of {@code place}, whose spans are UTF-16 units of {@code text}. */
    public Tokens(String text, Span place) {
        none = new Token(place.end(), place.end(), "", -1, Token.Kind.END, false);
        int i = place.start();
        while (i < place.end()) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                i++;
            } else {
                Token t = next(text, i, place.end());
                list.add(t);
                i = t.end();
            }
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static Token next(String text, int start, int limit) {
        char c = text.charAt(start);
        int end = start + 1;
        if (c >= '0' && c <= '9') {
            while (end < limit && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            String low = end - start <= 9 ? text.substring(start, end) : "0000000000";
            int number = end - start <= 9 ? Integer.parseInt(low) : -1;
            return new Token(start, end, low, number, Token.Kind.DIGITS, false);
        }
        if (!Character.isLetter(c)) {
            return new Token(start, end, sign(c), -1, Token.Kind.SIGN, false);
        }
        while (end < limit && isLetter(text.charAt(end))) {
            end++;
        }
        String low = end - start <= 24 ? text.substring(start, end).toLowerCase(Locale.ROOT) : "…";
        return new Token(start, end, low, -1, Token.Kind.LETTERS, Character.isUpperCase(c));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String sign(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> "'";
            case '–', '—', '‑', '−', '‐' -> "-";
            default -> String.valueOf(c);
        };
    }

    public int size() {
        return list.size();
    }

    public Token at(int i) {
        return i < 0 || i >= list.size() ? none : list.get(i);
    }

    public String low(int i) {
        return at(i).low();
    }

    public boolean is(int i, String low) {
        return at(i).low().equals(low);
    }

    public boolean in(int i, Set<String> words) {
        return words.contains(at(i).low());
    }

    public boolean isWord(int i) {
        return at(i).kind() == Token.Kind.LETTERS;
    }

    boolean isNumber(int i) {
        return at(i).number() >= 0;
    }

    public boolean capital(int i) {
        return at(i).capital();
    }

    /** True if nothing stands between this token and the one before it. */
    public boolean glued(int i) {
        return i > 0 && i < list.size() && list.get(i - 1).end() == list.get(i).start();
    }

    /** A number from {@code low} to {@code high} of at most two digits. */
    boolean isSmall(int i, int low, int high) {
        Token t = at(i);
        return t.number() >= low && t.number() <= high && t.length() <= 2;
    }

    /** A number of four digits that may be a year. */
    boolean isYear(int i) {
        Token t = at(i);
        return t.length() == 4 && t.number() >= 1000 && t.number() <= 2099 && isFree(i);
    }

    /** Neither part of a price, of a longer number nor of a word: "$2014", "2,019.5", "F2014". */
    private boolean isFree(int i) {
        boolean before = glued(i) && (isWord(i - 1) || ("$€£#@.,:+_&=".contains(low(i - 1)) && glued(i - 1)));
        boolean priced = glued(i) && "$€£#@_=/\\".contains(low(i - 1));
        boolean after = (glued(i + 1) && ((isWord(i + 1) && !is(i + 1, "s")) || is(i + 1, "%") || is(i + 1, "_")))
                || (glued(i + 1) && glued(i + 2) && ".,:".contains(low(i + 1)) && isNumber(i + 2));
        return !before && !priced && !after;
    }

    /** The index after an apostrophe and an s that follow token {@code i - 1}; {@code i} if none do. */
    public int afterPossessive(int i) {
        return glued(i) && is(i, "'") && glued(i + 1) && is(i + 1, "s") ? i + 2 : i;
    }

    /** A full stop, question or exclamation mark that ends a sentence, or a semicolon. */
    public boolean endsClause(int i) {
        String w = low(i);
        if (w.equals("?") || w.equals("!") || w.equals(";") || w.isEmpty()) {
            return true;
        }
        return w.equals(".") && !glued(i + 1) && (at(i - 1).length() > 3 || !capital(i - 1)) && !startsLow(i + 1);
    }

    private boolean startsLow(int i) {
        return isWord(i) && !capital(i);
    }

    public Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }
}
