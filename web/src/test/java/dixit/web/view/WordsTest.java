package dixit.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final String TEXT = "We wait, she said. “We wait\u00a0\n for spring,” she said, “and go.”";

    private static List<String> found(String typed, int near) {
        return Words.find(TEXT, typed, near).orElseThrow().stream()
                .map(s -> s.in(TEXT))
                .toList();
    }

    @Test
    void theOccurrenceNearestToTheStatementIsMeant() {
        assertEquals(Optional.of(List.of(new Span(0, 7))), Words.find(TEXT, "We wait", 3));
        assertEquals(Optional.of(List.of(new Span(20, 27))), Words.find(TEXT, "We wait", 30));
    }

    @Test
    void whiteSpaceIsFoldedAndTheOriginalGivenBack() {
        assertEquals(List.of("We wait\u00a0\n for spring,"), found("We wait\r\nfor spring,", 0));
    }

    @Test
    void piecesStandInTheirOrder() {
        assertEquals(List.of("We wait\u00a0\n for spring,", "and go."), found("We wait for spring,\n…\nand go.", 0));
    }

    @Test
    void wordsThatAreNotThereAreNotFound() {
        assertTrue(Words.find(TEXT, "We waited", 0).isEmpty());
        assertTrue(Words.find(TEXT, "and go.\n…\nWe wait", 0).isEmpty());
    }

    @Test
    void nothingIsNoWords() {
        assertTrue(Words.isBlank(" \n…\n "));
        assertThrows(IllegalArgumentException.class, () -> Words.find(TEXT, "…", 0));
    }
}
