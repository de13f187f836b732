package dixit.extract.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.extract.CpuTime;
import dixit.extract.Pipeline;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.RecordJson;
import dixit.record.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkStageTest {
    private static DocumentRecord read(String commentary, String answer) {
        String text = "By Hannes Rook, The Ambrig Review, 3/6/24\n\n" + commentary
                + "\n\nExcerpts from an interview with Foreign Minister Ilse Dravec, March 4, 2024\n\n"
                + "Question: What happened at the bridge?\n\nIlse Dravec: " + answer + "\n";
        return Pipeline.standard().extract(Document.ofText("d", text));
    }

    @Test
    void aLinkSaysWhyAndSurvivesItsJsonForm() {
        DocumentRecord record = read(
                "A word on the bridge 🌉. “We will never sell the bridge at Tolm,” Ilse Dravec said in the interview.",
                "We would never sell the bridge at Tolm.");
        assertEquals(1, record.links().size());
        var link = record.links().getFirst();
        assertEquals(new Because("other-words", link.score()), link.because());
        assertEquals(List.of(List.of("will", "would")), link.differences());
        assertEquals(record.links(), RecordJson.read(RecordJson.write(record)).links());
    }

    @Test
    void everyLinkPointsIntoTheText() {
        DocumentRecord record = read("“We will never sell it,” Ilse Dravec said.", "We will never sell it. Never.");
        for (var link : record.links()) {
            for (Span s : link.record()) {
                assertTrue(s.end() <= record.text().length() && !s.isEmpty());
            }
        }
    }

    @Test
    void aDocumentMadeOfQuotesTakesNoLongerThanItsLengthAllows() {
        String quotes = IntStream.range(0, 3000)
                .mapToObj(i -> "“We will never close the bridge at Tolm in year " + i + ",” Ilse Dravec said.")
                .collect(Collectors.joining("\n\n"));
        String answer = IntStream.range(0, 3000)
                .mapToObj(i -> "We would never close the bridge at Tolm in year " + i + ".")
                .collect(Collectors.joining(" "));
        DocumentRecord record = CpuTime.within(Duration.ofSeconds(90), () -> read(quotes, answer));
        assertTrue(record.links().size() > 100);
    }
}
