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
    void whoReportsBeforeABlockSaysTheBlock() {
        String text = """
                Dorota Kelm lays a wreath for the victims of the Saint Marta. Ada Petrel/KNS

                Kestrian Foreign Minister Dorota Kelm gave a striking interview on Wednesday. With the talks in Lunn due to resume next week, she explains why her country reconnected the line in February. The envoys Ada Petrel and Sabina Orlo were there. It had nothing to do with the freeze on grain ships, she says, and everything to do with the night on which the ferry Saint Marta and a freighter collided in fog:

                “For twenty minutes two men a mile apart were each calling the wrong harbour. I wrote the order that moved the lamp. My name is under it, and I think of it every day.”

                Nobody else has answered.
                """;
        assertEquals("Dorota Kelm", speaker(text, "freeze on grain ships"));
        assertEquals("Dorota Kelm", speaker(text, "I wrote the order"));
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
