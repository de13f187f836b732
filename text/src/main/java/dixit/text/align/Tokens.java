package dixit.text.align;

import dixit.record.Span;
import dixit.text.Abbreviations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text cut into the words that are compared. Punctuation is no word; hyphens separate; "can't" is two words, "can" and
 * "not", the second {@linkplain Token#clipped clipped}; a number with its currency is one word whether it is written in words or digits; stage directions are left out.
 *
 * <p>One pass, linear in the text. Immutable; safe for use by many threads.
 */
public final class Tokens {
    /** Longer runs of letters are cut. */
    private static final int LONGEST = 200;
    /** A bracket that is not closed within this many UTF-16 units is none. */
    private static final int LONGEST_BRACKET = 200;

    private static final Set<String> TAKES_S = Set.of(
            "it",
            "he",
            "she",
            "that",
            "what",
            "who",
            "there",
            "here",
            "where",
            "how",
            "this",
            "when",
            "why",
            "everybody",
            "everyone",
            "nobody",
            "somebody",
            "someone");
    private static final Set<String> TAKES_D =
            Set.of("i", "he", "she", "it", "we", "you", "they", "who", "that", "there");
    private static final Map<String, String> CLIPPED = Map.of(
            "gonna", "going to", "wanna", "want to", "gotta", "got to", "lemme", "let me", "dunno", "do not know");
    private static final Map<String, String> BEFORE_NOT = Map.of("ca", "can", "wo", "will", "sha", "shall", "ai", "is");
    private static final Set<String> STAGE = Set.of(
            "applause",
            "laughter",
            "laughs",
            "cheers",
            "cheering",
            "crosstalk",
            "inaudible",
            "interruption",
            "pause",
            "unintelligible",
            "booing",
            "boos",
            "chuckles",
            "ph",
            "sic",
            "silence",
            "music",
            "begin",
            "end",
            "ing");

    private final String text;
    private final int limit;
    private final List<Token> out = new ArrayList<>();
    private int sentence;
    private boolean first = true;
    private boolean broken;
    private int bracketEnd = -1;

    private Tokens(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The words of the whole text. */
    public static List<Token> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The words of a stretch of the text; their places count in the whole text. */
    public static List<Token> of(String text, Span place) {
        Tokens cutter = new Tokens(text, place.end());
        cutter.walk(place.start());
        return Numbers.joined(cutter.out, text);
    }

    /** The keys of single words parted by blanks, for lists of words to compare with. */
    public static Set<String> keys(String words) {
        Set<String> out = new HashSet<>();
        for (String word : words.split(" ", -1)) {
            out.add(word.startsWith("'") ? word : Spelling.key(word));
        }
        return Set.copyOf(out);
    }

    private void walk(int from) {
        int i = from;
        while (i < limit) {
            char c = text.charAt(i);
            if (isWordChar(c)) {
                i = word(i);
            } else if (c == '[' || c == '(') {
                i = bracket(i);
            } else if (c == '%') {
                add(i, i + 1, "percent");
                i++;
            } else if (isEllipsis(i)) {
                i = ellipsis(i);
            } else {
                i = mark(i, c);
            }
            if (i >= bracketEnd) {
                bracketEnd = -1;
            }
        }
    }

    private int mark(int i, char c) {
        if (c == '.' || c == '?' || c == '!') {
            endSentence(i);
        } else if (c == '\n' && i + 1 < limit && isParagraph(i)) {
            next();
        }
        return i + 1;
    }

    private boolean isParagraph(int newline) {
        char c = text.charAt(newline + 1);
        return c == '\n' || c == '\r' || c == '>' || c == '-';
    }

    private void endSentence(int mark) {
        int i = mark + 1;
        while (i < limit && isClosing(text.charAt(i))) {
            i++;
        }
        if (i >= limit || Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
            next();
        }
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»' || c == '.' || c == '!'
                || c == '?';
    }

    private void next() {
        if (!first) {
            sentence++;
            first = true;
        }
    }

    private boolean isEllipsis(int i) {
        char c = text.charAt(i);
        return c == '…' || (c == '.' && text.startsWith("...", i)) || (c == '.' && text.startsWith(". . .", i));
    }

    private int ellipsis(int i) {
        int end = i;
        while (end < limit && (text.charAt(end) == '.' || text.charAt(end) == '…' || isDotAhead(end))) {
            end++;
        }
        broken = true;
        int after = end;
        while (after < limit && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        if (after < limit && Character.isUpperCase(text.charAt(after)) && !isI(after)) {
            next();
        }
        return end;
    }

    private boolean isDotAhead(int i) {
        return text.charAt(i) == ' ' && i + 1 < limit && text.charAt(i + 1) == '.';
    }

    private boolean isI(int i) {
        return text.charAt(i) == 'I' && (i + 1 >= limit || !Character.isLetter(text.charAt(i + 1)));
    }

    /** A stage direction is passed over, an ellipsis in brackets marks a break, other square brackets an insertion. */
    private int bracket(int open) {
        char close = text.charAt(open) == '[' ? ']' : ')';
        int most = Math.min(limit, open + LONGEST_BRACKET);
        int end = -1;
        for (int i = open + 1; i < most && end < 0; i++) {
            end = text.charAt(i) == close ? i : -1;
        }
        if (end < 0) {
            return open + 1;
        }
        String inside = text.substring(open + 1, end).strip();
        if (isStage(inside, close == ']')) {
            return end + 1;
        }
        if (inside.equals("…") || inside.equals("...") || inside.equals(". . .")) {
            broken = true;
            return end + 1;
        }
        if (close == ']') {
            bracketEnd = end;
        }
        return open + 1;
    }

    private static boolean isStage(String inside, boolean square) {
        if (inside.isEmpty()) {
            return true;
        }
        String lower = inside.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        boolean shout = inside.equals(inside.toUpperCase(Locale.ROOT)) && inside.length() > 3 && end > 0;
        String last = lower.substring(Math.max(lower.lastIndexOf(' '), lower.lastIndexOf(',')) + 1);
        return shout
                || STAGE.contains(lower.substring(0, end))
                || STAGE.contains(last.replace(".", ""))
                || (square && lower.startsWith("audience"));
    }

    private int word(int start) {
        int end = dotted(start);
        if (end > 0) {
            String letters = Spelling.fold(text.substring(start, end).replace(".", ""));
            add(start, end, letters);
            return end;
        }
        end = wordEnd(start);
        split(start, end);
        boolean stop = end < limit && text.charAt(end) == '.' && Abbreviations.at(text, start, end);
        boolean last = stop && (end + 1 >= limit || text.charAt(end + 1) == '\n');
        return stop && !last ? end + 1 : end;
    }

    /** The end of initials such as {@code U.S.}, or -1. */
    private int dotted(int start) {
        int i = start;
        int letters = 0;
        while (i + 1 < limit && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            letters++;
            i += 2;
        }
        if (letters > 0 && i < limit && isLoneLetter(i)) {
            return i + 1;
        }
        return letters < 2 || (i < limit && isWordChar(text.charAt(i))) ? -1 : i;
    }

    private boolean isLoneLetter(int i) {
        return Character.isLetter(text.charAt(i)) && (i + 1 >= limit || !isWordChar(text.charAt(i + 1)));
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < limit && i - start < LONGEST) {
            char c = text.charAt(i);
            if (!isWordChar(c) && !joins(i, start)) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean joins(int i, int start) {
        if (i == start || i + 1 >= limit) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        char c = text.charAt(i);
        return isApostrophe(c)
                ? Character.isLetter(before) && Character.isLetter(after)
                : (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
    }

    private void split(int start, int end) {
        String low = Spelling.fold(text.substring(start, end));
        if (low.isEmpty()) {
            return;
        }
        String clipped = CLIPPED.get(low);
        if (clipped != null) {
            even(start, end, clipped.split(" ", -1));
        } else if (low.equals("cannot")) {
            add(start, start + 3, "can");
            add(start + 3, end, "not");
        } else if (low.endsWith("n't") && low.length() > 3 && end - start == low.length()) {
            String base = low.substring(0, low.length() - 3);
            add(start, end - 3, BEFORE_NOT.getOrDefault(base, base));
            addClipped(end - 3, end, "not");
        } else if (!contracted(start, end, low)) {
            add(start, end, Spelling.key(low));
        }
    }

    private boolean contracted(int start, int end, String low) {
        int mark = low.lastIndexOf('\'');
        if (mark <= 0 || end - start != low.length()) {
            return false;
        }
        String base = low.substring(0, mark);
        String rest = low.substring(mark + 1);
        String full =
                switch (rest) {
                    case "m" -> base.equals("i") ? "am" : null;
                    case "re" -> "are";
                    case "ve" -> "have";
                    case "ll" -> "will";
                    case "d" -> TAKES_D.contains(base) ? "'d" : null;
                    case "s" -> base.equals("let") ? "us" : TAKES_S.contains(base) ? "'s" : null;
                    default -> null;
                };
        if (full == null) {
            return false;
        }
        add(start, start + mark, Spelling.key(base));
        addClipped(start + mark, end, full);
        return true;
    }

    /** Several words that are written as one share its letters. */
    private void even(int start, int end, String[] keys) {
        int at = start;
        for (int i = 0; i < keys.length; i++) {
            int to = i == keys.length - 1 ? end : Math.min(end, at + Math.max(1, (end - start) / keys.length));
            addClipped(at, to, keys[i]);
            at = to;
        }
    }

    private void add(int start, int end, String key) {
        add(start, end, key, false);
    }

    /** A word that is written short: "'ll" for "will". */
    private void addClipped(int start, int end, String key) {
        add(start, end, key, true);
    }

    private void add(int start, int end, String key, boolean clipped) {
        if (key.isEmpty()) {
            return;
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        out.add(new Token(start, end, key, sentence, first, capital, bracketEnd >= 0, broken, clipped));
        first = false;
        broken = false;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '$'
                || c == '€'
                || c == '£'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '‛' || c == '＇' || c == '`' || c == '´';
    }
}
