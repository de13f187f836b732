package dixit.extract.identity;

import static dixit.extract.identity.Told.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** He, she, and words set off under a line that says whose they are. All people and places are invented. */
class PronounsTest {
    @Test
    void heAndSheAreKeptApart() {
        String text = """
                Johan Lysvik and Marta Oakley met the press on the steps of the Customs House.

                “We agreed on the pilots,” Lysvik said.

                “We agreed to speak about the pilots,” Oakley said.

                “That is what I call agreement,” he answered.

                “I call it lunch,” she said.
                """;
        assertEquals("Johan Lysvik", speaker(text, "what I call agreement"));
        assertEquals("Marta Oakley", speaker(text, "I call it lunch"));
    }

    @Test
    void aPronounThatFitsTwoIsLeftOpen() {
        assertEquals(
                "",
                speaker(
                        "Adrian Pell received Johan Lysvik in Lunn on Monday. He said that the talks had been short.",
                        "had been short"));
    }

    @Test
    void aPronounFollowsWhoSpokeLast() {
        assertEquals("Dorota Kelm", speaker("""
                President Dorota Kelm opened the new quay on Saturday.

                “Stone lasts longer than promises,” she said. The ceremony took ten minutes. “And it needs fewer speeches,” she added.
                """, "fewer speeches"));
    }

    @Test
    void wordsSetOffUnderALineThatSaysWhose() {
        assertEquals("harbour office", speaker("""
                The harbour office is blunt about the lamp. From page 4 of its report:

                We found seven lamps. Two of them were painted on the wall, and one had been eaten by a goat.

                Nobody has answered.
                """, "painted on the wall"));
    }
}
