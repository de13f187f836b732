package dixit.archive.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Genre;
import dixit.record.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Searched SEARCHED = new Searched(3, 2, 1);

    private static Match match(String document, String speaker, String date, boolean primary, Verdict verdict) {
        return match(document, speaker, date, primary, verdict, 1, true, "");
    }

    private static Match match(
            String document,
            String speaker,
            @Nullable String date,
            boolean primary,
            Verdict verdict,
            double score,
            boolean sure,
            String before) {
        return new Match(
                document,
                document,
                null,
                null,
                Genre.COMMENTARY,
                List.of(),
                List.of(),
                List.of("words"),
                before,
                "",
                speaker,
                null,
                null,
                null,
                date,
                primary,
                verdict,
                List.of(),
                null,
                score,
                sure,
                List.of(),
                List.of(),
                List.of());
    }

    private static Checked answer(@Nullable String claimed, Match... matches) {
        return Ranking.answer(new CheckRequest("words", claimed, null), false, List.of(matches), SEARCHED);
    }

    private static List<String> documents(Checked c) {
        return c.matches().stream().map(Match::document).toList();
    }

    @Test
    void theRecordComesFirstThenTheOthersByDate() {
        Checked c = answer(
                "Penn",
                match("late", "Orla Penn", "2020-03-09", false, Verdict.VERBATIM),
                match("undated", "Orla Penn", null, false, Verdict.VERBATIM, 1, true, ""),
                match("early", "Orla Penn", "2020-03-02", false, Verdict.VERBATIM),
                match("record", "Orla Penn", "2020-03-05", true, Verdict.VERBATIM));
        assertEquals(List.of("record", "early", "late", "undated"), documents(c));
        assertEquals(Verdict.VERBATIM, c.verdict());
        assertFalse(c.speakerMismatch());
    }

    @Test
    void theClaimedSpeakersExactWordsComeBeforeTheRecordOfSomebodyElsesOtherWords() {
        Match his = match("his", "Orla Penn", "2020-01-01", false, Verdict.OUT_OF_CONTEXT);
        Match other = match("other", "Ward", "2020-01-01", true, Verdict.ALTERED_WORDING, 0.93, true, "");
        assertEquals("his", documents(answer("Penn", other, his)).getFirst());
        assertEquals("other", documents(answer("Ward", other, his)).getFirst());
    }

    @Test
    void ofTheClaimedSpeakersWordsThoseInTheirOwnContextComeFirst() {
        Checked c = answer(
                "Penn",
                match("cut", "Orla Penn", "2020-03-02", false, Verdict.OUT_OF_CONTEXT),
                match("whole", "Orla Penn", "2020-03-09", false, Verdict.VERBATIM));
        assertEquals(Verdict.VERBATIM, c.verdict());
        assertEquals("whole", documents(c).getFirst());
    }

    @Test
    void anotherSpeakerIsAMismatch() {
        assertTrue(answer("Ward", match("a", "Orla Penn", "2020", true, Verdict.VERBATIM))
                .speakerMismatch());
        assertFalse(answer(null, match("a", "Orla Penn", "2020", true, Verdict.VERBATIM))
                .speakerMismatch());
    }

    @Test
    void aQuotationBesideTheClaimedNameIsNone() {
        Match reported = match(
                "a", "Orla Penn", "2020", true, Verdict.OUT_OF_CONTEXT, 1, true, "Ms Ward was clear. She said: “");
        assertFalse(answer("Ward", reported).speakerMismatch());
        assertTrue(answer("Lorne", reported).speakerMismatch());
    }

    @Test
    void whatIsOnlyKindredCountsIfSomebodyReportsJustTheWordsWithinAWeek() {
        Match kindred = match("record", "Orla Penn", "2020-03-02", true, Verdict.ALTERED_WORDING, 0.55, false, "");
        assertEquals(Verdict.NOT_FOUND_IN_RECORD, answer("Penn", kindred).verdict());
        Match report = match("report", "O. Penn", "2020-03-04", false, Verdict.VERBATIM);
        assertEquals(2, answer("Penn", kindred, report).matches().size());
        Match late = match("report", "O. Penn", "2020-04-04", false, Verdict.VERBATIM);
        assertEquals(1, answer("Penn", kindred, late).matches().size());
    }

    @Test
    void nothingFoundTellsWhatWasSearched() {
        Checked c = answer("Penn");
        assertEquals(Verdict.NOT_FOUND_IN_RECORD, c.verdict());
        assertEquals(SEARCHED, c.searched());
    }
}
