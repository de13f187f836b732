package dixit.extract.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.record.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelReaderTest {
    private static final List<Span> PASSAGES = List.of(new Span(0, 10), new Span(12, 20), new Span(30, 40));

    private static final String TEXT = "a".repeat(16) + "😀" + "a".repeat(22);

    @Test
    void aTextOfUsualLengthIsReadWhole() {
        assertEquals(PASSAGES, ModelReader.first(TEXT, PASSAGES, 28));
        assertEquals(PASSAGES, ModelReader.first(TEXT, PASSAGES, 1000));
    }

    /** A character of two units is never cut. */
    @Test
    void whatIsBeyondTheLimitIsLeftToTheRules() {
        assertEquals(List.of(new Span(0, 10), new Span(12, 18)), ModelReader.first(TEXT, PASSAGES, 15));
        assertEquals(List.of(new Span(0, 10)), ModelReader.first(TEXT, PASSAGES, 10));
        assertEquals(List.of(), ModelReader.first(TEXT, PASSAGES, 0));
    }
}
