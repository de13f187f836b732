package dixit.reader;

import dixit.record.Document;
import dixit.record.DocumentInfo;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.Producer;
import dixit.record.RecordJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints what the reader makes of paths, a record a line; failures go to standard error. For measuring. */
final class PrintReadings {
    private PrintReadings() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Reader reader = Reader.standard();
        Inputs.of(Stream.of(args).map(Path::of).toList()).forEach(listed -> {
            switch (listed) {
                case Listed.Found found -> reader.read(found.input(), r -> print(r, out));
                case Listed.Missing missing ->
                    System.err.println(missing.failure().message());
            }
        });
    }

    private static void print(Reading reading, PrintStream out) {
        switch (reading) {
            case Reading.Read read -> out.println(RecordJson.write(record(read.document())));
            case Reading.Failed failed -> System.err.println(failed.message());
        }
    }

    /** A record of what the reader alone knows. */
    static DocumentRecord record(Document doc) {
        var m = doc.metadata();
        DocumentInfo info = new DocumentInfo(
                Genre.OTHER,
                m.title() == null ? null : m.title().value(),
                m.publisher() == null ? null : m.publisher().value(),
                m.authors().stream().map(a -> a.value()).toList(),
                m.published() == null ? null : m.published().value(),
                null,
                m.language() == null ? null : m.language().value(),
                m.url() == null ? null : m.url().value(),
                null,
                Map.of(),
                List.of());
        return DocumentRecord.of(doc, info, doc.furniture(), new Producer("dixit", "test", null));
    }
}
