package dixit.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019-11-27; 27 November 2019",
                "2019-11; November 2019",
                "2019; 2019",
                "201X; 2010s",
                "201X-03; March, in the 2010s",
                "XXXX-03; March, year unknown",
                "XXXX-11-27; 27 November, year unknown",
                "[2013-11-27,2019-11-27,2024-11-27]; 27 November 2013, 27 November 2019 or 27 November 2024",
                "XX; XX",
                "2019-13; 2019-13"
            })
    void datesSayNoMoreThanTheyAre(String edtf, String words) {
        assertEquals(words, Say.date(edtf));
    }

    @Test
    void sizesAndNumbers() {
        assertEquals("12 bytes", Say.bytes(12));
        assertEquals("64 MiB", Say.bytes(64 << 20));
        assertEquals("1 statement", Say.count(1, "statement"));
        assertEquals("1,234 statements", Say.count(1_234, "statement"));
    }

    @Test
    void shorteningKeepsWordsAndPairs() {
        assertEquals("one two…", Say.shorten("one  two three", 9));
        assertEquals("aaaaaaaa…", Say.shorten("aaaaaaaa\ud83d\ude00\ud83d\ude00", 9));
    }
}
