package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Genre;
import dixit.record.Polarity;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class EntryBytesTest {
    private static final String KEY = "nhtvtio90art98ig";

    private static DocumentSummary full() {
        return new DocumentSummary(
                "ab".repeat(32),
                "news",
                "text/plain",
                Genre.NEWS_REPORT,
                "Title",
                "Vell Courier",
                "2024-05",
                "https://example.org/a",
                "en",
                70_000,
                2,
                Instant.parse("1969-06-01T10:00:00.123456789Z"),
                "0.1",
                "attribution-7",
                "5f3a09c2aa11");
    }

    private static DocumentSummary bare() {
        return new DocumentSummary(
                "cd".repeat(32),
                "",
                "",
                Genre.OTHER,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                Instant.EPOCH,
                "",
                null,
                null);
    }

    private static Statement rich() {
        return Statement.builder(StatementKind.DIRECT, List.of(new Span(0, 3), new Span(70_000, 70_004)))
                .id("s1")
                .within("s0")
                .source(List.of(new Span(5, 6)))
                .cue(List.of(new Span(7, 9)))
                .quotes(List.of(new Span(0, 1)))
                .insertions(List.of(new Span(1, 2)))
                .speaker(new ActorRef("a1", "Ina Vasar"))
                .role("minister")
                .addressee("the fleet")
                .occasion("o1")
                .date("2024-05-17")
                .act("deny")
                .polarity(Polarity.NEGATIVE)
                .hedged(true)
                .because(new Because("rule", 0.3))
                .speakerBecause(new Because("name", 1))
                .build();
    }

    private static StatementEntry entry(Statement statement, DocumentSummary document, Corrected corrected) {
        return new StatementEntry(
                KEY,
                document,
                statement,
                List.of("é \uD83D\uDE00", "a\uD800b"),
                List.of("海"),
                List.of(),
                List.of(1),
                new Setting(Setting.Kind.QUESTION, new Span(70_100, 70_106), "Why so?"),
                Genre.NEWS_REPORT,
                "Outlet",
                null,
                "",
                "2024",
                corrected);
    }

    private static StatementEntry rich(Corrected corrected) {
        return entry(rich(), full(), corrected);
    }

    private static StatementEntry again(StatementEntry entry) throws IOException {
        return EntryBytes.read(new BytesRef(EntryBytes.write(entry)));
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        assertEquals(rich(null), again(rich(null)));
        StatementEntry poor = entry(
                Statement.builder(StatementKind.MIXED, List.of(new Span(2, 2)))
                        .speaker(new ActorRef(null, "X"))
                        .build(),
                bare(),
                null);
        assertEquals(poor, again(poor));
    }

    @Test
    void correctionsAreKept() throws IOException {
        Correction correction = new Correction(
                7,
                KEY,
                "ab".repeat(32),
                "words",
                new Change.WrongWords(List.of(new Span(0, 3))),
                "Ada Holm",
                Instant.EPOCH,
                null,
                Correction.State.IN_FORCE,
                null,
                null);
        StatementEntry corrected = rich(new Corrected(List.of(correction), rich(), List.of("a"), false));
        assertEquals(corrected, again(corrected));
    }

    @Test
    void bytesThatWereCutOffAreRefused() {
        byte[] bytes = EntryBytes.write(rich(null));
        for (int length = 0; length < bytes.length; length++) {
            BytesRef part = new BytesRef(Arrays.copyOf(bytes, length));
            assertThrows(IOException.class, () -> EntryBytes.read(part));
        }
    }
}
