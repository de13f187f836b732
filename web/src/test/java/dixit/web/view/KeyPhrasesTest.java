package dixit.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dixit.archive.words.WordCutter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyPhrasesTest {
    private static Map<String, Long> of(String... statements) {
        KeyPhrases phrases = new KeyPhrases();
        for (String s : statements) {
            phrases.add(s, new WordCutter().cut(s));
        }
        return phrases.counts(3);
    }

    private static final String[] SAID = {
        "The pilot treaty must hold.",
        "We shall keep the pilot treaty in every weather.",
        "A pilot treaty is a habit, and the harbour lives by it.",
        "The harbour was closed for a day.",
        "Nobody closes a harbour lightly."
    };

    @Test
    void wordsThatStandTogetherAreOneSubject() {
        Map<String, Long> counts = of(SAID);
        assertEquals(3, counts.get("pilot treaty"));
        assertEquals(3, counts.get("harbour"));
        assertFalse(counts.containsKey("pilot"));
        assertFalse(counts.containsKey("treaty"));
    }

    @Test
    void wordsBetweenWhichAMarkStandsAreNoPair() {
        assertFalse(
                of("Harbour, treaty.", "Harbour, treaty.", "Harbour, treaty.").containsKey("harbour treaty"));
    }

    @Test
    void littleIsShownWhole() {
        assertEquals(Map.of("harbour", 1L, "closed", 1L), of("The harbour is closed."));
    }
}
