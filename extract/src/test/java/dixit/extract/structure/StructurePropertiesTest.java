package dixit.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Furniture;
import dixit.record.Part;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the structure of any text, made of pieces that the rules look for. */
class StructurePropertiesTest {
    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> line = Arbitraries.of(
                "All news",
                "Pier opens at last",
                "by Ada Holm",
                "By , an editor",
                "HOLM: It is. (Applause.) So it is.",
                "Question: Is it?",
                "A: No.",
                "[ laughter ]",
                "TARSK, May 5. /KPS/. The pier opened on Friday, and nobody came to see it or hear the band.",
                "More from Red Buoy",
                "© Ada Holm/KPS",
                "a.jpg",
                "The pier of Tarsk opened on Friday after two years of work by three firms.",
                "The pier of Tarsk opened on Friday after two years ...",
                "Interview with Ada Holm, May 5, 2031",
                "Machine translation: https://a.example/x",
                "Leave a Reply",
                "",
                "",
                "   ",
                "1/2/33",
                "Ada Holm lives in Tarsk.",
                "Он закрыт",
                "\uD83D\uDE00",
                "x",
                ":",
                "(",
                "“",
                "He asked again. Question: Why? Ada Holm: Because.");
        return line.list().ofMaxSize(24).map(l -> String.join("\n", l));
    }

    @Property
    void layersLieInTheTextAndDoNotMeet(@ForAll("pages") String text) {
        Structure s = Texts.read(text);
        List<Span> all =
                new ArrayList<>(s.furniture().stream().map(Furniture::span).toList());
        disjoint(all);
        List<Span> paragraphs = s.paragraphs().stream().map(Paragraph::span).toList();
        disjoint(paragraphs);
        all.addAll(paragraphs);
        all.sort(null);
        disjoint(all);
        assertTrue(all.stream()
                .allMatch(p ->
                        !p.isEmpty() && p.end() <= text.length() && p.trim(text).equals(p)));
        paragraphs.forEach(p -> assertFalse(s.isFurniture(p)));
    }

    @Property
    void everyLetterIsBodyOrFurniture(@ForAll("pages") String text) {
        Structure s = Texts.read(text);
        boolean[] seen = new boolean[text.length()];
        s.furniture().forEach(f -> fill(seen, f.span()));
        s.paragraphs().forEach(p -> fill(seen, p.span()));
        for (int i = 0; i < text.length(); i++) {
            assertEquals(!Fold.isBlank(text.charAt(i)), seen[i] && !Fold.isBlank(text.charAt(i)));
        }
    }

    @Property
    void turnsLieInTheirPartAndInOrder(@ForAll("pages") String text) {
        Structure s = Texts.read(text);
        List<Part> parts = s.info().parts();
        assertFalse(parts.isEmpty());
        int last = 0;
        for (Turn t : s.turns()) {
            for (Span c : t.content()) {
                assertTrue(parts.get(t.part()).span().contains(c), () -> t + " in " + parts);
                assertFalse(s.isFurniture(c));
                assertTrue(c.start() >= last);
                last = c.end();
            }
        }
    }

    @Property
    void theSameTextGivesTheSameStructure(@ForAll("pages") String text) {
        assertEquals(Texts.read(text), Texts.read(text));
    }

    @Property
    void anyText(@ForAll String text) {
        assertFalse(Texts.read(text).info().parts().isEmpty());
    }

    private static void fill(boolean[] seen, Span s) {
        java.util.Arrays.fill(seen, s.start(), s.end(), true);
    }

    private static void disjoint(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertTrue(spans.get(i - 1).end() <= spans.get(i).start(), () -> spans.toString());
        }
    }
}
