package dixit.bench.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dixit.record.Offsets;
import dixit.record.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * One attribution that a peer found. Immutable and thread-safe.
 *
 * @param source the words that name the speaker, in UTF-16 units; may be empty
 * @param cue the words that report; may be empty
 * @param content what was said
 */
public record Reported(List<Span> source, List<Span> cue, List<Span> content) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Reported {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** All its spans. */
    Stream<Span> places() {
        return Stream.of(source, cue, content).flatMap(List::stream);
    }

    /**
     * The line of an article in the exchange format, without a line end: its id and its statements, offsets in code
     * points.
     *
     * @throws IndexOutOfBoundsException if a span is outside the text
     */
    public static String line(String id, String text, List<Reported> found) {
        Offsets offsets = Offsets.of(text);
        ObjectNode line = JSON.createObjectNode().put("id", id);
        ArrayNode statements = line.putArray("statements");
        for (Reported one : found) {
            ObjectNode statement = statements.addObject().put("id", "s" + statements.size());
            put(statement.putArray("source"), one.source, offsets);
            put(statement.putArray("cue"), one.cue, offsets);
            put(statement.putArray("content"), one.content, offsets);
        }
        return line.toString();
    }

    private static void put(ArrayNode to, List<Span> spans, Offsets offsets) {
        for (Span span : spans) {
            to.addArray().add(offsets.toCodePoint(span.start())).add(offsets.toCodePoint(span.end()));
        }
    }
}
