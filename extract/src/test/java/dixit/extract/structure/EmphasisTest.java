package dixit.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.record.Document;
import dixit.record.Genre;
import dixit.record.Mark;
import dixit.record.Metadata;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conversations shown by bold type alone; {@code **} in these texts stands for the marks of a reader. */
class EmphasisTest {
    private static Structure read(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        String[] pieces = marked.split("\\*\\*", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                marks.add(new Mark(Mark.Kind.BOLD, new Span(text.length(), text.length() + pieces[i].length())));
            }
            text.append(pieces[i]);
        }
        return new StructureStage()
                .apply(new Document(
                        "note",
                        "0".repeat(64),
                        "text/html",
                        text.toString(),
                        Metadata.NONE,
                        marks,
                        List.of(),
                        List.of()));
    }

    @Test
    void namesInBoldNeedNoColon() {
        Structure s = read(
                "A talk at the pier\n\n**Red Buoy** Is it deep?\n\n**Ada Holm** It is.\n\nVery deep.\n\n**Red Buoy** And cold?\n\n**Ada Holm** Quite.");
        assertEquals(4, s.turns().size());
        assertEquals(2, s.turns().get(1).content().size());
        assertEquals(Genre.INTERVIEW_TRANSCRIPT, s.info().genre());
    }

    @Test
    void questionsInBoldStandAboveTheirAnswers() {
        Structure s = read(
                "A talk at the pier\n\nAda Holm built the pier of Tarsk and lived to see it.\n\n**Is it deep?**\n\nIt is.\n\nVery deep.\n\n**And cold?**\n\nQuite.");
        assertEquals(
                List.of(Turn.Role.QUESTION, Turn.Role.ANSWER, Turn.Role.QUESTION, Turn.Role.ANSWER),
                s.turns().stream().map(Turn::role).toList());
    }

    @Test
    void boldWordsInAReportAreNoNames() {
        Structure s = read(
                "Pier opens\n\n**Tarsk** got its pier on Friday, two years late.\n\n**Lunn** still waits for one, and so does the ferry.");
        assertEquals(List.of(), s.turns());
    }
}
