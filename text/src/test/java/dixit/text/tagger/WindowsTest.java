package dixit.text.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private final WordPieces pieces =
            new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "##a", ".", "b", "\"", "“", "”", "'"));

    private Words words(String text) {
        return Words.of(text, Example.paragraphs(text), pieces);
    }

    @Property(tries = 300)
    void everyWordLiesInOneWindowThatFits(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 60) Integer> lengths,
            @ForAll @IntRange(min = 12, max = 40) int size) {
        StringBuilder text = new StringBuilder();
        for (int n : lengths) {
            for (int i = 0; i < n; i++) {
                text.append("a".repeat(1 + i % 7)).append(i % 5 == 4 ? ". B" : " ");
            }
            text.append('\n');
        }
        Words words = words(text.toString());
        int next = 0;
        for (Windows.Window w : Windows.of(words, size)) {
            assertEquals(next, w.first());
            assertTrue(w.end() > w.first());
            assertTrue(w.length() <= size, "a window of " + w.length() + " pieces");
            next = w.end();
        }
        assertEquals(words.size(), next);
    }

    @Test
    void aLongParagraphIsCutAtTheSentenceEndNearestToItsMiddle() {
        Words words = words("a a a a. B b b b b. A a a a a a a");
        List<Windows.Window> windows = Windows.of(words, 16);
        assertEquals(2, windows.size());
        assertEquals(11, windows.get(1).first());
    }

    @Test
    void shortParagraphsShareAWindow() {
        Words words = words("a a\nb b\na a a a a a a a");
        List<Windows.Window> windows = Windows.of(words, 12);
        assertEquals(List.of(new Windows.Window(0, 4, 7), new Windows.Window(4, 12, 10)), windows);
    }

    @Test
    void sentencesAndParagraphsStartWhereTheContractSays() {
        Words words = words("a. “B b.” B\na");
        assertEquals(Words.INSIDE, words.place(0));
        assertEquals(Words.SENTENCE, words.place(2));
        assertEquals(Words.INSIDE, words.place(3));
        assertEquals("B", words.span(7).in("a. “B b.” B\na"));
        assertEquals(Words.SENTENCE, words.place(7));
        assertEquals(Words.PARAGRAPH, words.place(8));
    }

    @Test
    void quotationMarksHoldUntilTheyCloseOrTheParagraphEnds() {
        Words words = words("“a” b \"a a\nb ''a'' b");
        boolean[] expected = {true, true, true, false, true, true, true, false, true, true, true, true, true, false};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], words.isQuoted(i), "word " + i);
        }
    }

    @Test
    void aTextWithoutWordsHasNoWindow() {
        Words words = Words.of(" \n ", List.of(new Span(0, 3)), pieces);
        assertEquals(0, words.size());
        assertTrue(Windows.of(words, 20).isEmpty());
        assertFalse(words.head(0) != 0);
    }
}
