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

                Question: Who taught you to sail?

                Milosh Dravec: My aunt did. In the spring of 1998 Veldanian President Pavel Orlo opened a sailing school in Orsava and said that every child should know a knot.

                I was among the first. President Pavel Orlo came to the prize-giving and shook my wet hand.

                %s

                Question: Do you still sail?

                Milosh Dravec: On Sundays.
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
                "At the regatta I met Kestrian President Anton Reeve. He said that the herring belong to whoever wakes first.|Anton Reeve",
                "Years later my wife and I spoke to Anton Reeve, a harbour pilot. He said that the herring belong to whoever wakes first.|Anton Reeve",
                "The cup was given by Kestrian President Anton Reeve. I liked him. I remember that he said that the herring belong to whoever wakes first.|Anton Reeve",
                "President Pavel Orlo was tired. He said that the herring belong to whoever wakes first.|Pavel Orlo",
                "President Pavel Orlo met with Anton Reeve. Later he said that the herring belong to whoever wakes first.|Pavel Orlo"
            })
    void whomOneMetIsWhoSaidSomethingThen(String last, String who) {
        assertEquals(who, speaker(interview(last), "herring belong to whoever wakes first"));
    }
}
