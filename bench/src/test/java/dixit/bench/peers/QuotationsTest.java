package dixit.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    a "b" c "d" e;      "b" / "d"
                    “a” b “c;           “a” / “c
                    «a» ``b'' ''c'';    «a» / ``b'' / ''c''
                    it's 'a';           ^^
                    a ” b;              ^^
                    “a “b” c” d;        “a “b”
                    """)
    void pairs(String text, String expected) {
        assertEquals(expected, String.join(" / ", found(text)));
    }

    @Test
    void oneThatIsNotClosedEndsWithItsParagraph() {
        assertEquals(List.of("“a", "“b”"), found("“a\n“b”"));
    }

    private static List<String> found(String text) {
        return Quotations.in(text).stream().map(span -> span.in(text)).toList();
    }
}
