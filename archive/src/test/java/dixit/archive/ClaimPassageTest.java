package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ClaimPassageTest {
    private static List<String> around(String text, String... evidence) {
        List<Span> spans = new ArrayList<>();
        for (String e : evidence) {
            spans.add(Samples.place(text, e, 0));
        }
        return ClaimPassage.around(text, spans, new Span(0, text.length()));
    }

    @Test
    void evidenceIsSeenInItsSentence() {
        String text = "It rained. Mr. Dorn said Kestria left the pact in May. Nobody knew.";
        assertEquals(List.of("Mr. Dorn said ", " in May."), around(text, "Kestria left the pact"));
    }

    @Test
    void whatIsBetweenTwoPiecesIsShownWhereItIsShort() {
        assertEquals(List.of("", ", they say, ", "."), around("If so, they say, we sail.", "If so", "we sail"));
        String far = "If so" + ", and on".repeat(60) + ", we sail.";
        assertEquals(List.of("", " … ", "."), around(far, "If so", "we sail"));
        assertEquals(List.of("", " … ", ""), around("If so\nwe sail", "If so", "we sail"));
    }

    @Test
    void aSentenceThatPointsBackIsSeenWithTheOneBefore() {
        String text = "It rained. They say they will stop. If that is so, we may sign. We wait.";
        assertEquals(List.of("They say they will stop. ", "."), around(text, "If that is so, we may sign"));
        String lines = "They will stop.\n\nOnly in this case will we sign.";
        assertEquals(List.of("They will stop.\n\n", "."), around(lines, "Only in this case will we sign"));
        assertEquals(List.of("", "."), around("If that is so, we may sign.", "If that is so, we may sign"));
        Span evidence = Samples.place(text, "If that is so", 0);
        Span bounds = new Span(evidence.start(), text.length());
        assertEquals("", ClaimPassage.around(text, List.of(evidence), bounds).getFirst());
    }

    @Test
    void nothingOutsideTheBoundsIsTaken() {
        String text = "Dorn: We left the pact, and that was it.";
        Span evidence = Samples.place(text, "left the pact", 0);
        assertEquals(
                List.of("We ", ", and that"),
                ClaimPassage.around(text, List.of(evidence), new Span(6, text.indexOf(" was"))));
    }

    @Test
    void veryMuchIsCutBetweenWords() {
        String text = "word ".repeat(200) + "left" + " word".repeat(200);
        List<String> around = around(text, "left");
        assertTrue(around.getFirst().startsWith("… word ") && around.getFirst().length() < 330, around.getFirst());
        assertTrue(around.getLast().endsWith("word …") && around.getLast().length() < 330, around.getLast());
    }

    @Property
    void whateverIsAroundStandsInTheText(
            @ForAll @StringLength(min = 2, max = 900) String text,
            @ForAll @IntRange(min = 0, max = 900) int a,
            @ForAll @IntRange(min = 0, max = 900) int b) {
        int from = Math.min(Math.min(a, b), text.length() - 1);
        int to = Math.clamp(Math.max(a, b), from + 1, text.length());
        List<String> around = ClaimPassage.around(text, List.of(new Span(from, to)), new Span(0, text.length()));
        assertEquals(2, around.size());
        String before = around.getFirst().startsWith("… ") ? around.getFirst().substring(2) : around.getFirst();
        String behind = around.getLast().endsWith(" …")
                ? around.getLast().substring(0, around.getLast().length() - 2)
                : around.getLast();
        assertTrue(text.substring(0, from).endsWith(before), before);
        assertTrue(text.substring(to).startsWith(behind), behind);
    }
}
