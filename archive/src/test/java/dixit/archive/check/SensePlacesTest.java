package dixit.archive.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Genre;
import dixit.text.align.Tokens;
import dixit.text.sense.SentenceEncoder;
import dixit.text.sense.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SensePlacesTest {
    private static final String TEXT =
            "The harbour will be closed in winter. Nobody asked the pilots. The bread is good. It rained all day.";

    /** Vectors that say how much a sentence is about the harbour, and how much about something of its own. */
    private static float[] vector(String sentence) {
        float[] out = new float[SentenceEncoder.SIZE];
        double harbour = sentence.contains("harbour") ? 0.8 : sentence.contains("pilots") ? 0.5 : 0;
        int own = 16 + 16 * Math.floorMod(sentence.hashCode(), 20);
        for (int i = 0; i < 16; i++) {
            out[i] = (float) (harbour / 4);
            out[own + i] = (float) (Math.sqrt(1 - harbour * harbour) / 4);
        }
        return out;
    }

    private final Vectors vectors = new Vectors(64, SensePlacesTest::vector);

    private List<SensePlaces.Place> closest(String quote, int documents) {
        List<List<Passage>> candidates = IntStream.range(0, documents)
                .mapToObj(i -> {
                    Voice voice = new Voice(0, TEXT.length(), "turn", false, "Ward", "k" + i, null);
                    Passage p = new Passage(
                            "h" + i,
                            "d" + i,
                            null,
                            null,
                            Genre.INTERVIEW_TRANSCRIPT,
                            null,
                            null,
                            0,
                            0,
                            TEXT,
                            List.of(voice),
                            Senses.NONE);
                    return List.of(p.with(Senses.of(p, vectors)));
                })
                .toList();
        float[] asked = new float[SentenceEncoder.SIZE];
        Arrays.fill(asked, 0, 16, 0.25f);
        return new SensePlaces(Tokens.of(quote), vectors, asked).closest(candidates);
    }

    @Test
    void theClosestSentenceComesFirstWithItsLeadOverTheNext() {
        SensePlaces.Place first =
                closest("The port shuts in the cold months.", 1).getFirst();
        assertEquals("The harbour will be closed in winter", first.span().in(TEXT));
        assertEquals(0.8, first.whole(), 0.02);
        assertEquals(0.3, first.lead(), 0.02);
    }

    @Test
    void twoSentencesInARowAreAPlaceWhereTheQuoteIsLongEnough() {
        String quote = "The port shuts in the cold months, and no pilot was asked.";
        assertTrue(closest(quote, 1).stream()
                .anyMatch(p ->
                        p.span().in(TEXT).equals("The harbour will be closed in winter. Nobody asked the pilots")));
        assertTrue(closest("Shut.", 1).stream().allMatch(p -> p.first().equals(p.last())));
    }

    @Test
    void theSameSentenceInAnotherDocumentTakesNoLead() {
        SensePlaces.Place first =
                closest("The port shuts in the cold months.", 2).getFirst();
        assertEquals(0.3, first.lead(), 0.02);
    }

    /** The bar is learned with the weights; both sides of it are held here: closeness and lead make up for each other. */
    @Test
    void onlyWhatIsFarAheadOrCloseIsReadWordByWord() {
        assertTrue(SameSense.promise(0.75, 0.1) > 0);
        assertTrue(SameSense.promise(0.4, 0.25) > 0);
        assertTrue(SameSense.promise(0.4, 0.15) < 0);
        assertTrue(SameSense.promise(0.5, 0) < 0);
        assertTrue(SameSense.promise(0.75, -0.1) > 0);
        assertTrue(SameSense.promise(0.7, -0.1) < 0);
    }
}
