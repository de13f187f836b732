package dixit.extract.identity;

import static dixit.extract.identity.Told.actors;
import static dixit.extract.identity.Told.record;
import static dixit.extract.identity.Told.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.record.DocumentRecord;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who speaks in turns. All people and places are invented. */
class TurnSpeakersTest {
    @Test
    void anInterviewerHasTheNameOfTheOutlet() {
        DocumentRecord r = record("""
                Ada Holm gave an interview to Der Anker this week. She spoke about the herring.

                ANKER: Who pays for the lamp?

                Holm: Whoever sails by it.

                ANKER: And who sails by it?

                Holm: Nobody since Easter.
                """);
        assertEquals("unnamed interviewer (Der Anker)", speaker(r, "Who pays"));
        assertEquals("Ada Holm", speaker(r, "Whoever sails"));
    }

    @Test
    void questionAndAnswerAreTheOutletAndTheGuestOfTheHeading() {
        DocumentRecord r = record("""
                Foreign Minister Ilan Morvek’s interview with the magazine “Red Buoy”, 7 April 2033

                Question: How many were there?

                Answer: The clerk asked for a second pencil.

                Question: And then?

                Answer: Then he broke it.
                """);
        assertEquals("unnamed interviewer (Red Buoy)", speaker(r, "How many"));
        assertEquals("Ilan Morvek", speaker(r, "second pencil"));
        assertEquals("ask", r.statements().getFirst().act());
    }

    @Test
    void whoeverHasNoNameIsNotMadeAPerson() {
        DocumentRecord r = record("""
                Rally of Ada Holm in Grainport, 3 May 2031

                Ada Holm: Good evening, good evening. It is good to be here.

                Unidentified Male: Louder!

                Ada Holm: I can hear you, sir, and I will be as loud as the weather allows.

                Unidentified Male: Much louder!
                """);
        assertEquals("unnamed male", speaker(r, "Much louder"));
        assertEquals(Set.of("Ada Holm"), actors(r));
    }

    @Test
    void abbreviatedLabelsAreExplainedByTheFirst() {
        DocumentRecord r = record("""
                Nadia Ferrow (NF): You served in the strait. What did a loaf cost?

                Dorota Kelm (DK): Forty crowns in January.

                NF: Did you think of leaving?

                DK: Every evening.
                """);
        assertEquals("Nadia Ferrow", speaker(r, "Did you think"));
        assertEquals("Dorota Kelm", speaker(r, "Every evening"));
    }
}
