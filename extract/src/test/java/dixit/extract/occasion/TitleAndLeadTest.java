package dixit.extract.occasion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dixit.extract.Pipeline;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Metadata;
import dixit.record.Occasion;
import dixit.record.Sourced;
import dixit.record.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A transcript whose heading stands beside the text, and a report that opens with the office. All is invented. */
class TitleAndLeadTest {
    private static final String TURNS = """
            Question: Is the pilot treaty a success?

            Ada Holm: It is a habit, which is better. Since the spring of 2017 there have been forty rides on both sides.

            Question: Will Veldania leave it?

            Ada Holm: Nobody here intends to leave it. We would be the last to go, and we would put out the lamp.
            """;

    private static DocumentRecord read(String title, String published, String text) {
        Metadata metadata = new Metadata(
                new Sourced(title, "meta:title"), null, List.of(), new Sourced(published, "meta:date"), null, null);
        return Pipeline.byRules()
                .extract(new Document(
                        "note", "0".repeat(64), "text/html", text, metadata, List.of(), List.of(), List.of()));
    }

    private static String speaker(DocumentRecord r, String words) {
        return r.statements().stream()
                .filter(s -> s.content().stream().anyMatch(c -> c.in(r.text()).contains(words)))
                .map(Statement::speaker)
                .map(s -> s == null ? "" : s.name())
                .findFirst()
                .orElse("no statement");
    }

    @Test
    void headingOfATranscriptTellsTheOccasion() {
        DocumentRecord r = read(
                "Foreign Minister Ada Holm’s interview with the weekly Red Buoy, Tarsk, June 4, 2019",
                "2019-06-04",
                TURNS);
        Occasion o = r.occasions().getFirst();
        assertEquals("interview", o.form());
        assertEquals("Red Buoy", o.medium());
        assertEquals("Tarsk", o.place());
        assertEquals("2019-06-04", o.date());
    }

    @Test
    void dayOfTheFileIsNotTheDayOfTheHeading() {
        DocumentRecord r = read(
                "Foreign Minister Ada Holm’s interview with the weekly Red Buoy, Tarsk, June 4, 2019",
                "2019-06-07",
                TURNS);
        assertNull(r.occasions().getFirst().date());
    }

    private static final String REPORT = """
            Veldania has no plans to abandon the pilot treaty, its foreign minister said yesterday, in an interview that was long.

            “Nobody here intends to leave it,” Ada Holm told the Tarsk weekly Red Buoy. “We would put out the lamp.”

            The harbour was quiet on the day.
            """;

    @Test
    void reportOpensWithTheOfficeOfWhomItsTitleNames() {
        DocumentRecord r = read("Veldania will be “the last to go”, Holm says", "2019-06-05", REPORT);
        assertEquals("Ada Holm", speaker(r, "no plans"));
        assertEquals(1, r.occasions().size());
        assertEquals("Red Buoy", r.occasions().getFirst().medium());
        assertEquals("2019-06-04", r.occasions().getFirst().date());
    }

    @Test
    void titleThatNamesNobodySaysNothing() {
        assertEquals(
                "foreign minister", speaker(read("Veldania will be the last to go", "2019-06-05", REPORT), "no plans"));
    }

    @Test
    void leadThatNamesSomebodyElseIsLeftAlone() {
        String other = REPORT.replace("Veldania has", "After a night with Johan Lysvik, Veldania has");
        assertEquals(
                "foreign minister",
                speaker(read("Veldania will be “the last to go”, Holm says", "2019-06-05", other), "no plans"));
    }

    @Test
    void officeOfSomebodyElseIsLeftAlone() {
        String other = REPORT.replace("The harbour", "Johan Lysvik, the foreign minister, was not there. The harbour");
        assertEquals(
                "Johan Lysvik",
                speaker(read("Veldania will be “the last to go”, Holm says", "2019-06-05", other), "no plans"));
    }

    @Test
    void capeBeforeAnOfficeIsNoMinister() {
        DocumentRecord r = read(
                "The lamps of the strait",
                "2019-06-05",
                "Asked what would bring lamps to Cape Orla, the minister referred to a promise. Cape Orla stayed dark, he said.");
        assertEquals(
                List.of(),
                r.actors().stream().filter(a -> a.id().equals("person/orla")).toList());
    }
}
