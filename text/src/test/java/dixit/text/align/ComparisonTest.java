package dixit.text.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final String RECORD = """
            MS. CALDANE: There is a number. You won't get it from me. (Laughter.) I can't say more; the U.S. ambassador \
            asked me for $5 million, and I labour under no illusion.

            MR. DRAVEC: We will not place a single launcher on Cape Teren so long as the strait is open to our ships. If it \
            is closed to them, even for a day, we shall think again. That is not a threat. It is a timetable, and the other \
            side holds the pencil. The health-care bill was signed on 14 March, uh, by thirty-five ministers.
            """;

    private static Comparison compare(String quote) {
        return Comparison.of(quote, Tokens.of(RECORD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There is a number",
                "“There is a number. You won't get it from me,”",
                "you won’t get it from me. I can’t say more",
                "the US Ambassador asked me for five million dollars",
                "asked me for $5,000,000 and I labor under no illusion",
                "That is not a threat. It is a timetable",
                "The healthcare bill was signed on 14 March by 35 ministers",
                "We [in Kestria] will not place a single launcher on Cape Teren",
                "the other side [Velmora] holds the pencil",
                "[Kestria] will not place a single launcher",
            })
    void typographyAndMarkedInsertionsAreNoDifference(String quote) {
        Comparison c = compare(quote);
        assertEquals(Form.VERBATIM, c.form(), () -> quote + c.differences());
        assertEquals(Set.of(), c.changes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You will get it from me. I can't say more|NEGATION",
                "That is a threat. It is a timetable|NEGATION",
                "We will not place a single launcher on Cape Orla so long as the strait is open|NAME",
                "asked me for $6 million, and I labour under no illusion|QUANTITY",
                "We will not place two launchers on Cape Teren so long as the strait is open|QUANTITY",
                "The health-care bill was signed on 14 April by thirty-five ministers|DATE",
                "even for a day, we may think again. That is not a threat|MODALITY",
                "so long as the strait was open to our ships|TENSE",
                "We will never place a single launcher on Cape Teren so long as the strait is open|",
                "even for one hour, we shall think again|",
            })
    void changesOfMeaningAreNamed(String quote, String change) {
        Comparison c = compare(quote);
        assertEquals(Form.ALTERED, c.form(), quote);
        String found = c.changes().stream().map(Change::name).sorted().collect(Collectors.joining(" "));
        assertEquals(change == null ? "" : change, found, quote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There's a number|There's|There is",
                "You will not get it from me|will not|won't",
                "I cannot say more|cannot|can't",
                "I can not say more|can not|can't",
                "That isn't a threat|isn't|is not",
                "It's a timetable|It's|It is",
                "If it's closed to them, even for a day|it's|it is",
            })
    void aWordWrittenShortIsAnotherWordingOfTheSameMeaning(String quote, String written, String said) {
        Comparison c = compare(quote);
        assertEquals(Form.ALTERED, c.form(), quote);
        Difference d = c.differences().getFirst();
        assertEquals(written, shown(quote, c.quote(), d.quote()));
        assertEquals(said, shown(RECORD, c.record(), d.record()));
        assertEquals(Set.of(), c.changes());
    }

    @Test
    void howCannotIsParted() {
        assertEquals(
                Form.VERBATIM,
                Comparison.of("I cannot", Tokens.of("I can not stay")).form());
        assertEquals(
                Form.ALTERED,
                Comparison.of("we are going to", Tokens.of("we are gonna stay")).form());
        assertEquals(
                Form.ALTERED,
                Comparison.of("you'll stay", Tokens.of("you will stay")).form());
        assertEquals(
                Form.VERBATIM,
                Comparison.of("you’ll stay", Tokens.of("you'll stay")).form());
    }

    @Test
    void ofTwoPlacesTheOneWrittenAlikeIsShown() {
        Comparison c = Comparison.of("you will stay", Tokens.of("Then you'll stay. I think you will stay."));
        assertEquals(Form.VERBATIM, c.form());
    }

    private static String shown(String text, List<Token> words, List<Integer> places) {
        return text.substring(
                words.get(places.getFirst()).start(),
                words.get(places.getLast()).end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There is a number … I can't say more",
                "There is a number. I can't say more; the U.S. ambassador asked me",
                "We will not place a single launcher on Cape Teren ... It is a timetable",
                "It is a timetable, and the other side holds the pencil. We will not place a single launcher on Cape Teren",
                "We will not place a single launcher [...] so long as the strait is open to our ships",
            })
    void piecesPutTogetherAreSpliced(String quote) {
        assertEquals(Form.SPLICED, compare(quote).form(), quote);
    }

    @Test
    void whatIsMovedIsNotTakenForChanged() {
        Comparison c = compare("We will not place on Cape Teren a single launcher so long as the strait is open");
        assertTrue(c.form() == Form.ALTERED || c.form() == Form.SPLICED);
        assertEquals(Set.of(), c.changes());
    }

    @Test
    void spansShowThePieces() {
        Comparison c = compare("There is a number … It is a Timetable.");
        List<String> shown = c.spans().stream().map(s -> s.in(RECORD)).toList();
        assertEquals(List.of("There is a number", "It is a timetable"), shown);
    }

    @Test
    void nothingAlikeIsSaid() {
        Comparison c = compare("Herring quotas rise in the south");
        assertEquals(Form.UNLIKE, c.form());
        assertEquals(List.of(), c.spans());
    }

    @Test
    void aQuoteIsFoundInALongRecord() {
        String filler =
                "The committee met again and spoke of the matter at some length without any result. ".repeat(3000);
        String record = filler + RECORD + filler;
        Comparison c = Comparison.of("It is a timetable … There is a number", Tokens.of(record));
        assertEquals(Form.SPLICED, c.form());
        assertEquals("It is a timetable", c.spans().getFirst().in(record));
    }
}
