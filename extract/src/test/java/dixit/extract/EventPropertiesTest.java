package dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Event;
import dixit.record.RecordJson;
import dixit.record.Span;
import dixit.record.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of any text: the same each time, with words inside the text, best first, in time however odd it is. */
class EventPropertiesTest {
    private static final Pipeline RULES = Pipeline.byRules();
    private static final Pipeline STANDARD = Pipeline.standard();
    private static final List<String> PIECES = List.of(
            "France ",
            "Kenya ",
            "French ",
            "accused ",
            "was attacked by ",
            "and ",
            "talks between ",
            "’s ",
            "'s",
            "the government of ",
            "protesters ",
            "will ",
            "not ",
            "if ",
            "“We ",
            "said",
            ", ",
            ". ",
            "? ",
            "which ",
            "sanctions against ",
            "demand that ",
            "Minister Ann Bell ",
            "Q: ",
            "-");

    @Provide
    Arbitrary<String> texts() {
        return OddText.of(50, PIECES);
    }

    @Property(tries = 300)
    void eventsByRuleRestOnWordsOfTheText(@ForAll("texts") String text) {
        check(RULES, text);
    }

    @Property(tries = 40)
    void eventsByModelRestOnWordsOfTheText(@ForAll("texts") String text) {
        check(STANDARD, text);
    }

    private static void check(Pipeline pipeline, String text) {
        DocumentRecord record = pipeline.extract(Document.ofText("odd", text));
        List<Event> events = record.events();
        assertEquals(events, pipeline.extract(Document.ofText("odd", text)).events());
        Set<String> statements = new HashSet<>();
        record.statements().stream().map(Statement::id).forEach(statements::add);
        double last = 1;
        for (Event e : events) {
            assertFalse(e.evidence().isEmpty());
            for (Span s : e.evidence()) {
                assertTrue(s.start() < s.end() && s.end() <= text.length(), e.toString());
                assertFalse(s.in(text).isBlank(), e.toString());
            }
            assertTrue(e.actor() != null || e.recipient() != null, e.toString());
            assertTrue(e.statement() == null || statements.contains(e.statement()), e.toString());
            assertTrue(e.because().score() <= last, "best first");
            last = e.because().score();
        }
    }

    @Test
    void aRecordWithEventsIsReadAsItWasWritten() {
        String text = "Kenya accused France of spying 🕰. France will not apologise to Kenya.";
        DocumentRecord record = RULES.extract(Document.ofText("d", text));
        assertFalse(record.events().isEmpty());
        assertEquals(record.events(), RecordJson.read(RecordJson.write(record)).events());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France accused Kenya ",
                "France and ",
                "talks between ",
                "France was attacked by ",
                "the government of ",
                "France attacked Kenya. ",
                "“We attacked France,” he said. ",
                "which accused ",
                "A",
                "“",
                "\u0301",
                "\n\n\n"
            })
    void longOddTextsTakeLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length()) + " France";
        CpuTime.within(Duration.ofSeconds(60), () -> RULES.extract(Document.ofText("long", text)));
    }
}
