package dixit.extract.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.extract.Pipeline;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Metadata;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "he" means inside what somebody says at length. All is invented. */
class PronounsInTurnsTest {
    private static String interview(String last) {
        return """
                Foreign Minister Milosh Dravec’s interview with the Lunn Courier, Tarsk, March 2, 2025

                Question: Was there no other way?

                Milosh Dravec: We were patient. Back in 2017 in Orsava, Veldanian President Pavel Orlo warned that nobody would be fooled for ever.

                We went on. President Pavel Orlo explained to each neighbour at many meetings what he had meant.

                %s

                Question: And then?

                Milosh Dravec: Then we waited.
                """.formatted(last);
    }

    private static String speaker(String text, String words) {
        Metadata none = new Metadata(null, null, List.of(), null, null, null);
        DocumentRecord r = Pipeline.byRules()
                .extract(new Document(
                        "note", "0".repeat(64), "text/plain", text, none, List.of(), List.of(), List.of()));
        return r.statements().stream()
                .filter(s -> s.within() != null)
                .filter(s -> s.content().stream().anyMatch(c -> c.in(r.text()).contains(words)))
                .map(s -> s.speaker() == null ? "nobody" : s.speaker().name())
                .findFirst()
                .orElse("no statement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I met with Kestrian President Anton Reeve. He said that the strait is none of our business.|Anton Reeve",
                "In January 2022, we spoke to Anton Reeve, a harbour pilot. He said that the strait is none of our business.|Anton Reeve",
                "This was so even under Kestrian President Anton Reeve. We worked with him. I am sure that he said that the strait is none of our business.|Anton Reeve",
                "President Pavel Orlo was tired. He said that the strait is none of our business.|Pavel Orlo",
                "President Pavel Orlo met with Anton Reeve. Later he said that the strait is none of our business.|Pavel Orlo"
            })
    void whomOneMetIsWhoSaidSomethingThen(String last, String who) {
        assertEquals(who, speaker(interview(last), "strait is none of our business"));
    }
}
