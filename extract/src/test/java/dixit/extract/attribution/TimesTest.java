package dixit.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.extract.structure.Paragraph;
import dixit.record.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    /** What stays of the words before "said", read as a source; "-" if they are a time and nobody. */
    private static String source(String words) {
        String text = words + " said so.";
        Paragraph p = new Paragraph(new Span(0, text.length()), Paragraph.Role.BODY, 0);
        Sentence s =
                new SentenceReader(text, List.of(), new Tagger()).read(p, 0).getFirst();
        int said = 0;
        while (!s.at(said).is("said")) {
            said++;
        }
        Range left = Times.without(s, new Range(0, said));
        return left == null ? "-" : s.span(left.from(), left.to()).in(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 2020              | -",
                "May 3, 2021               | -",
                "2019                      | -",
                "Last week                 | -",
                "The past few decades      | -",
                "2 years                   | -",
                "30 minutes                | -"
            })
    void anExpressionOfTimeSaysNothing(String words, String left) {
        assertEquals(left, source(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 2020 Prime Minister Holm | Prime Minister Holm",
                "May 3, 2021 Ada Holm             | Ada Holm"
            })
    void aDateBeforeANameGoes(String words, String left) {
        assertEquals(left, source(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May                      | May",
                "Theresa May              | Theresa May",
                "April Strand             | April Strand",
                "The Week                 | The Week",
                "The minister             | The minister",
                "Two ministers            | Two ministers",
                "Last week's speaker      | Last week's speaker",
                "1999 voters              | 1999 voters"
            })
    void namesAndPeopleStay(String words, String left) {
        assertEquals(left, source(words));
    }
}
