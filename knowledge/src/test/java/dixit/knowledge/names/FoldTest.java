package dixit.knowledge.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final String MARKS = "\\p{Mn}+";

    /** What folding knows by heart is what Unicode says. */
    @Test
    void lettersWithAccentsLoseThem() {
        for (char c = 'À'; c < 'Ḁ'; c++) {
            String letter = String.valueOf(c).toLowerCase(Locale.ROOT);
            String bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll(MARKS, "");
            boolean latin = Character.isLetter(c) && bare.length() == 1 && bare.charAt(0) < 128;
            if (latin) {
                assertEquals(bare, Fold.plain(String.valueOf(c)), "U+" + Integer.toHexString(c));
                assertEquals(
                        "a" + bare + "\u4E2D", Fold.plain("a" + c + "\u4E2D"), "beside a letter of another script");
            }
        }
    }

    @Test
    void marksThatStandAloneVanish() {
        assertEquals("o", Fold.plain("\u01A1\u0323"));
        assertEquals("sao tome", Fold.key("Sa\u0303o Tomé"));
    }
}
