package dixit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of tables is followed while it changes. */
class KnowledgeFolderTest {
    private static final String HEAD = "name\tadjectives\tsource\n";

    @TempDir
    Path folder;

    private final List<Fault> reported = new ArrayList<>();

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void followsChangesAndKeepsTheLastSoundState() throws IOException {
        KnowledgeFolder known = KnowledgeFolder.eager(folder, reported::addAll);
        assertSame(KnowledgeBase.shipped(), known.get());

        write("states.tsv", HEAD + "Veldania\tVeldanian\ttest\n");
        KnowledgeBase first = known.get();
        assertEquals(
                "state/veldania", first.lookup("Veldanian").getFirst().entry().id());
        assertSame(first, known.get());

        write("states.tsv", HEAD + "Veldania\tVeldanian, but no source\n");
        assertSame(first, known.get());
        assertEquals("[states.tsv:2: source: empty]", reported.toString());
        assertSame(first, known.get());
        assertEquals(1, reported.size(), "a fault is told once for each change");

        write("states.tsv", HEAD + "Veldania\tVeldanish\ttest\n");
        assertEquals(1, known.get().lookup("Veldanish").size());
        assertEquals(0, known.get().lookup("Veldanian").size());
        assertNotSame(first, known.get());
        assertEquals(1, first.lookup("Veldanian").size(), "what was handed out does not change");

        Files.delete(folder.resolve("states.tsv"));
        assertSame(KnowledgeBase.shipped(), known.get());
    }

    @Test
    void theUsersEntriesGoOnTopOfTheProgrammes() throws IOException {
        Files.write(
                folder.resolve("terms.tsv"),
                List.of(
                        "body\trole\tperson\tfrom\tto\tsource",
                        "Russia\tspokesperson\tAda Holm\t2001\t2002\ttest",
                        "!Russia\tforeign-minister\tSergey Lavrov\t2004-03-09\t\t"));
        KnowledgeBase base = KnowledgeFolder.read(folder);
        assertEquals(KnowledgeBase.shipped().terms().size(), base.terms().size());
        assertEquals(
                "Ada Holm",
                base.holders("office/russia/spokesperson", PartialDate.parse("2001"))
                        .getFirst()
                        .person()
                        .name());
        assertTrue(base.holders("office/russia/foreign-minister", PartialDate.parse("2019"))
                .isEmpty());
    }

    @Test
    void faultsOfAllFilesAreTold() throws IOException {
        write("states.tsv", "name\n");
        write("terms.tsv", "body\trole\tperson\tfrom\tto\tsource\nRussia\tpresident\tAda Holm\t2002\t2001\ttest\n");
        write("notes.txt", "left alone");
        assertEquals(2, KnowledgeFolder.check(folder).size());
        KnowledgeException e = assertThrows(KnowledgeException.class, () -> KnowledgeFolder.read(folder));
        assertEquals(2, e.faults().size());
    }

    @Test
    void aFolderThatIsNotThereHasNoTables() {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(List.of(), KnowledgeFolder.check(nowhere));
        assertSame(
                KnowledgeBase.shipped(),
                KnowledgeFolder.open(nowhere, reported::addAll).get());
    }
}
