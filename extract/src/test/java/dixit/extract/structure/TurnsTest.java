package dixit.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.record.Document;
import dixit.record.Genre;
import dixit.record.Span;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TurnsTest {
    @Test
    void aTurnGoesOnUntilTheNextLabel() {
        assertEquals(
                List.of(
                        "Question|How deep is it?",
                        "Ada Holm|Eight fathoms. / Nine in spring.",
                        "Question|And cold?",
                        "Ada Holm|Yes."),
                Texts.turns(
                        "Ada Holm’s interview with Red Buoy\n\nQuestion: How deep is it?\n\nAda Holm: Eight fathoms.\n\nNine in spring.\n\n"
                                + "Question: And cold?\n\nAda Holm: Yes."));
    }

    @Test
    void stageDirectionsAreNobodysWords() {
        String text =
                "HOLM: We won. (Applause.) Again.\n\n[ laughter ]\n\nHOLM: Thank you.\n\nVOSS: So did we.\n\n(CROSSTALK)\n\nVOSS: Twice.";
        assertEquals(
                List.of("HOLM|We won. / Again.", "HOLM|Thank you.", "VOSS|So did we.", "VOSS|Twice."),
                Texts.turns(text));
        assertEquals(
                "(Applause.)",
                Texts.read(text).turns().getFirst().stageDirections().getFirst().in(text));
    }

    @Test
    void notesOnHowSomebodySpokeAreNotHisName() {
        assertEquals(
                List.of("MR. VOSS|Good evening.", "ADA HOLM|Good evening.", "MR. VOSS|Sit down, please."),
                Texts.turns(
                        "MR. VOSS (in Sorenic): Good evening.\n\nADA HOLM [through interpreter]: Good evening.\n\nMR. VOSS: Sit down, please."));
    }

    @Test
    void oneWhoSpeaksOnceAmongOthersIsALabel() {
        assertEquals(
                5,
                Texts.turns("HOLM: One.\n\nVOSS: Two.\n\nANNOUNCER: Three.\n\nHOLM: Four.\n\nVOSS: Five.")
                        .size());
    }

    @Test
    void aColonInProseIsNoLabel() {
        assertEquals(
                List.of(),
                Texts.turns(
                        "Holm: Ferry will sail\n\nThe ferry sails at last. One thing is clear: it is late.\n\nThe result: nobody waited.\n\n"
                                + "Note: the pier is closed. Ada Holm: she was there."));
    }

    @Test
    void anAnswerWhoseQuestionIsMissing() {
        assertEquals(List.of("Ada Holm|Never.", "Question|Not once?", "Ada Holm|Once."), Texts.turns("""
                        From the talk with Ada Holm

                        Ada Holm: Never.

                        Question: Not once?

                        Ada Holm: Once."""));
    }

    @Test
    void theNarratorEndsAnExcerpt() {
        String text = """
                Pier opens

                The pier of Tarsk opened on Friday after two years of work by three firms.

                Engineer Ada Holm spoke with LEADLINE about the piles that nobody had counted before:

                LEADLINE: How many piles are there?

                Holm: Four hundred.

                LEADLINE: And they hold?

                Holm: They hold.

                Holm left the pier by boat that evening, and nobody counted the piles again.""";
        assertEquals(4, Texts.turns(text).size());
        assertEquals("Holm|They hold.", Texts.turns(text).getLast());
        assertEquals(2, Texts.read(text).info().parts().size());
        assertEquals("LEADLINE", Texts.read(text).info().parts().get(1).publisher());
    }

    @Test
    void rolesFollowTheQuestionMarks() {
        String text = "LEADLINE: Is it deep?\n\nHolm: It is.\n\nLEADLINE: And cold?\n\nHolm: Very.";
        assertEquals(
                List.of(Turn.Role.QUESTION, Turn.Role.ANSWER, Turn.Role.QUESTION, Turn.Role.ANSWER),
                Texts.read(text).turns().stream().map(Turn::role).toList());
    }

    @Test
    void aSpeechWithoutLabelsIsOneTurnOfItsSpeaker() {
        String text =
                "Remarks by President Ada Holm at the Harbour Club\n\nLadies and gentlemen, thank you for coming to us tonight.\n\n"
                        + "We have built a pier, and we are proud of it. (Applause.)";
        Structure s = Texts.read(text);
        assertEquals(Genre.SPEECH, s.info().genre());
        assertEquals(List.of("President Ada Holm"), s.info().authors());
        assertEquals(1, s.turns().size());
        Span byline = s.byline();
        assertEquals("President Ada Holm", byline == null ? null : byline.in(text));
    }

    @Test
    void aHardWrappedConversationKeepsItsTurns() {
        String text = """
                Q. Is it true that the pier was closed for as long as two
                years, and that nobody in the town could say why it was not
                opened before?

                A. It is true. The firm that was to drive the piles had sold
                its hammer, and a new one had to be found in Sorenland, where
                hammers are dear.

                Q. How dear?

                A. Very.
                """;
        assertEquals(4, Texts.turns(text).size());
        assertEquals(
                Document.ofText("x", text).text().indexOf("Q. How"),
                Objects.requireNonNull(Texts.read(text).turns().get(2).label()).start());
    }

    @Test
    void theHeadOfTheNextTranscriptEndsTheTurn() {
        String talk = "Interview with Ada Holm, May 5, 2031\n\nHOLM: The pier holds.\n\nAnd so do we.\n\n";
        assertEquals(
                "HOLM|The pier holds. / And so do we.",
                Texts.turns("By Livia Torr\n\n" + talk + talk).getFirst());
    }
}
