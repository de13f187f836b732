package dixit.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.extract.CpuTime;
import dixit.record.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "\"Rain,\" she said.|Rain,",
                "“Rain,” she said.|Rain,",
                "«Rain», she said.|Rain",
                "»Rain«, she said.|Rain",
                "„Rain“, she said.|Rain",
                "„Rain”, she said.|Rain",
                "‘It’s the ministers’ job,’ she said.|It’s the ministers’ job,",
                "'It isn't rain,' she said.|It isn't rain,",
                "``Rain,'' she said.|Rain,",
                "''Rain,'' she said.|Rain,",
                "“Rain,\" she said.|Rain,",
                "“He said ‘rain’ twice,” she said.|He said ‘rain’ twice,",
                "She said: “Rain. No mark closes this|Rain. No mark closes this"
            })
    void pairsMarksOfEveryStyle(String text, String inner) {
        assertEquals(List.of(inner), words(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "The ministers' boats and the '90s.|",
                "A hatch 5'10\" high and a 3\" pipe.|",
                "A mark “ that nothing closes.|",
                "Rock 'n' roll isn't the pilots' taste.|"
            })
    void apostrophesAndMeasuresAreNoMarks(String text) {
        assertEquals(List.of(), words(text).stream().filter(w -> w.length() > 2).toList());
    }

    @Test
    void aQuotationRunsOverParagraphsThatOpenWithTheMark() {
        List<Quoted> found = read("“One.\n“Two.\n“Three,” she said.\n“Four.”");
        assertEquals(2, found.size());
        assertEquals(3, found.getFirst().pieces().size());
    }

    @Test
    void aMillionMarksAreReadAtOnce() {
        for (String mark : List.of("\"", "“", "”", "'", "“”", "\" ", "s' a", "«»", "„“", "``''", "‘’ ")) {
            String text = mark.repeat(1_000_000 / mark.length());
            CpuTime.within(Duration.ofSeconds(20), () -> read(text), mark);
        }
    }

    @Property(tries = 500)
    void quotationsAreDisjointAndInsideTheText(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'"', '“', '”', '‘', '’', '\'', '«', '»', '„', ' ', '\n', '.', ','})
                    @CharRange(from = 'a', to = 'c')
                    String text) {
        int end = 0;
        for (Quoted q : read(text)) {
            assertTrue(q.open().start() >= end, text);
            assertTrue(q.outer().end() <= text.length(), text);
            q.pieces().forEach(p -> assertTrue(q.outer().contains(p), text));
            end = q.outer().end();
        }
    }

    private static List<String> words(String text) {
        return read(text).stream().map(q -> q.inner().in(text)).toList();
    }

    private static List<Quoted> read(String text) {
        List<Span> lines = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            Span s = new Span(at, at + line.length()).trim(text);
            if (!s.isEmpty()) {
                lines.add(s);
            }
            at += line.length() + 1;
        }
        return QuoteMarks.in(text, lines);
    }
}
