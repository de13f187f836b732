package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
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
        assertEquals(words, DateWords.of(edtf));
    }
}
