package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.words.Word;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class QueryParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            strait toll                       | (strait AND toll)
            strait AND toll OR fee            | ((strait AND toll) OR fee)
            strait -toll                      | (strait AND NOT toll)
            NOT (toll fee)                    | NOT (toll AND fee)
            "Free  Passage"                   | "free passage"
            “free passage”                    | "free passage"
            «free passage»                    | "free passage"
            co-operation                      | "co operation"
            treat* navigtion~ vell~1          | (treat* AND navigtion~2 AND vell~1)
            speaker:vasar words:toll          | (speaker:vasar AND toll)
            about:toll                        | about:toll
            about:"Orm Treaty"                | about:"orm treaty"
            about:tol*                        | tol*
            event:Sanction position:opposes   | (event=sanction AND position=opposes)
            speaker:"Ina Vasar"               | speaker:"ina vasar"
            speaker:(vasar OR orr) toll       | ((speaker:vasar OR speaker:orr) AND toll)
            Speaker: vasar                    | speaker:vasar
            from:2020 to:2021-02              | (20200101..99991231 AND 10101..20210228)
            kind:Turn genre:wire-report       | (kind=turn AND genre=wire_report)
            document:doc_1.a                  | in doc_1.a
            Vell - Orr                        | (vell AND orr)
            12:30                             | "12 30"
            U.S.                              | u.s
            """)
    void understands(String query, String expected) {
        assertEquals(expected, show(QueryParser.parse(query)));
    }

    @Test
    void nothingMeansEverything() {
        assertInstanceOf(Expression.Everything.class, QueryParser.parse("  "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "free passage          | 0  | This quotation mark is not closed.
            (toll                  | 0  | This parenthesis is not closed.
            toll)                  | 4  | This parenthesis was never opened.
            ()                     | 0  | Nothing stands between these parentheses.
            toll OR                | 5  | OR needs something on both sides.
            AND toll               | 0  | AND needs something on both sides.
            toll NOT               | 5  | Nothing stands after this.
            speeker:vasar          | 0  | There is no field “speeker”; did you mean “speaker:”? To search for these words put them in quotation marks.
            toll speaker:          | 5  | Nothing stands after “speaker:”.
            from:yesterday         | 5  | This is no date; write 2020, 2020-03 or 2020-03-05.
            from:2021-02-29        | 5  | This is no date; write 2020, 2020-03 or 2020-03-05.
            event:war              | 6  | “event:” is one of agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject, threaten, protest, sanction, mobilize, coerce, assault.
            position:against       | 9  | “position:” is one of supports, opposes, conditional, neutral, asks.
            kind:spoken            | 5  | “kind:” is one of turn, direct, indirect, mixed.
            t*                     | 0  | * needs at least two letters before it.
            tr*aty                 | 0  | * may only end a word.
            toll~3                 | 0  | After ~ stands 1 or 2, the number of letters that may differ.
            to~2                   | 0  | ~ needs a word of at least 4 letters.
            &                      | 0  | There is no word in this to search for.
            """)
    void saysWhatIsWrongAndWhere(String query, int position, String reason) {
        QuerySyntaxException e = assertThrows(QuerySyntaxException.class, () -> QueryParser.parse(query));
        assertEquals(reason, e.reason());
        assertEquals(position, e.position());
        List<String> lines = e.getMessage().lines().toList();
        assertEquals(query, lines.get(1));
        assertEquals(position, lines.get(2).indexOf('^'));
        assertEquals(e.length(), lines.get(2).chars().filter(c -> c == '^').count());
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("a".repeat(QueryParser.LONGEST + 1)));
        assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("(".repeat(900) + "a" + ")".repeat(900)));
        assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("-(".repeat(600) + "a" + ")".repeat(600)));
        assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("a ".repeat(500)));
    }

    @Property(tries = 5000)
    void everyQueryIsUnderstoodOrRefused(@ForAll("queries") String query) {
        try {
            QueryParser.parse(query);
        } catch (QuerySyntaxException e) {
            assertTrue(e.position() >= 0 && e.position() <= query.length(), query);
            assertTrue(
                    e.length() >= 1 && e.position() + e.length() <= Math.max(query.length(), e.position() + 1), query);
            assertEquals(3, e.getMessage().split("\n", -1).length, query);
        }
    }

    @Property
    void anyTextIsUnderstoodOrRefused(@ForAll String query) {
        everyQueryIsUnderstoodOrRefused(query);
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of(
                        "(",
                        ")",
                        "\"",
                        "“",
                        "”",
                        "AND",
                        "OR",
                        "NOT",
                        "-",
                        "speaker:",
                        "from:",
                        "kind:",
                        "document:",
                        "foo:",
                        "*",
                        "~",
                        "~2",
                        "toll",
                        "U.S.",
                        "2020-03",
                        "co-op",
                        " ",
                        " ",
                        ":",
                        "é",
                        "\uD83D\uDE00",
                        "\uD800",
                        "\u0301",
                        "\n",
                        "turn",
                        "海")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static String show(Expression e) {
        return switch (e) {
            case Expression.Everything x -> "*";
            case Expression.And x -> join(x.parts(), " AND ");
            case Expression.Or x -> join(x.parts(), " OR ");
            case Expression.Not x -> "NOT " + show(x.part());
            case Expression.Term x -> field(x.field()) + x.word().plain();
            case Expression.Phrase x ->
                field(x.field()) + "\"" + x.words().stream().map(Word::plain).collect(Collectors.joining(" ")) + "\"";
            case Expression.Prefix x -> field(x.field()) + x.start() + "*";
            case Expression.Fuzzy x -> field(x.field()) + x.word() + "~" + x.edits();
            case Expression.Code x -> x.field().code() + "=" + x.code();
            case Expression.Between x -> x.first() + ".." + x.last();
            case Expression.Said s -> "said:" + s.first() + ".." + s.last();
            case Expression.Speaker x -> show(x.words());
            case Expression.Mentions x -> show(x.words());
            case Expression.About x -> "about:" + show(x.words());
            case Expression.InDocument x -> "in " + x.key();
        };
    }

    private static String field(QueryField field) {
        return field == QueryField.WORDS ? "" : field.code() + ":";
    }

    private static String join(List<Expression> parts, String with) {
        return parts.stream().map(QueryParserTest::show).collect(Collectors.joining(with, "(", ")"));
    }
}
