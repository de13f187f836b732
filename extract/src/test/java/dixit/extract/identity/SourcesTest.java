package dixit.extract.identity;

import static dixit.extract.identity.Told.record;
import static dixit.extract.identity.Told.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.extract.Pipeline;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.KnowledgeFolder;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Who is meant by the words that name a source. All people and places are invented. */
class SourcesTest {
    @Test
    void anOfficeMeansThePersonWhoHoldsIt() {
        String text = """
                Ilan Morvek, Veldania’s foreign minister, met Defence Minister Hesta Brandl in Tarsk.

                “It is late,” the foreign minister noted. “It is early,” the defence minister said. “It is time,” the top diplomat said.
                """;
        assertEquals("Ilan Morvek", speaker(text, "It is late"));
        assertEquals("Hesta Brandl", speaker(text, "It is early"));
        assertEquals("Ilan Morvek", speaker(text, "It is time"));
    }

    @Test
    void anOfficeThatTwoHoldIsLeftOpen() {
        String who = speaker("""
                President Dorota Kelm of Veldania and President Marta Oakley of Kestria shared a boat.

                The boat was small. The sea was not.

                It took them an hour to come ashore.

                “I was sick,” the president said.
                """, "I was sick");
        assertEquals("president", who);
    }

    @Test
    void anOfficeOfAnotherStateIsSomebodyElse() {
        String who = speaker("""
                Russian Foreign Minister Pavel Brandt came to the conference on Tuesday.

                “We were not invited,” the Ukrainian foreign minister said.
                """, "We were not invited");
        assertEquals("Ukrainian foreign minister", who);
    }

    @Test
    void capitalsAndHousesStandForTheirStates() {
        assertEquals("Russia", speaker("Moscow said that it would send two ships to the strait.", "two ships"));
        assertEquals("Russia", speaker("The Kremlin denied that a ship had been lost.", "a ship had been lost"));
        assertEquals("United States", speaker("Washington insists that the ships leave.", "the ships leave"));
        assertEquals("Japan", speaker("Japan said that it had no ships to send.", "no ships"));
    }

    @Test
    void peopleOfAStateAreNotTheState() {
        assertEquals(
                "unnamed Japanese officials",
                speaker("Japanese officials said that the ships were late.", "were late"));
        assertEquals(
                "unnamed Sorenland diplomat", speaker("“Too late,” a Sorenland diplomat said on Monday.", "Too late"));
    }

    @Test
    void aSpokeswomanIsNotWhomSheSpeaksFor() {
        assertEquals(
                "Mirel Fant",
                speaker("“She sleeps well,” said Mirel Fant, a spokeswoman for President Dorota Kelm.", "sleeps well"));
        String unnamed = speaker(
                "President Dorota Kelm is ill. “She sleeps well,” said a spokeswoman for Dorota Kelm.", "sleeps well");
        assertTrue(unnamed.startsWith("unnamed"), unnamed);
        assertEquals(
                "unnamed Kelm supporters",
                speaker("President Dorota Kelm is ill. Kelm supporters said that she would recover.", "would recover"));
    }

    @Test
    void thingsDoNotSpeak() {
        DocumentRecord r = record("Dorota Kelm left. “The wind,” the wall said.");
        r.statements()
                .forEach(s -> assertTrue(
                        s.speaker() == null || !s.speaker().name().equals("Dorota Kelm"), () -> s.toString()));
    }

    @Test
    void aUsersStatesAreKnownByTheirCapitals() {
        KnowledgeBase known = KnowledgeFolder.read(Path.of("src/test/resources/cases-identity/knowledge"));
        DocumentRecord r = Pipeline.with(() -> known)
                .extract(Document.ofText("note", "Tarsk insists that the channel is closed."));
        assertEquals("Veldania", speaker(r, "the channel is closed"));
    }
}
