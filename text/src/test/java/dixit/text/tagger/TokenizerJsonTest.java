package dixit.text.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import com.ibm.icu.lang.UCharacter;
import dixit.record.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Our word pieces beside those of the encoder's own {@code tokenizer.json}, read by the library that wrote it: the same
 * pieces in the same order, each of the word that stands at the same characters.
 */
class TokenizerJsonTest {
    private static final HuggingFaceTokenizer REFERENCE = reference();
    private static final WordPieces OURS = new WordPieces(vocabulary());

    private static HuggingFaceTokenizer reference() {
        try (InputStream in = TokenizerJsonTest.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            return HuggingFaceTokenizer.newInstance(in, Map.of("truncation", "false", "padding", "false"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> vocabulary() {
        try (InputStream in = TokenizerJsonTest.class.getResourceAsStream("vocabulary.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A word of the text with its pieces; places in code points, as the library counts. */
    private record Piece(long id, int start, int end) {}

    private static List<Piece> ours(String text) {
        List<Piece> out = new ArrayList<>();
        for (Span word : OURS.words(text, new Span(0, text.length()))) {
            int from = word.start();
            int to = word.end();
            while (isDropped(text.codePointBefore(to))) {
                to -= Character.charCount(text.codePointBefore(to));
            }
            int start = text.codePointCount(0, from);
            int end = start + text.codePointCount(from, to);
            for (int id : OURS.pieces(word.in(text))) {
                out.add(new Piece(id, start, end));
            }
        }
        return out;
    }

    /** A mark or a sign of no width: our words hold those behind their last letter, the library's do not. */
    private static boolean isDropped(int c) {
        return Letters.kind(c) == Letters.Kind.NOTHING;
    }

    private static List<Piece> theirs(String text) {
        Encoding all = REFERENCE.encode(text, false, false);
        long[] ids = all.getIds();
        long[] words = all.getWordIds();
        CharSpan[] places = all.getCharTokenSpans();
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            int from = i;
            int to = i;
            while (from > 0 && words[from - 1] == words[i]) {
                from--;
            }
            while (to + 1 < ids.length && words[to + 1] == words[i]) {
                to++;
            }
            out.add(new Piece(ids[i], places[from].getStart(), places[to].getEnd()));
        }
        return out;
    }

    @Property(tries = 5000)
    void theSamePiecesAtTheSameCharacters(@ForAll("texts") String text) {
        assertEquals(ids(theirs(text)), ids(ours(text)), text);
        if (marksInOrder(text)) {
            assertEquals(theirs(text), ours(text), text);
        }
    }

    /** The library puts marks into canonical order first, and says of each that moved that it stands where another does. */
    @Test
    void ofMarksThatChangePlacesOursKeepTheirOwn() {
        String text = "\u0300\u302e";
        assertFalse(marksInOrder(text));
        assertEquals(ids(theirs(text)), ids(ours(text)));
        assertEquals(new Span(1, 2), OURS.words(text, new Span(0, 2)).getFirst());
        assertTrue(marksInOrder("e\u0301clat \u302e\u0300"));
        assertFalse(marksInOrder("é\u0323"));
    }

    private static List<Long> ids(List<Piece> pieces) {
        return pieces.stream().map(Piece::id).toList();
    }

    private static boolean marksInOrder(String text) {
        int last = 0;
        for (int c : text.codePoints().toArray()) {
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            for (int part : parts.codePoints().toArray()) {
                int order = UCharacter.getCombiningClass(part);
                if (order != 0 && order < last) {
                    return false;
                }
                last = order;
            }
        }
        return true;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> letters = Arbitraries.of(
                "the",
                "Harbour",
                "don't",
                "re-opened",
                "U.S.",
                "naïve",
                "Élan",
                "e\u0301clat",
                "Москва",
                "Йод",
                "ЛАВРОВ",
                "海峡",
                "😀",
                "👩‍👩‍👧",
                "🇺🇳",
                "“",
                "”",
                "…",
                "—",
                "«",
                "»",
                "3.5",
                "$100",
                "½",
                "ﬁne",
                "ß",
                "İstanbul",
                "x".repeat(101),
                "antidisestablishmentarianism",
                "\u200b",
                "\u00ad",
                "\ufeff",
                "\u0000",
                "\ufffd",
                "\u0301",
                "ا",
                "हि",
                "ส",
                "한국",
                "\u2028");
        Arbitrary<String> gaps = Arbitraries.of(" ", "", "\n", "\t", "\u00a0", "  ", "\r\n", "\u3000", "-", ".");
        Arbitrary<String> chosen =
                letters.flatMap(a -> gaps.map(b -> a + b)).list().ofMaxSize(30).map(l -> String.join("", l));
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('\0', '\u052f') // Latin, marks, Greek, Cyrillic
                .withCharRange('\u05d0', '\u064a')
                .withCharRange('\u0900', '\u0970')
                .withCharRange('\u1e00', '\u1fff')
                .withCharRange('\u2000', '\u206f') // signs
                .withCharRange('\u20a0', '\u20b9')
                .withCharRange('\u2100', '\u26ff')
                .withCharRange('\u3000', '\u30ff')
                .withCharRange('\u4e00', '\u9fc0')
                .withCharRange('\uac00', '\ud7a3')
                .withCharRange('\uf900', '\ufaff')
                .withCharRange('\uff00', '\uffee')
                .ofMaxLength(60)
                .filter(s -> !s.contains("[") && isKnown(s));
        return Arbitraries.oneOf(chosen, any);
    }

    /** Without characters younger than Unicode 7, of which the two libraries' tables may think differently. */
    private static boolean isKnown(String s) {
        return s.codePoints()
                .allMatch(c -> Character.isDefined(c) && UCharacter.getAge(c).getMajor() <= 7);
    }
}
