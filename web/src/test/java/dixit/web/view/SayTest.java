package dixit.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SayTest {
    @Test
    void sizesAndNumbers() {
        assertEquals("12 bytes", Say.bytes(12));
        assertEquals("64 MiB", Say.bytes(64 << 20));
        assertEquals("1 statement", Say.count(1, "statement"));
        assertEquals("1,234 statements", Say.count(1_234, "statement"));
        assertEquals("time", Say.noun(1, "time"));
        assertEquals("times", Say.noun(0, "time"));
    }

    @Test
    void shorteningKeepsWordsAndPairs() {
        assertEquals("one two…", Say.shorten("one  two three", 9));
        assertEquals("aaaaaaaa…", Say.shorten("aaaaaaaa\ud83d\ude00\ud83d\ude00", 9));
    }
}
