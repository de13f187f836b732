package dixit.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Hit.Run;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static String show(List<Excerpt.Piece> pieces) {
        return pieces.stream()
                .map(p -> p.gap() ? "[…]" : p.matched() ? "*" + p.text() + "*" : p.text())
                .collect(Collectors.joining());
    }

    @Test
    void aShortStatementIsWhole() {
        List<List<Run>> content =
                List.of(List.of(new Run("We ", false), new Run("wait", true)), List.of(new Run("and go.", false)));
        assertEquals("We *wait*[…]and go.", show(Excerpt.of(content, i -> true, 100)));
        assertEquals("We *wait*\n\nand go.", show(Excerpt.of(content, i -> false, 100)));
    }

    @Test
    void piecesBehindTheEndOfALongOneAreLeftOut() {
        List<List<Run>> content =
                List.of(List.of(new Run("word ".repeat(100), false)), List.of(new Run("behind", false)));
        String shown = show(Excerpt.of(content, i -> true, 120));
        assertTrue(shown.startsWith("word word") && shown.endsWith("[…]") && !shown.contains("behind"), shown);
    }

    @Test
    void aLongOneIsCutAroundTheFirstMatch() {
        String long1 = "word ".repeat(100);
        List<List<Run>> content =
                List.of(List.of(new Run(long1, false), new Run("match", true), new Run(" tail".repeat(100), false)));
        String shown = show(Excerpt.of(content, i -> true, 120));
        assertTrue(shown.startsWith("[…]word"), shown);
        assertTrue(shown.contains("*match*"), shown);
        assertTrue(shown.endsWith("[…]"), shown);
        assertTrue(shown.length() < 180, shown);
    }

    @Test
    void ofALongOneTheParagraphsThatMatchedAreWhole() {
        String long1 = "word ".repeat(40).strip();
        List<List<Run>> content = List.of(
                List.of(new Run(long1, false)),
                List.of(new Run("It is a ", false), new Run("match", true), new Run(".\n\n" + long1 + "\nNo ", false)),
                List.of(new Run("behind", false)),
                List.of(new Run("match", true)));
        assertEquals("[…]\n\nIt is a *match*.[…]\n\n*match*", show(Excerpt.paragraphs(content, i -> false, 100)));
        assertEquals(show(Excerpt.of(content, i -> true, 900)), show(Excerpt.paragraphs(content, i -> true, 900)));
        List<List<Run>> none = List.of(List.of(new Run(long1, false)), List.of(new Run(long1, false)));
        assertEquals(show(Excerpt.of(none, i -> false, 100)), show(Excerpt.paragraphs(none, i -> false, 100)));
    }

    /** Up to the limit on all of them. */
    @Property(tries = 3000)
    void everyMatchInAShortParagraphIsShown(@ForAll("statements") List<List<Run>> content, @ForAll boolean leavesOut) {
        List<Excerpt.Piece> pieces = Excerpt.paragraphs(content, i -> leavesOut, 60);
        long matches = content.stream()
                .flatMap(List::stream)
                .filter(r -> r.matched() && !r.text().replace("\n", "").isEmpty())
                .count();
        String all = content.stream().flatMap(List::stream).map(Run::text).collect(Collectors.joining());
        boolean shorts = all.length() <= 4 * 60
                && content.stream()
                        .allMatch(
                                p -> p.stream().mapToInt(r -> r.text().length()).sum() <= 60);
        boolean before = false;
        for (Excerpt.Piece piece : pieces) {
            assertTrue(!(piece.gap() && before), "two gaps beside each other");
            before = piece.gap();
            assertTrue(piece.text().isBlank() || all.contains(piece.text()), piece.text());
        }
        if (shorts) {
            assertTrue(
                    pieces.stream().filter(Excerpt.Piece::matched).count() >= matches, show(pieces) + " of " + content);
        }
    }

    @Test
    void ofALongQuestionTheEndIsShownFromASentenceOn() {
        List<Run> asked = List.of(new Run("We met E. Dorn. ".repeat(20) + "What did he say?", false));
        assertEquals("[…]We met E. Dorn. What did he say?", show(Excerpt.end(asked, 45)));
        assertEquals("Why?", show(Excerpt.end(List.of(new Run("Why?", false)), 45)));
        assertEquals("", show(Excerpt.end(List.of(), 45)));
    }

    @Property(tries = 3000)
    void whateverIsCutStandsInTheStatementInItsOrder(
            @ForAll("statements") List<List<Run>> content,
            @ForAll boolean leavesOut,
            @ForAll @IntRange(min = 1, max = 60) int most) {
        String all = content.stream()
                .map(piece -> piece.stream().map(Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining(leavesOut ? "" : "\n\n"));
        int at = 0;
        int shown = 0;
        boolean before = false;
        for (Excerpt.Piece piece : Excerpt.of(content, i -> leavesOut, most)) {
            assertTrue(!(piece.gap() && before), "two gaps beside each other");
            before = piece.gap();
            int found = all.indexOf(piece.text(), at);
            assertTrue(found >= at, all + " has no more " + piece);
            at = found + piece.text().length();
            shown += piece.text().length();
            if (!piece.gap()) {
                assertTrue(!Character.isLowSurrogate(piece.text().charAt(0)), "a cut letter: " + piece);
                assertTrue(
                        !Character.isHighSurrogate(
                                piece.text().charAt(piece.text().length() - 1)),
                        "a cut letter: " + piece);
            }
        }
        assertTrue(shown <= most + 42, shown + " of " + most);
        assertTrue(all.length() > most || shown == all.length(), all);
        boolean matched = content.stream().flatMap(List::stream).anyMatch(Run::matched);
        assertTrue(
                !matched
                        || Excerpt.of(content, i -> leavesOut, Math.max(most, 45)).stream()
                                .anyMatch(Excerpt.Piece::matched),
                all);
    }

    @Provide
    Arbitrary<List<List<Run>>> statements() {
        Arbitrary<String> words = Arbitraries.of("a", "tide", " ", "\n", "🕰", "é", "\u00a0", "x".repeat(50), ". ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        Arbitrary<Run> run =
                Combinators.combine(words, Arbitraries.of(true, false)).as(Run::new);
        return run.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(4);
    }
}
