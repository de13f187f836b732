package dixit.text.sense;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VectorsTest {
    private final Vectors vectors = new Vectors(2);

    @Test
    void theSameSenseLiesCloserThanTheSameSubject() {
        float[] said = vectors.of("We have received no answer to our letter for eighteen months.");
        float[] same = vectors.of("For a year and a half nobody has replied to what we wrote.");
        float[] other = vectors.of("The letter was written on blue paper by a clerk.");
        assertEquals(1, SentenceEncoder.likeness(said, said), 1e-5);
        assertTrue(SentenceEncoder.likeness(said, same) > SentenceEncoder.likeness(said, other) + 0.1);
    }

    @Test
    void theLastUsedAreKeptAndNoMore() {
        float[] first = vectors.of("One.");
        vectors.of("Two.");
        assertSame(first, vectors.of("One."));
        vectors.of("Three.");
        assertEquals(2, vectors.size());
        assertSame(first, vectors.of("One."), "used last but one");
        assertArrayEquals(SentenceEncoder.shipped().encode("Two."), vectors.of("Two."));
        assertThrows(IllegalArgumentException.class, () -> new Vectors(0));
    }

    @Test
    void whateverIsWrittenHasAVectorOfLengthOne() {
        String mile = "word ".repeat(10_000);
        for (String s : new String[] {"", "…", "\ud83d", "Ελληνικά 🕰", mile}) {
            float[] v = SentenceEncoder.shipped().encode(s);
            assertEquals(1, SentenceEncoder.likeness(v, v), 1e-4);
        }
    }
}
