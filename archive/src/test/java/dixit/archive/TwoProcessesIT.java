package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class TwoProcessesIT {
    @TempDir
    Path directory;

    /** Enough that an import outlasts several refreshes of the reader, also on a fast machine. */
    private static final int DOCUMENTS = 1_000;

    @Test
    void oneSearchesWhileTheOtherImports() throws Exception {
        try (Archive reader = Archive.open(directory)) {
            Process process =
                    JavaProcess.start(ImportingProcess.class, directory.toString(), "0", String.valueOf(DOCUMENTS));
            long seen = 0;
            int growing = 0;
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = out.readLine(); line != null && !line.equals("done"); line = out.readLine()) {
                    if (line.equals("begins")) {
                        continue;
                    }
                    assertTrue(reader.contains(line));
                    SearchResult result = reader.search(SearchRequest.of("speaker:vasar ship"));
                    assertTrue(result.total() >= seen);
                    assertEquals(Math.min(20, result.total()), result.hits().size());
                    growing += result.total() > seen ? 1 : 0;
                    seen = result.total();
                }
            }
            assertEquals(0, process.waitFor());
            assertTrue(growing > 2, "searches saw " + growing + " states");
            long deadline = System.nanoTime() + 10_000_000_000L;
            long total = 0;
            while (total != DOCUMENTS) {
                assertTrue(System.nanoTime() < deadline, "after ten seconds searches see " + total);
                total = reader.search(SearchRequest.of("speaker:vasar ship")).total();
            }
            assertEquals(Status.IndexHealth.CURRENT, reader.status().index());
        }
    }

    @Test
    void aSecondWriterIsToldWhoWritesAndMayWriteAfterwards() {
        try (Archive first = Archive.open(directory);
                Archive second = Archive.open(directory)) {
            ImportingProcess.sample(1).addTo(first);
            ArchiveBusyException e = assertThrows(
                    ArchiveBusyException.class, () -> ImportingProcess.sample(2).addTo(second));
            assertTrue(
                    e.getMessage()
                            .contains(String.valueOf(ProcessHandle.current().pid())),
                    e.getMessage());
            assertTrue(second.contains(ImportingProcess.sample(1).hash()));
            first.flush();
            assertEquals(Outcome.ADDED, ImportingProcess.sample(2).addTo(second));
            second.flush();
            assertEquals(4, first.export().mapToLong(r -> r.statements().size()).sum());
        }
    }
}
