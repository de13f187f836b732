package dixit.archive.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCutterTest {
    private final WordCutter cutter = new WordCutter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The U.S. fleet                 | The/the U.S./u.s fleet/fleet
            S.V.Lavrov                     | S/s V/v Lavrov/lavrov
            co-operation                   | co/co operation/operation
            the S-400, 1,550 of 3.5%       | the/the S/s 400/400 1,550/1550 of/of 3.5/3.5
            Vell’s don't O’Brien           | Vell’s/vell don't/don't O’Brien/o'brien
            São Łódź Straße naïve          | São/sao Łódź/lodz Straße/strasse naïve/naive
            Совет и ёлка                   | Совет/совет и/и ёлка/елка
            end.Next a.m. e.g.this         | end/end Next/next a.m./a.m e/e g/g this/this
            海峡ok                          | 海/海 峡/峡 ok/ok
            “New” —‘START’…                | New/new START/start
            """)
    void cutsAndFolds(String text, String expected) {
        List<String> words = cutter.cut(text).stream()
                .map(w -> text.substring(w.start(), w.end()) + "/" + w.plain())
                .toList();
        assertEquals(expected, String.join(" ", words));
    }

    @Test
    void capitalsAndDotsAreAcronyms() {
        assertEquals("us", cutter.cut("U.S.").getFirst().acronym());
        assertEquals("us", cutter.cut("US").getFirst().acronym());
        assertEquals("nato", cutter.cut("NATO’s").getFirst().acronym());
        assertNull(cutter.cut("us").getFirst().acronym());
        assertNull(cutter.cut("A").getFirst().acronym());
    }

    @Test
    void stemsLightly() {
        assertEquals("treaty", cutter.cut("treaties").getFirst().stem());
        assertEquals("sanction", cutter.cut("Sanctions").getFirst().stem());
        assertEquals("совет", cutter.cut("совет").getFirst().stem());
    }

    @Test
    void softHyphensAndDecomposedAccentsStayInTheWord() {
        String text = "nego\u00ADtiate cafe\u0301";
        List<Word> words = cutter.cut(text);
        assertEquals(
                List.of("negotiate", "cafe"), words.stream().map(Word::plain).toList());
        assertEquals(text.length(), words.getLast().end());
    }

    @Property
    void wordsAreInOrderInsideTheTextAndNeverEmpty(@ForAll String text) {
        int at = 0;
        for (Word w : cutter.cut(text)) {
            assertTrue(w.start() >= at && w.end() > w.start() && w.end() <= text.length());
            assertTrue(!w.plain().isEmpty() && !w.stem().isEmpty());
            at = w.end();
        }
    }

    @Test
    void aVeryLongRunIsCutIntoWords() {
        String run = "a".repeat(1_000_000);
        List<Word> words = cutter.cut(run);
        assertEquals(run.length() / WordCutter.LONGEST, words.size());
        assertEquals(
                run.length() / 2,
                cutter.cut("a.".repeat(run.length() / 4)).getFirst().end());
    }
}
