package dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.extract.structure.DayMonthOrder;
import dixit.extract.structure.NamedYears;
import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.KnowledgeFolder;
import dixit.record.Document;
import dixit.record.DocumentInfo;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.Part;
import dixit.record.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years that a dateline and a weekday leave, narrowed by what the document names; the tables are invented. */
class NamedYearsTest {
    private static final String ALL = "[2013-11-27,2019-11-27,2024-11-27]";
    private static final KnowledgeBase KNOWN =
            KnowledgeFolder.read(Path.of("src/test/resources/cases-years/knowledge"));
    private static final Pipeline PIPELINE = Pipeline.byRules(() -> KNOWN);

    private static DocumentRecord record(String sentence) {
        String text = "Talks on the harbour\n\nTARSK, November 27. /VTA/. The port was shut on Wednesday, the harbour"
                + " master said.\n\n" + sentence + "\n";
        return PIPELINE.extract(Document.ofText("years", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Selk Harbour Union shut the port.                                  | [2019-11-27,2024-11-27]
            Ships of SHUN states were in the port.                                 | [2019-11-27,2024-11-27]
            The Tarsk Waters Treaty is in force, she said.                         | [2019-11-27,2024-11-27]
            The Amber Coast Community met the Selk Harbour Union.                  | 2024-11-27
            Under the Port Lunn Accords ships are free.                            | 2024-11-27
            He left for Lunn. The Amber Coast Community paid for it.               | 2024-11-27
            """)
    void whatIsNamedAsStandingMakesEarlierYearsImpossible(String sentence, String published) {
        assertEquals(published, record(sentence).document().published());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Veldania plans to create the Selk Harbour Union.
            The Tarsk Waters Treaty, which is being negotiated, is long.
            A draft of the Port Lunn Accords was shown.
            The Amber Coast Community would be a bloc of five states.
            If the Amber Coast Community comes, prices fall.
            The Harbour League shut the port.
            The Dorn River Council shut the port.
            The Old Lake League shut the port.
            The Ilvane Strait Forum shut the port.
            The selk harbour union of anglers met.
            Holm likes the Tarsk Waters Treaty.
            The Selk Trade Agreement is good for all.
            Veldania is for accession to the Amber Coast Community.
            ACC met in Lunn.
            He dreamt of an Amber Coast Community.
            Nobody has heard of the Amber Coast Community.
            She never saw the Amber Coast Community.
            Imagine the Amber Coast Community.
            An Amber Coast Community is good for all.
            The SHUNNED captain left.
            Plans of the U.S. for the Amber Coast Community are long.
            Veldania hopes, said Mr. Holm, that the Amber Coast Community comes.
            There is no Amber Coast Community yet.
            Editor’s note: This report is kept in the archive of the Amber Coast Community.
            """)
    void whatIsPlannedOldUnsureOrAnotherNameSaysNothing(String sentence) {
        assertEquals(ALL, record(sentence).document().published(), sentence);
    }

    @Test
    void theReasonIsToldAndDatesInTheTextFollow() {
        DocumentRecord r = record("The Amber Coast Community shut the port.");
        DocumentInfo info = r.document();
        assertEquals("dateline-weekday-and-names", info.basis().get("published"));
        assertEquals("2024-11-27", info.parts().getFirst().published());
        assertEquals("2024-11-27", r.dates().getFirst().value());
    }

    @Test
    void wordsAroundAnEmbeddedPartDoNotNarrowItsDate() {
        assertEquals(ALL, narrowed("The Amber Coast Community paid for it.", "The Selk boats were shut in."));
        assertEquals(
                "[2019-11-27,2024-11-27]",
                narrowed("The Amber Coast Community paid.", "The Selk Harbour Union shut it."));
    }

    /** The date that is left to a report which stands inside a younger text of the same doubtful date. */
    private static @Nullable String narrowed(String outer, String inner) {
        String text = outer + "\n\n" + inner;
        int border = text.indexOf(inner);
        Part whole = part(0, text.length());
        Part embedded = part(border, text.length());
        DocumentInfo info = new DocumentInfo(
                Genre.NEWS_REPORT,
                null,
                null,
                List.of(),
                ALL,
                null,
                null,
                null,
                null,
                Map.of("published", "dateline-and-weekday"),
                List.of(whole, embedded));
        Structure structure = new Structure(
                info,
                List.of(),
                null,
                null,
                null,
                List.of(
                        new Paragraph(new Span(0, outer.length()), Paragraph.Role.BODY, 0),
                        new Paragraph(new Span(border, text.length()), Paragraph.Role.BODY, 1)),
                List.of(),
                DayMonthOrder.DAY_FIRST);
        return NamedYears.narrow(text, structure, KNOWN).info().published();
    }

    private static Part part(int from, int to) {
        return new Part(from, to, Genre.NEWS_REPORT, null, List.of(), null, ALL, null, null, null);
    }
}
