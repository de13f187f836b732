package dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Claim;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Position;
import dixit.record.RecordJson;
import dixit.record.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions and statuses of any text: the same each time, resting on words of the text, in time however odd it is. */
class PositionPropertiesTest {
    private static final Pipeline PIPELINE = Pipeline.byRules();
    private static final List<String> PIECES = List.of(
            "France ",
            "Kenya ",
            "We ",
            "they ",
            "it ",
            "supports ",
            "is ready to ",
            "refuses to ",
            "does not ",
            "extend ",
            "withdrew from ",
            "the withdrawal from ",
            "New START ",
            "the Orm Treaty ",
            "the Treaty",
            "NATO",
            "’s ",
            "which ",
            "is outdated",
            "has expired",
            "illegitimate ",
            "illegally ",
            "only if ",
            "provided that ",
            "unless ",
            "This is a decision by ",
            "our allies",
            "in 1999",
            "must ",
            "and ",
            ", ",
            "(",
            ")",
            "“",
            "”",
            " said ",
            "that ",
            ". ",
            "? ");

    @Provide
    Arbitrary<String> texts() {
        return OddText.of(80, PIECES);
    }

    private static DocumentRecord of(String text) {
        return PIPELINE.extract(Document.ofText("odd", text));
    }

    @Property(tries = 300)
    void theSameEachTimeAndOnWordsOfTheText(@ForAll("texts") String text) {
        DocumentRecord first = of(text);
        DocumentRecord second = of(text);
        assertEquals(first.positions(), second.positions());
        assertEquals(first.statuses(), second.statuses());
        Stream.<Claim>concat(first.positions().stream(), first.statuses().stream())
                .forEach(c -> c.evidence().forEach(e -> inside(e, text)));
        first.positions().forEach(p -> p.condition().forEach(c -> inside(c, text)));
        first.positions().forEach(PositionPropertiesTest::whole);
    }

    private static void inside(Span s, String text) {
        assertTrue(s.start() < s.end() && s.end() <= text.length(), s.toString());
    }

    private static void whole(Position p) {
        assertFalse(
                p.actor().isBlank()
                        || p.institution().isBlank()
                        || p.assertedBy().isBlank(),
                p.toString());
        assertTrue(p.condition().isEmpty() || p.stance().code().equals("conditional"), p.toString());
    }

    @Property(tries = 60)
    void aRecordIsWrittenAndReadAgain(@ForAll("texts") String text) {
        DocumentRecord r = of(text.replace("\uD83D", "x"));
        DocumentRecord again = RecordJson.read(RecordJson.write(r));
        assertEquals(r.positions(), again.positions());
        assertEquals(r.statuses(), again.statuses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France supports ",
                "supports New START ",
                "and France refuses to ",
                "We are ready to extend New START only if ",
                "if ",
                "it is ",
                ", which ",
                "is a decision by ",
                "illegitimate ",
                "withdrawal from ",
                "“we ",
                "New START and ",
                "to ",
                "'s ",
                "(",
                "\n\n"
            })
    void longOddTextsTakeLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length()) + " France supports New START.";
        CpuTime.within(Duration.ofSeconds(60), () -> of(text));
    }
}
