package dixit.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final String WIRE =
            "The harbour of Ilvane was closed for a second day on Friday, port\nauthorities said, after a survey ship ran aground in the narrow\n"
                    .repeat(6);

    @Test
    void pagesTogetherAreTheText() {
        String text = ("x".repeat(99) + "\n").repeat(2_000) + "y".repeat(200_000);
        List<Span> pages = Lines.pages(text);
        assertEquals(0, pages.getFirst().start());
        assertEquals(text.length(), pages.getLast().end());
        for (int i = 1; i < pages.size(); i++) {
            assertEquals(pages.get(i - 1).end(), pages.get(i).start());
        }
        assertTrue(pages.stream().allMatch(p -> p.length() <= 80_000));
    }

    @Test
    void anEmptyTextHasOnePage() {
        assertEquals(List.of(new Span(0, 0)), Lines.pages(""));
    }

    @Test
    void linesOfFixedWidthAreOneParagraph() {
        String text = WIRE + "\nSecond paragraph.\n";
        assertTrue(Lines.wrapped(text, new Span(0, text.length())));
        assertEquals(3, Lines.paragraphs(text, new Span(0, text.length())).size());
    }

    @Test
    void longLinesAreParagraphsEach() {
        String text =
                ("A paragraph that goes on and on, well beyond the width of a terminal. ".repeat(4) + "\n").repeat(9);
        assertFalse(Lines.wrapped(text, new Span(0, text.length())));
        assertEquals(9, Lines.paragraphs(text, new Span(0, text.length())).size());
    }
}
