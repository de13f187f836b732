package dixit.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Hit.Run;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static String show(List<Excerpt.Piece> pieces) {
        return pieces.stream()
                .map(p -> p.gap() ? "[…]" : p.matched() ? "*" + p.text() + "*" : p.text())
                .collect(Collectors.joining());
    }

    @Test
    void aShortStatementIsWhole() {
        List<List<Run>> content =
                List.of(List.of(new Run("We ", false), new Run("wait", true)), List.of(new Run("and go.", false)));
        assertEquals("We *wait*[…]and go.", show(Excerpt.of(content, 100)));
    }

    @Test
    void piecesBehindTheEndOfALongOneAreLeftOut() {
        List<List<Run>> content =
                List.of(List.of(new Run("word ".repeat(100), false)), List.of(new Run("behind", false)));
        String shown = show(Excerpt.of(content, 120));
        assertTrue(shown.startsWith("word word") && shown.endsWith("[…]") && !shown.contains("behind"), shown);
    }

    @Test
    void aLongOneIsCutAroundTheFirstMatch() {
        String long1 = "word ".repeat(100);
        List<List<Run>> content =
                List.of(List.of(new Run(long1, false), new Run("match", true), new Run(" tail".repeat(100), false)));
        String shown = show(Excerpt.of(content, 120));
        assertTrue(shown.startsWith("[…]word"), shown);
        assertTrue(shown.contains("*match*"), shown);
        assertTrue(shown.endsWith("[…]"), shown);
        assertTrue(shown.length() < 180, shown);
    }
}
