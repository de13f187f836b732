package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.reader.content.SourceDates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2019-11-27T23:30:00-08:00 | 2019-11-27",
                "2019-11-27 10:00 | 2019-11-27",
                "2019/11/7 | 2019-11-07",
                "20191127 | 2019-11-27",
                "20191127T100000Z | 2019-11-27",
                "2019-11 | 2019-11",
                "2019 | 2019",
                "Wed, 27 Nov 2019 10:00:00 +0100 | 2019-11-27",
                "November 27th, 2019 4:20 PM | 2019-11-27",
                "1574848800 | 2019-11-27",
                "1574848800000 | 2019-11-27",
                "2019-13-45 | none",
                "2019-02-30 | none",
                "yesterday | none",
                "0000-00-00 | none"
            })
    void metadataDates(String value, String expected) {
        assertEquals(expected, SourceDates.edtf(value).orElse(null));
    }
}
