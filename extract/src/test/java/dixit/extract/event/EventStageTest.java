package dixit.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.extract.Pipeline;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Event;
import dixit.record.EventType;
import dixit.record.Metadata;
import dixit.record.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Events of whole texts: what points back, what is joined, what is too much. */
class EventStageTest {
    private static final Pipeline PIPELINE = Pipeline.byRules();

    private static DocumentRecord read(String text) {
        Metadata none = new Metadata(null, null, List.of(), null, null, null);
        return PIPELINE.extract(
                new Document("note", "0".repeat(64), "text/plain", text, none, List.of(), List.of(), List.of()));
    }

    private static List<Event> of(DocumentRecord r, EventType type) {
        return r.events().stream().filter(e -> e.type() == type).toList();
    }

    private static final String LATE =
            "“" + "When the lamps were out and the ferries were late and the bread was dear, ".repeat(5)
                    + "Norway patrolled the strait. We find it unjust%s %s. Nothing else matters,” Kenyan Foreign"
                    + " Minister Ilan Morvek said on 3 May 2017.";

    @Test
    void whatPointsBackHasNoWordsOfAnotherSentence() {
        String much = "disproportionate demonstrations extraordinarily frighten uninvolved neighbouring innocent"
                + " schoolchildren holidaymakers shopkeepers pensioners gardeners astronomers photographers beekeepers";
        DocumentRecord r = read(LATE.formatted(" because", much));
        for (Event e : of(r, EventType.ACCUSE)) {
            assertEquals("state/norway", e.recipient());
            assertTrue(e.evidence().getFirst().in(r.text()).contains("unjust"), e.toString());
        }
    }

    @Test
    void itIsNotWhomTheSentenceItselfNamesLater() {
        DocumentRecord r = read(LATE.formatted(", because", "nobody gains when sirens frighten fishermen in Denmark"));
        assertTrue(of(r, EventType.ACCUSE).stream().noneMatch(e -> "state/denmark".equals(e.recipient())));
    }

    @Test
    void whatHappenedOnAnotherDayIsAnotherEvent() {
        DocumentRecord r = read("""
                TARSK, May 3, 2021. /VTA/. Norway attacked Sweden with a fleet of ferries, the harbour office reports.

                The quarrel is old. In 1658 Norway attacked Sweden over herring.
                """);
        List<Event> found = of(r, EventType.ASSAULT);
        assertEquals(2, found.size(), found.toString());
        assertTrue(
                found.stream()
                        .anyMatch(e -> "1658".equals(e.date()) && e.evidence().size() == 1),
                found.toString());
    }

    @Test
    void anAnswerOfSomebodyElseIsNone() {
        DocumentRecord r = read("“We asked Norway for help. We got no reply from my dentist about the tooth,”"
                + " Kenyan Foreign Minister Ilan Morvek said.");
        assertEquals(List.of(), of(r, EventType.REJECT));
    }

    @Test
    void aLongListIsNotTakenApart() {
        String many = IntStream.range(0, 8)
                .mapToObj(i -> "Norway, Kenya, Denmark, Chile, Peru, Ghana")
                .collect(Collectors.joining(", "));
        DocumentRecord r = read((many + " attacked " + many + ". ").repeat(40));
        assertTrue(r.events().size() <= 40 * 40, "events: " + r.events().size());
    }

    @Property(tries = 60)
    void noTextMakesItFail(@ForAll("texts") String text) {
        DocumentRecord r = read(text);
        for (Event e : r.events()) {
            for (Span s : e.evidence()) {
                assertTrue(s.start() >= 0 && s.start() < s.end() && s.end() <= text.length(), e.toString());
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Norway",
                        "Kenya",
                        "we",
                        "they",
                        "it",
                        "is",
                        "not",
                        "wrong",
                        "believe",
                        "attacked",
                        "asked",
                        "no",
                        "answer",
                        "signed",
                        "the",
                        "same",
                        "agreement",
                        "with",
                        "but",
                        "each",
                        "other",
                        "“",
                        "”",
                        ". ",
                        ",",
                        "said",
                        "Holm",
                        "to",
                        "leave",
                        "near",
                        "its",
                        "borders",
                        "present",
                        "in",
                        "at",
                        "request",
                        "of",
                        "do",
                        "that",
                        "consent",
                        "(",
                        ")",
                        "shared",
                        "by",
                        "our",
                        "view",
                        "\n\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(160)
                .map(words -> String.join(" ", words));
    }
}
