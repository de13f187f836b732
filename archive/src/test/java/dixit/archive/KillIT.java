package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Samples.Sample;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Really kills a process that adds documents, at random moments, and looks at what it leaves. */
@NullUnmarked
class KillIT {
    private static final int KILLS = 20;
    private static final int DOCUMENTS = 2000;

    @TempDir
    Path directory;

    @Test
    void everyAcknowledgedDocumentSurvivesOnceWheneverTheProcessIsKilled() throws Exception {
        Path place = directory.resolve("archive");
        Set<String> acknowledged = new HashSet<>();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            // some begin where documents are already, as a run that is taken up again does
            int first = Math.max(0, next - random.nextInt(5));
            Process process = JavaProcess.start(
                    ImportingProcess.class, place.toString(), String.valueOf(first), String.valueOf(DOCUMENTS));
            List<String> told = killed(process, 1 + random.nextInt(12), random.nextInt(40));
            acknowledged.addAll(told);
            next = Math.max(next, first + told.size());
            isWhole(place, acknowledged, "seed " + seed + ", kill " + kill);
        }
        assertTrue(acknowledged.size() > KILLS, acknowledged.size() + " documents were acknowledged");
        finish(place, acknowledged, next);
    }

    @Test
    void anArchiveWhoseMakerWasKilledIsMadeByTheNext() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = directory.resolve("made" + kill);
            Process process = JavaProcess.start(ImportingProcess.class, place.toString(), "0", "1");
            List<String> told = killed(process, 0, random.nextInt(1500));
            isWhole(place, Set.copyOf(told), "seed " + seed + ", kill " + kill);
            try (Archive archive = Archive.open(place)) {
                ImportingProcess.sample(0).addTo(archive);
            }
            isWhole(place, Set.of(ImportingProcess.sample(0).hash()), "seed " + seed + ", after kill " + kill);
        }
    }

    /** What a process acknowledged until it was killed, some time after it had begun and acknowledged so many documents. */
    private static List<String> killed(Process process, int documents, int afterMillis) throws Exception {
        Thread killer = Thread.ofPlatform().unstarted(() -> {
            try {
                Thread.sleep(afterMillis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            // Not Process.destroyForcibly, which closes the stream that is being read.
            process.toHandle().destroyForcibly();
        });
        List<String> told = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.length() == 64) { // the last may be cut off
                    told.add(line);
                }
                if (told.size() == documents && killer.getState() == Thread.State.NEW) {
                    killer.start();
                }
            }
        }
        process.waitFor();
        killer.join();
        return told;
    }

    private static void isWhole(Path place, Set<String> acknowledged, String when) throws IOException {
        if (!Files.exists(place)) {
            assertEquals(Set.of(), acknowledged, when);
            return;
        }
        try (Archive archive = Archive.open(place)) {
            List<DocumentSummary> documents = archive.documents(new Page(0, 1000));
            Set<String> hashes = documents.stream().map(DocumentSummary::hash).collect(Collectors.toSet());
            assertEquals(documents.size(), hashes.size(), when);
            assertTrue(hashes.containsAll(acknowledged), when);
            Status status = archive.status();
            assertEquals(Status.IndexHealth.CURRENT, status.index(), when);
            assertEquals(documents.size(), status.documents(), when);
            SearchRequest all = new SearchRequest("", java.util.Map.of(), Sort.RELEVANCE, 0, 1000);
            Set<String> indexed =
                    archive.exportStatements(all).map(StatementEntry::key).collect(Collectors.toSet());
            Set<String> stored =
                    archive.exportStatements(null).map(StatementEntry::key).collect(Collectors.toSet());
            assertEquals(stored, indexed, when);
            assertEquals(2L * documents.size(), archive.search(all).total(), when);
            for (DocumentSummary d : documents) {
                int number = Integer.parseInt(d.id().substring(3));
                assertArrayEquals(ImportingProcess.sample(number).source(), archive.original(d.hash()), when);
            }
        }
    }

    private static void finish(Path place, Set<String> acknowledged, int next) throws Exception {
        Process process = JavaProcess.start(ImportingProcess.class, place.toString(), "0", String.valueOf(next + 10));
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("done", out.lines().reduce("", (a, b) -> b));
        }
        assertEquals(0, process.waitFor());
        for (int i = 0; i < next + 10; i++) {
            Sample sample = ImportingProcess.sample(i);
            acknowledged.add(sample.hash());
        }
        isWhole(place, acknowledged, "finished");
        try (Archive archive = Archive.openExisting(place);
                Stream<Path> files = Files.walk(place.resolve("originals"))) {
            assertEquals(next + 10, archive.status().documents());
            assertEquals(
                    next + 10,
                    files.filter(f -> f.getFileName().toString().endsWith(".gz"))
                            .count());
        }
    }
}
