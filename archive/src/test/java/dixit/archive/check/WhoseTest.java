package dixit.archive.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dixit.record.Genre;
import dixit.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoseTest {
    private static final String TEXT = "PENN: He told me, we shall sell the mill. I did not believe him.";
    private static final Span INNER = new Span(18, 40);
    private static final Voice TURN = voice(6, TEXT.length(), "turn", false, "Orla Penn");

    private static Voice voice(int start, int end, String kind, boolean nested, @Nullable String speaker) {
        return new Voice(start, end, kind, nested, speaker, kind + start, null);
    }

    private static Whose of(@Nullable String claimed, @Nullable String author, Genre genre, Voice... voices) {
        Passage p = new Passage("h", "d", null, null, genre, author, null, 0, 0, TEXT, List.of(voices), Senses.NONE);
        return Whose.of(new Stretch(List.of(p)), INNER, claimed);
    }

    @Test
    void aTurnIsItsSpeakers() {
        Whose whose = of("Penn", null, Genre.INTERVIEW_TRANSCRIPT, TURN);
        assertEquals("Orla Penn", whose.speaker());
        assertNull(whose.reporter());
        assertEquals(false, whose.reported());
    }

    @Test
    void whatTheSpeakerQuotesIsTheQuotedOnesIfHeIsClaimed() {
        Voice quoted = voice(18, 41, "direct", true, "Ward");
        Whose his = of("Ward", null, Genre.INTERVIEW_TRANSCRIPT, TURN, quoted);
        assertEquals("Ward", his.speaker());
        assertEquals("Orla Penn", his.reporter());
        Whose hers = of("Penn", null, Genre.INTERVIEW_TRANSCRIPT, TURN, quoted);
        assertEquals("Orla Penn", hers.speaker());
        assertEquals(true, hers.reported());
    }

    @Test
    void whereNobodyIsClaimedQuotedWordsAreTheQuotedOnesEvenIfHeIsNotNamed() {
        Whose whose = of(null, null, Genre.INTERVIEW_TRANSCRIPT, TURN, voice(18, 41, "direct", true, null));
        assertNull(whose.speaker());
        assertEquals("Orla Penn", whose.reporter());
        assertEquals(false, whose.reported());
    }

    @Test
    void whatAnArticleReportsIsNotItsAuthorsOwn() {
        Voice indirect = voice(18, 41, "indirect", false, "Ward");
        Whose author = of("Edda Lorne", "Edda Lorne", Genre.COMMENTARY, indirect);
        assertEquals("Edda Lorne", author.speaker());
        assertEquals(true, author.reported());
        Whose quoted = of("Ward", "Edda Lorne", Genre.COMMENTARY, indirect);
        assertEquals("Ward", quoted.speaker());
        assertEquals(false, quoted.reported());
    }

    @Test
    void whatSomebodyUnknownSaysIsNotTheAuthorsAgainstAnother() {
        Voice unknown = voice(18, 41, "indirect", false, null);
        assertNull(of("Ward", "Harbour Office", Genre.PRESS_RELEASE, unknown).speaker());
        assertEquals(
                "Harbour Office",
                of("Harbour Office", "Harbour Office", Genre.PRESS_RELEASE, unknown)
                        .speaker());
    }

    @Test
    void whatNobodySaysIsTheAuthorsButInATranscript() {
        assertEquals("Edda Lorne", of(null, "Edda Lorne", Genre.COMMENTARY).speaker());
        assertNull(of(null, "Edda Lorne", Genre.INTERVIEW_TRANSCRIPT).speaker());
    }
}
