package dixit.text.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "e", "##e", "a", "##a", "eclat", "sea", "##side", "д", "##а", "и", "!",
            ",", "“", "”", "海", "😀", "##s", "o", "##o");
    private final WordPieces pieces = new WordPieces(VOCABULARY);

    private List<String> words(String text) {
        return pieces.words(text, new Span(0, text.length())).stream()
                .map(s -> s.in(text))
                .toList();
    }

    private List<String> split(String word) {
        return java.util.Arrays.stream(pieces.pieces(word))
                .mapToObj(VOCABULARY::get)
                .toList();
    }

    @Test
    void signsAndChineseCharactersStandAlone() {
        assertEquals(List.of("“", "Sea", "”", ",", "no", "-", "one", "海", "海", "!"), words("“Sea”, no-one 海海!"));
    }

    @Test
    void marksAndCaseAreFolded() {
        assertEquals(List.of("eclat"), split("Éclat"));
        assertEquals(List.of("eclat"), split("E\u0301clat"));
        assertEquals(List.of("д", "##а"), split("Да"));
        assertEquals(List.of("и"), split("Й"));
    }

    @Test
    void theLongestPieceWins() {
        assertEquals(List.of("sea", "##side"), split("seaside"));
        assertEquals(List.of("[UNK]"), split("seasider"));
    }

    @Test
    void emojiAreWholeCharacters() {
        assertEquals(List.of("sea", "😀"), words("sea 😀"));
        assertEquals(List.of("😀"), split("😀"));
    }

    @Test
    void controlsBelongToTheWordAroundThemAndSeparateNothing() {
        assertEquals(List.of("se\u00ada", "a"), words("se\u00ada a"));
        assertEquals(List.of("sea"), split("se\u00ada"));
        assertEquals(List.of("sea", "a"), words("sea\u00a0a"));
        assertEquals(List.of(), words("\u0301\u200b \u0007"));
    }

    @Test
    void veryLongWordsAreUnknown() {
        assertEquals(List.of("[UNK]"), split("a".repeat(101)));
        assertEquals(100, split("a".repeat(100)).size());
    }

    @Test
    void aVocabularyNeedsItsMarks() {
        assertThrows(IllegalArgumentException.class, () -> new WordPieces(List.of("a")));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "e",
                        "É",
                        "e\u0301",
                        "д",
                        "Й",
                        " ",
                        "\n",
                        "\u00a0",
                        "“",
                        "’",
                        "海",
                        "😀",
                        "\ud83d",
                        "\u200d",
                        "\u0301",
                        "o",
                        "seaside",
                        "!",
                        "--",
                        "\u0000",
                        "ﬁ",
                        "İ",
                        "각",
                        "x".repeat(130))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 400)
    void everyWordMapsToItsCharacters(@ForAll("texts") String text) {
        int end = 0;
        for (Span word : pieces.words(text, new Span(0, text.length()))) {
            assertTrue(word.start() >= end && !word.isEmpty(), "in order and disjoint");
            assertTrue(hasNoLetters(text.substring(end, word.start())), "nothing between words has letters");
            assertTrue(pieces.pieces(word.in(text)).length > 0);
            end = word.end();
        }
        assertTrue(hasNoLetters(text.substring(end)));
    }

    @Property(tries = 400)
    void thePiecesOfAWordSpellIt(@ForAll("texts") String text) {
        for (Span word : pieces.words(text, new Span(0, text.length()))) {
            List<String> split = split(word.in(text));
            if (!split.contains("[UNK]")) {
                assertEquals(folded(word.in(text)), String.join("", split).replace("##", ""));
            }
        }
    }

    @Property(tries = 200)
    void aPlaceGivesTheWordsOfItsOwnText(@ForAll("texts") String before, @ForAll("texts") String text) {
        String all = before + " " + text;
        int at = before.length() + 1;
        Span[] moved = pieces.words(text, new Span(0, text.length())).stream()
                .map(s -> s.shift(at))
                .toArray(Span[]::new);
        assertArrayEquals(moved, pieces.words(all, new Span(at, all.length())).toArray());
    }

    private static boolean hasNoLetters(String between) {
        return between.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String folded(String word) {
        StringBuilder out = new StringBuilder();
        word.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
                    default -> true;
                })
                .forEach(c -> Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .codePoints()
                        .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
                        .forEach(p -> out.append(Character.toString(p).toLowerCase(Locale.ROOT))));
        return out.toString();
    }
}
