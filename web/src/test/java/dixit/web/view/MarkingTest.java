package dixit.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Span;
import dixit.record.StatementKind;
import dixit.web.view.Mark.Layer;
import dixit.web.view.Segment.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkingTest {
    private static final String TEXT = "Ada Holm said the strait is \"quiet at last\".\nRain, too.\n";

    private static final List<Layer> OTHERS = List.of(Layer.FURNITURE, Layer.SOURCE, Layer.CUE, Layer.HIT);

    private static String show(List<Block> blocks) {
        return blocks.stream()
                .flatMap(b -> b.segments().stream())
                .map(s ->
                        (s.starts().isEmpty() ? "" : "#" + s.starts().getFirst().number())
                                + (s.plain() ? s.text() : "[" + s.css() + "|" + s.content() + "|" + s.text() + "]"))
                .collect(Collectors.joining());
    }

    @Test
    void nestedStatementsAreCutIntoAFlatRow() {
        Ref one = new Ref("s1", 1, "", "", "");
        Ref two = new Ref("s2", 2, "", "", "");
        List<Mark> marks = List.of(
                Mark.content(new Span(14, 43), "s1", StatementKind.MIXED, one),
                Mark.content(new Span(29, 42), "s2", StatementKind.DIRECT, two));
        assertEquals(
                "Ada Holm said #1[said mixed|s1|the strait is \"]#2[said direct deep|s1 s2|quiet at last][said mixed|s1|\"]."
                        + "\nRain, too.\n",
                show(Marking.blocks(TEXT, new Span(0, TEXT.length()), marks, List.of())));
    }

    @Test
    void overlappingMarksAreBothKept() {
        List<Mark> marks = List.of(
                Mark.content(new Span(0, 8), "a", StatementKind.DIRECT, null),
                Mark.content(new Span(4, 13), "b", StatementKind.INDIRECT, null));
        assertEquals(
                "[said direct|a|Ada ][said direct deep|b a|Holm][said indirect|b| said]",
                show(Marking.blocks(TEXT, new Span(0, 13), marks, List.of())));
    }

    @Test
    void aMarkOverSeveralLinesGoesOnInEach() {
        List<Mark> marks = List.of(Mark.content(new Span(29, 50), "s", StatementKind.TURN, null));
        List<Block> blocks = Marking.blocks(TEXT, new Span(0, TEXT.length()), marks, List.of());
        assertEquals(2, blocks.size());
        assertTrue(blocks.get(1).turn());
        assertEquals("Rain,", blocks.get(1).segments().getFirst().text());
    }

    @Test
    void wholeLinesOfFurnitureAreSetApart() {
        Span rain = new Span(45, 55);
        List<Mark> marks = List.of(Mark.of(Layer.FURNITURE, rain, "photo_credit"));
        List<Group> groups = Group.of(Marking.blocks(TEXT, new Span(0, TEXT.length()), marks, List.of()));
        assertEquals(
                List.of("", "photo_credit"),
                groups.stream().map(Group::furniture).toList());
        assertEquals("Photo credit", groups.get(1).label());
    }

    @Test
    void layoutIsOfLinesAndStyleOfWords() {
        List<Mark> marks =
                List.of(Mark.of(Layer.LAYOUT, new Span(45, 56), "heading"), Mark.of(Layer.BOLD, new Span(0, 8), ""));
        List<Block> blocks = Marking.blocks(TEXT, new Span(0, TEXT.length()), marks, List.of());
        assertEquals("bold", blocks.getFirst().segments().getFirst().css());
        assertEquals("heading", blocks.get(1).css());
        assertTrue(blocks.get(1).segments().getFirst().plain());
    }

    @Test
    void partsBeginWhereTheySay() {
        List<Block> blocks = Marking.blocks(TEXT, new Span(0, TEXT.length()), List.of(), List.of(45));
        assertEquals(List.of(0, 1), blocks.stream().map(Block::part).toList());
    }

    @Property(tries = 300)
    void segmentsAreTheTextCharacterForCharacter(@ForAll("texts") String text, @ForAll("numbers") List<Integer> at) {
        List<Mark> marks = new ArrayList<>();
        List<StatementKind> kinds = List.of(StatementKind.values());
        for (int i = 0; i + 1 < at.size(); i += 2) {
            int a = Math.floorMod(at.get(i), text.length() + 1);
            int b = Math.floorMod(at.get(i + 1), text.length() + 1);
            Span span = new Span(Math.min(a, b), Math.max(a, b));
            marks.add(
                    i % 4 == 0
                            ? Mark.content(
                                    span, "s" + i, kinds.get(i / 4 % kinds.size()), new Ref("s" + i, i, "", "", ""))
                            : Mark.of(OTHERS.get(i / 2 % OTHERS.size()), span, "x" + i));
        }
        int from = text.length() / 5;
        Span window = new Span(from, text.length());
        List<Block> blocks = Marking.blocks(text, window, marks, List.of());
        assertEquals(
                text.substring(from),
                blocks.stream()
                        .flatMap(b -> b.segments().stream())
                        .map(Segment::text)
                        .collect(Collectors.joining()));
        for (Mark mark : marks) {
            if (mark.layer() == Layer.CONTENT && window.contains(mark.span())) {
                assertEquals(mark.span().in(text), wordsOf(blocks, mark.id()));
            }
        }
    }

    private static String wordsOf(List<Block> blocks, String id) {
        return blocks.stream()
                .flatMap(b -> b.segments().stream())
                .filter(s -> Arrays.asList(s.content().split(" ")).contains(id))
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab \n“”<&\u00a0")
                .withChars('\ud83d', '\ude00')
                .ofMaxLength(200);
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().list().ofMaxSize(24),
                        Arbitraries.integers().between(0, 3).list().ofMaxSize(4))
                .as((a, b) -> {
                    List<Integer> all = new ArrayList<>(a);
                    all.addAll(b);
                    return all;
                });
    }
}
