package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.record.Document;
import dixit.record.Metadata;
import dixit.record.Sourced;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code X.html} gives {@code X.output}. To add a case, put an {@code .html} beside the others, run, and look whether what
 * the failure prints is right.
 */
class HtmlGoldenTest {
    static Stream<String> cases() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".html"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inputGivesOutput(String name) throws IOException, URISyntaxException {
        Document doc = Readings.document(name, Files.readAllBytes(folder().resolve(name)));
        Path expected = folder().resolve(name.replace(".html", ".output"));
        assertEquals(Files.exists(expected) ? Files.readString(expected) : "", print(doc));
    }

    private static String print(Document doc) {
        Metadata m = doc.metadata();
        StringBuilder out = new StringBuilder();
        value("title", m.title(), out);
        value("publisher", m.publisher(), out);
        m.authors().forEach(a -> value("author", a, out));
        value("published", m.published(), out);
        value("language", m.language(), out);
        value("url", m.url(), out);
        out.append("----\n").append(doc.text()).append("\n----\n");
        doc.marks().forEach(mark -> out.append(mark.kind())
                .append(' ')
                .append(mark.span().in(doc.text()).replace("\n", "⏎"))
                .append('\n'));
        return out.toString();
    }

    private static void value(String key, @Nullable Sourced value, StringBuilder out) {
        if (value != null) {
            out.append(key)
                    .append(": ")
                    .append(value.value())
                    .append(" [")
                    .append(value.basis())
                    .append("]\n");
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(HtmlGoldenTest.class.getResource("html")).toURI());
    }
}
