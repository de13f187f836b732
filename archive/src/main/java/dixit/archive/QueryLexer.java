package dixit.archive;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into its signs. Takes linear time. */
final class QueryLexer {
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";

    private final String query;
    private final List<Sign> signs = new ArrayList<>();
    private int at;

    private QueryLexer(String query) {
        this.query = query;
    }

    /** What a sign is. */
    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        FIELD,
        PHRASE,
        WORD,
        END
    }

    /**
     * A sign.
     *
     * @param kind what it is
     * @param text without quotes or colon
     * @param start index of its first unit in the query
     * @param end index after its last
     */
    record Sign(Kind kind, String text, int start, int end) {}

    /** @throws QuerySyntaxException if a quotation mark is not closed */
    static List<Sign> cut(String query) {
        QueryLexer lexer = new QueryLexer(query);
        while (lexer.at < query.length()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", query.length());
        return lexer.signs;
    }

    private void next() {
        char c = query.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (c == '(') {
            add(Kind.OPEN, "(", at + 1);
        } else if (c == ')') {
            add(Kind.CLOSE, ")", at + 1);
        } else if (QUOTES.indexOf(c) >= 0) {
            phrase();
        } else if (c == '-') {
            minus();
        } else {
            word();
        }
    }

    /** Takes the next word away; a dash that stands alone is punctuation. */
    private void minus() {
        boolean alone = at + 1 == query.length() || isSpace(query.charAt(at + 1)) || query.charAt(at + 1) == '-';
        if (alone) {
            at++;
        } else {
            add(Kind.NOT, "-", at + 1);
        }
    }

    private void phrase() {
        int close = at + 1;
        while (close < query.length() && QUOTES.indexOf(query.charAt(close)) < 0) {
            close++;
        }
        if (close == query.length()) {
            throw new QuerySyntaxException("This quotation mark is not closed.", query, at, 1);
        }
        add(Kind.PHRASE, query.substring(at + 1, close), close + 1);
    }

    private void word() {
        int end = at;
        while (end < query.length() && isInside(query.charAt(end))) {
            if (query.charAt(end) == ':' && end > at && isLetters(at, end)) {
                add(Kind.FIELD, query.substring(at, end), end + 1);
                return;
            }
            end++;
        }
        String text = query.substring(at, end);
        switch (text) {
            case "AND", "&&" -> add(Kind.AND, text, end);
            case "OR", "||", "|" -> add(Kind.OR, text, end);
            case "NOT" -> add(Kind.NOT, text, end);
            default -> add(Kind.WORD, text, end);
        }
    }

    private boolean isLetters(int from, int to) {
        return query.substring(from, to).chars().allMatch(c -> c < 128 && Character.isLetter(c));
    }

    private static boolean isInside(char c) {
        return !isSpace(c) && c != '(' && c != ')' && QUOTES.indexOf(c) < 0;
    }

    /** True for what begins or ends a phrase. */
    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private void add(Kind kind, String text, int end) {
        signs.add(new Sign(kind, text, at, end));
        at = end;
    }
}
