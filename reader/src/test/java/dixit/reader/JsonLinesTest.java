package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Document;
import dixit.record.Sourced;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    @Test
    void aLineIsADocumentWithItsOwnHash() {
        String line =
                "{\"id\":\"n1\",\"text\":\"Rain.\\r\\nSaid Ada Holm: \\ud83d\\ude00\",\"title\":\"Rain\",\"publisher\":\"The Gull\","
                        + "\"published\":\"2019-11-27T10:00:00Z\",\"authors\":[\"Ada Holm\"],\"url\":\"https://example.org/a\",\"language\":\"en\"}";
        Document doc = Readings.document("many.jsonl", line + "\r\n");
        assertEquals("n1", doc.id());
        assertEquals("Rain.\r\nSaid Ada Holm: \uD83D\uDE00", doc.text());
        assertEquals(Document.sha256(line.getBytes(StandardCharsets.UTF_8)), doc.hash());
        assertEquals(
                new Sourced("2019-11-27", "jsonl:published"), doc.metadata().published());
        assertEquals(
                List.of(new Sourced("Ada Holm", "jsonl:authors")),
                doc.metadata().authors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\"} | no \"text\"",
                "{\"text\":\"a\"} | no \"id\"",
                "{\"id\":\"a\",\"text\":5} | \"text\" is not a string but 5",
                "{\"id\":\"a\",\"text\":\"\"} | \"text\" is empty",
                "[1,2] | not an object with \"id\" and \"text\" but [1,2]",
                "{\"id\":\"a\",\"text\":\"t\",\"published\":\"soon\"} | \"published\" is no date: \"soon\"",
                "{\"id\":\"a\",\"text\":\"t\",\"authors\":[3]} | \"authors\" holds not a string but 3",
            })
    void aBadLineFailsAloneAndSaysWhereAndWhy(String bad, String reason) {
        String lines = "{\"id\":1,\"text\":\"one\"}\n" + bad + "\n\n{\"id\":\"3\",\"text\":\"three\"}";
        List<Reading> found = Readings.all("x/many.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        assertEquals(3, found.size());
        assertInstanceOf(Reading.Read.class, found.get(0));
        assertEquals(new Reading.Failed("x/many.jsonl", "line 2", reason), found.get(1));
        assertInstanceOf(Reading.Read.class, found.get(2));
    }

    @Test
    void whatIsNoJsonSaysAtWhichColumn() {
        String reason = Readings.failure("a.jsonl", "{\"id\":\"a\",\"text\":oops}".getBytes(StandardCharsets.UTF_8));
        assertTrue(reason.startsWith("not JSON at column"), reason);
    }

    @Test
    void aLineBeyondTheLimitFailsAlone() {
        Reader reader = new Reader(Limits.STANDARD.withMaxBytes(1000));
        String lines = "{\"id\":1,\"text\":\"" + "a".repeat(5000) + "\"}\n{\"id\":2,\"text\":\"two\"}";
        List<Reading> found = Readings.all(reader, "a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        assertEquals(new Reading.Failed("a.jsonl", "line 1", "is longer than the limit of 1000 bytes"), found.get(0));
        assertInstanceOf(Reading.Read.class, found.get(1));
    }

    @Test
    void aLargeFileIsStreamed() {
        byte[] line =
                ("{\"id\":\"a\",\"text\":\"" + "word ".repeat(200_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        int lines = 300;
        long[] read = new long[1];
        Reader.standard().read(new Repeated(line, lines), r -> read[0] += r instanceof Reading.Read ? 1 : 0);
        assertEquals(lines, read[0]);
    }

    /** The same bytes many times over, never in memory together. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Repeated(byte[] line, int times) implements Input {
        @Override
        public String name() {
            return "large.jsonl";
        }

        @Override
        public long size() {
            return (long) line.length * times;
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    return at >= size() ? -1 : line[(int) (at++ % line.length)] & 0xFF;
                }

                @Override
                public int read(byte[] to, int off, int len) throws IOException {
                    if (at >= size()) {
                        return -1;
                    }
                    int from = (int) (at % line.length);
                    int n = Math.min(len, line.length - from);
                    System.arraycopy(line, from, to, off, n);
                    at += n;
                    return n;
                }
            };
        }
    }
}
