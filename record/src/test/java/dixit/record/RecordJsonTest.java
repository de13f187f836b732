package dixit.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    private static final DocumentInfo INFO =
            new DocumentInfo(Genre.OTHER, null, null, List.of(), null, null, "en", null, null, Map.of(), List.of());
    private static final Producer PRODUCER = new Producer("dixit", "test", null);

    private static DocumentRecord recordOf(String text, Span content) {
        Statement s = Statement.builder(StatementKind.DIRECT, List.of(content))
                .id("s1")
                .speaker(new ActorRef(null, "Ada Holm"))
                .because(new Because("test", 0.5))
                .build();
        return DocumentRecord.of(Document.ofText("note", text), INFO, List.of(), PRODUCER)
                .withStatements(
                        List.of(new Actor("person/ada-holm", "Ada Holm", ActorKind.PERSON)),
                        List.of(new Mention(0, 1, "person/ada-holm", null)),
                        List.of(s));
    }

    @Test
    void spansLeaveAsCodePoints() {
        String text = "\uD83D\uDE00 “Yes”, said Ada Holm.";
        String json = RecordJson.write(recordOf(text, new Span(4, 7)));
        assertTrue(json.contains("\"content\":[[3,6]]"), json);
        assertTrue(json.contains("\"kind\":\"direct\""), json);
    }

    @Test
    void keysStandInTheOrderOfTheExchangeFormat() {
        String json = RecordJson.write(recordOf("“Yes”, said Ada Holm.", new Span(1, 4)));
        assertTrue(json.startsWith("{\"id\":\"note\",\"hash\":\""), json);
        assertTrue(json.indexOf("\"mentions\"") < json.indexOf("\"statements\""), json);
        assertTrue(json.endsWith("\"producer\":{\"name\":\"dixit\",\"version\":\"test\"}}"), json);
    }

    @Test
    void anOffsetOutsideTheTextIsRefusedWithItsValue() {
        String json = RecordJson.write(recordOf("“Yes”", new Span(1, 4))).replace("[[1,4]]", "[[1,99]]");
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> RecordJson.read(json));
        assertTrue(String.valueOf(e.getMessage()).contains("99"), e.getMessage());
    }

    @Property
    void everyRecordComesBack(@ForAll @StringLength(min = 1, max = 60) String text, @ForAll int a, @ForAll int b) {
        int n = text.length();
        int s = snap(text, Math.floorMod(a, n + 1));
        int e = snap(text, Math.floorMod(b, n + 1));
        Span span = new Span(Math.min(s, e), Math.max(s, e));
        DocumentRecord before = recordOf(text, span);
        DocumentRecord after = RecordJson.read(RecordJson.write(before));
        assertEquals(
                span.in(text),
                after.statements().getFirst().content().getFirst().in(after.text()));
        assertEquals(before.statements(), after.statements());
    }

    @Property
    void offsetsThereAndBack(@ForAll String text) {
        Offsets offsets = Offsets.of(text);
        int points = text.codePointCount(0, text.length());
        for (int p = 0; p <= points; p++) {
            assertEquals(text.offsetByCodePoints(0, p), offsets.toUnit(p));
            assertEquals(p, offsets.toCodePoint(offsets.toUnit(p)));
        }
    }

    private static int snap(String text, int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
