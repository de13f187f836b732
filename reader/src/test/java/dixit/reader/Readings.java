package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dixit.record.Document;
import dixit.record.Mark;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the tests of this package share: read bytes, expect one document or one failure. */
final class Readings {
    private Readings() {}

    static List<Reading> all(String name, byte[] bytes) {
        return all(Reader.standard(), name, bytes);
    }

    static List<Reading> all(Reader reader, String name, byte[] bytes) {
        List<Reading> found = new ArrayList<>();
        reader.read(Input.of(name, bytes), found::add);
        return found;
    }

    static Document document(String name, byte[] bytes) {
        List<Reading> found = all(name, bytes);
        assertEquals(1, found.size(), () -> "readings of " + name);
        return switch (found.getFirst()) {
            case Reading.Read read -> read.document();
            case Reading.Failed failed -> fail(failed.message());
        };
    }

    static Document document(String name, String utf8) {
        return document(name, utf8.getBytes(StandardCharsets.UTF_8));
    }

    static String failure(String name, byte[] bytes) {
        return failure(Reader.standard(), name, bytes);
    }

    static String failure(Reader reader, String name, byte[] bytes) {
        List<Reading> found = all(reader, name, bytes);
        assertEquals(1, found.size(), () -> "readings of " + name);
        return switch (found.getFirst()) {
            case Reading.Read read -> fail("read as " + read.document().mediaType());
            case Reading.Failed failed -> failed.reason();
        };
    }

    /** The words that marks of a kind stand on. */
    static List<String> marked(Document doc, Mark.Kind kind) {
        return doc.marks().stream()
                .filter(m -> m.kind() == kind)
                .map(m -> m.span().in(doc.text()))
                .toList();
    }
}
