package dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program knows, at the command line. */
class KnowledgeVerbTest {
    @TempDir
    Path folder;

    @Test
    void showsWhoHeldAnOffice() {
        Run run = Run.of(
                "knowledge",
                "show",
                "Russian",
                "foreign",
                "minister",
                "--date",
                "2019-11-27",
                "--knowledge",
                folder.toString());
        assertEquals(0, run.code());
        assertTrue(run.out().contains("office/russia/foreign-minister"), run.out());
        assertTrue(run.out().contains("Sergey Lavrov 2004-03-09/"), run.out());
        assertTrue(run.out().contains("certain"), run.out());
    }

    @Test
    void showsWhyANameMayBeMeant() {
        Run run = Run.of("knowledge", "show", "Whitehall", "--json", "--knowledge", folder.toString());
        assertEquals(0, run.code());
        assertTrue(run.out().contains("\"id\":\"state/united-kingdom\""), run.out());
        assertTrue(run.out().contains("\"because\":\"government_seat Whitehall\""), run.out());
    }

    @Test
    void whatIsUnknownEndsWithOne() {
        Run run = Run.of("knowledge", "show", "Qwzyx", "--knowledge", folder.toString());
        assertEquals(1, run.code());
        assertEquals("nothing is known of Qwzyx\n", run.err());
    }

    @Test
    void checkNamesEveryFault() throws IOException {
        Files.write(
                folder.resolve("terms.tsv"),
                List.of(
                        "body\trole\tperson\tfrom\tto\tsource",
                        "Russia\tpresident\tAda Holm\t2002\t2001\ttest",
                        "Atlantis\tpresident\tAda Holm\t\t\ttest"));
        Run run = Run.of("knowledge", "check", folder.toString());
        assertEquals(1, run.code());
        assertEquals(
                List.of(
                        "terms.tsv:2: to: \"2001\": ends before it begins (2002)",
                        "terms.tsv:3: body: \"Atlantis\": no such state, organisation or outlet"),
                run.lines().subList(0, 2));
        assertEquals("2 fault(s)\n", run.err());
    }

    @Test
    void checkCountsWhatIsSound() {
        Run run = Run.of("knowledge", "check", folder.toString(), "--json");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("\"states\":"), run.out());
    }

    @Test
    void misuse() {
        assertEquals(2, Run.of("knowledge").code());
        assertEquals(3, Run.of("knowledge", "show", "x", "--date", "2001-13").code());
        assertEquals(
                3,
                Run.of("knowledge", "check", folder.resolve("none").toString()).code());
    }
}
