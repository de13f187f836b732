package dixit.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dixit.record.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedTest {
    private static final String TEXT = "🌊🌊 Holm said 𝒯he dam holds.";

    @Test
    void offsetsAreCodePoints() throws IOException {
        Reported one = new Reported(List.of(of("Holm")), List.of(of("said")), List.of(of("𝒯he dam holds")));
        JsonNode line = new ObjectMapper().readTree(Reported.line("a", TEXT, List.of(one)));
        assertEquals("a", line.path("id").asText());
        JsonNode statement = line.path("statements").path(0);
        assertEquals("Holm", words(statement.path("source")));
        assertEquals("said", words(statement.path("cue")));
        assertEquals("𝒯he dam holds", words(statement.path("content")));
    }

    @Test
    void nothingFoundIsALine() {
        assertEquals("{\"id\":\"a\",\"statements\":[]}", Reported.line("a", TEXT, List.of()));
    }

    @Test
    void aSpanOutsideIsRefused() {
        Reported one = new Reported(List.of(), List.of(), List.of(new Span(0, TEXT.length() + 1)));
        assertThrows(IndexOutOfBoundsException.class, () -> Reported.line("a", TEXT, List.of(one)));
    }

    private static Span of(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** Cut out as a reader of the format does, by code points. */
    private static String words(JsonNode spans) {
        JsonNode span = spans.path(0);
        int start = TEXT.offsetByCodePoints(0, span.path(0).asInt());
        return TEXT.substring(start, TEXT.offsetByCodePoints(0, span.path(1).asInt()));
    }
}
