package dixit.archive;

import dixit.archive.QueryLexer.Kind;
import dixit.archive.QueryLexer.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * The language of queries, by recursive descent:
 *
 * <pre>
 * query   = [ either ]
 * either  = all { "OR" all }
 * all     = one { [ "AND" ] one }
 * one     = ( "NOT" | "-" ) one | "(" either ")" | field ":" value | value
 * value   = word | word"*" | word"~"[1|2] | "phrase" | "(" either ")"
 * field   = words | about | speaker | office | source | outlet | kind | genre | from | to | said | occasion
 *         | institution | event | position | document
 * </pre>
 *
 * Words match in any English form, phrases exactly but for case, accents and typographic variants. {@code AND},
 * {@code OR} and {@code NOT} are written in capitals. {@code from:} and {@code to:} take {@code 2020}, {@code 2020-03}
 * or {@code 2020-03-05}.
 *
 * <p>{@code speaker:} takes a name in any form that a document of the archive has, or an id such as
 * {@code person/ada-holm}, and finds what the actors meant said, whatever the document calls them.
 *
 * <p>{@code about:} takes a word, or the name or id of an actor or institution: it finds that word in what was said, and
 * whatever mentions that actor or institution, or claims something of it, under any name. {@code event:} takes a type of
 * event ({@code sanction}), {@code position:} a stance ({@code opposes}) that the statement claims.
 *
 * <p>Every query gives an {@link Expression} or a {@link QuerySyntaxException}, in linear time.
 */
final class QueryParser {
    /** The longest query, in UTF-16 units. */
    static final int LONGEST = 2000;

    /** The most words, phrases and other conditions in one query. */
    static final int MOST_CONDITIONS = 64;

    /** How deep parentheses and negations may nest. */
    static final int DEEPEST = 20;

    private final String query;
    private final List<Sign> signs;
    private final QueryValues values;
    private int next;
    private int depth;
    private int conditions;

    private QueryParser(String query) {
        this.query = query;
        this.signs = QueryLexer.cut(query);
        this.values = new QueryValues(query);
    }

    /** @throws QuerySyntaxException if the query is mistyped, too long or too deep */
    static Expression parse(String query) {
        if (query.length() > LONGEST) {
            throw new QuerySyntaxException(
                    "A query may have " + LONGEST + " characters, this one has " + query.length() + ".",
                    query,
                    LONGEST,
                    query.length() - LONGEST);
        }
        QueryParser parser = new QueryParser(query);
        if (parser.peek().kind() == Kind.END) {
            return new Expression.Everything();
        }
        Expression whole = parser.either(QueryField.WORDS);
        if (parser.peek().kind() == Kind.CLOSE) {
            throw parser.error("This parenthesis was never opened.", parser.peek());
        }
        return whole;
    }

    private Expression either(QueryField field) {
        List<Expression> parts = new ArrayList<>(List.of(all(field)));
        while (peek().kind() == Kind.OR) {
            Sign or = take();
            if (!startsOne(peek())) {
                throw error("OR needs something on both sides.", or);
            }
            parts.add(all(field));
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Or(parts);
    }

    private Expression all(QueryField field) {
        if (!startsOne(peek())) {
            throw error(expected(), peek());
        }
        List<Expression> parts = new ArrayList<>(List.of(one(field)));
        while (true) {
            if (peek().kind() == Kind.AND) {
                Sign and = take();
                if (!startsOne(peek())) {
                    throw error("AND needs something on both sides.", and);
                }
            } else if (!startsOne(peek())) {
                break;
            }
            parts.add(one(field));
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.And(parts);
    }

    private Expression one(QueryField field) {
        Sign sign = take();
        if (++depth > DEEPEST) {
            throw error("Parentheses and negations may nest " + DEEPEST + " deep.", sign);
        }
        Expression one =
                switch (sign.kind()) {
                    case NOT -> negated(field, sign);
                    case OPEN -> group(field, sign);
                    case FIELD -> inField(sign);
                    default -> condition(field, sign);
                };
        depth--;
        return one;
    }

    private Expression negated(QueryField field, Sign not) {
        if (!startsOne(peek())) {
            throw error("Nothing stands after this.", not);
        }
        return new Expression.Not(one(field));
    }

    private Expression group(QueryField field, Sign open) {
        if (peek().kind() == Kind.CLOSE) {
            throw error("Nothing stands between these parentheses.", open);
        }
        Expression inside = either(field);
        if (peek().kind() != Kind.CLOSE) {
            throw error("This parenthesis is not closed.", open);
        }
        take();
        return inside;
    }

    private Expression inField(Sign name) {
        QueryField field = QueryField.of(name.text())
                .orElseThrow(() -> error(
                        "There is no field “" + name.text() + "”; did you mean “"
                                + QueryField.nearest(name.text()).code()
                                + ":”? To search for these words put them in quotation marks.",
                        name));
        Kind kind = peek().kind();
        if (kind != Kind.WORD && kind != Kind.PHRASE && kind != Kind.OPEN) {
            throw error("Nothing stands after “" + name.text() + ":”.", name);
        }
        return one(field);
    }

    private Expression condition(QueryField field, Sign sign) {
        if (++conditions > MOST_CONDITIONS) {
            throw error("A query may have " + MOST_CONDITIONS + " conditions.", sign);
        }
        return values.value(field, sign);
    }

    private static boolean startsOne(Sign sign) {
        return switch (sign.kind()) {
            case NOT, OPEN, FIELD, PHRASE, WORD -> true;
            case CLOSE, AND, OR, END -> false;
        };
    }

    private String expected() {
        return switch (peek().kind()) {
            case AND, OR -> peek().text() + " needs something on both sides.";
            case CLOSE -> "This parenthesis closes nothing.";
            default -> "Something to search for is missing here.";
        };
    }

    private Sign peek() {
        return signs.get(next);
    }

    private Sign take() {
        Sign sign = signs.get(next);
        next = Math.min(next + 1, signs.size() - 1);
        return sign;
    }

    private QuerySyntaxException error(String reason, Sign sign) {
        return new QuerySyntaxException(reason, query, sign.start(), Math.max(1, sign.end() - sign.start()));
    }
}
