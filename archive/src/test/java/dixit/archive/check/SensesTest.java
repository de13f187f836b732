package dixit.archive.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dixit.record.Genre;
import dixit.text.sense.SentenceEncoder;
import dixit.text.sense.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensesTest {
    private static final String TEXT = "The mill is old. We shall sell it in May, he said. It rained.";
    private static final Voice VOICE = new Voice(17, 40, "direct", false, "Ward", "k", null);
    private static final Passage PASSAGE =
            new Passage("h", "d", null, null, Genre.COMMENTARY, null, null, 0, 0, TEXT, List.of(VOICE), Senses.NONE);

    private final Vectors vectors = new Vectors(16);

    @Test
    void sentencesThatSomebodySaysAreKeptWithoutTheirAttribution() {
        Senses senses = Senses.of(PASSAGE, vectors);
        assertEquals(1, senses.size());
        assertNull(senses.at(0));
        float[] exact = vectors.of("We shall sell it in May");
        float[] kept = senses.at(17);
        assertNotNull(kept);
        assertEquals(1, SentenceEncoder.likeness(exact, kept), 0.002);
        assertEquals(1, senses.likeness(Senses.packed(exact), 0), 0.002);
    }

    @Test
    void bytesComeBackAsTheyWere() throws IOException {
        byte[] bytes = Senses.of(PASSAGE, vectors).bytes();
        assertArrayEquals(bytes, Senses.read(bytes, 0, bytes.length).bytes());
        assertEquals(1, Senses.count(bytes.length));
        assertThrows(IOException.class, () -> Senses.read(bytes, 0, bytes.length - 1));
    }

    @Test
    void whatNobodySaysHasNone() {
        Passage nobody =
                new Passage("h", "d", null, null, Genre.COMMENTARY, null, null, 0, 0, TEXT, List.of(), Senses.NONE);
        assertEquals(0, Senses.of(nobody, vectors).size());
    }
}
