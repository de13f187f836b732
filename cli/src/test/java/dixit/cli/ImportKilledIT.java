package dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.Archive;
import dixit.archive.SearchRequest;
import dixit.archive.Status;
import dixit.record.DocumentRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed at any moment leaves a sound archive, and finishes when it is run again. */
class ImportKilledIT {
    private static final int DOCUMENTS = 600;
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    @Test
    void killedTwentyTimes() throws Exception {
        writeDocuments();
        Random random = new Random(20260101);
        Set<String> acknowledged = new HashSet<>();
        for (int i = 0; i < KILLS; i++) {
            importUntilKilled(random.nextInt(40), random.nextInt(60), acknowledged);
            check(acknowledged);
        }
        Run last = Child.run(folder, "import", "documents", "--archive", "archive");
        assertEquals(0, last.code(), last.err());
        try (Archive archive = Archive.openExisting(folder.resolve("archive"))) {
            assertEquals(DOCUMENTS, archive.status().documents());
            assertEquals(DOCUMENTS, archive.search(SearchRequest.of("channel")).total());
        }
    }

    /** By the system's polite signal, which takes the way of Ctrl-C: a shell in the background may keep that one away. */
    @Test
    void askedToEndItSaysHowFarItCame() throws Exception {
        writeDocuments();
        Path out = folder.resolve("stdout.txt");
        Path err = folder.resolve("stderr.txt");
        Process process = Child.of(folder, "import", "--rules-only", "--json", "documents", "--archive", "archive")
                .redirectError(err.toFile())
                .redirectOutput(out.toFile())
                .start();
        while (process.isAlive() && added(out) < 5) {
            Thread.sleep(1);
        }
        process.destroy();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the process does not end");
        assertEquals(128 + 15, process.exitValue());
        String last = Files.readString(err).lines().toList().getLast();
        assertTrue(
                last.matches("dixit: stopped after \\d+ of " + DOCUMENTS
                        + " inputs; those are kept, and the same command goes on from there"),
                last);
    }

    private void writeDocuments() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(
                    documents.resolve("note%03d.txt".formatted(i)),
                    "Talks go on\n\n“The channel number " + i
                            + " stays open,” Foreign Minister Ada Holm said on Friday.\n");
        }
    }

    /** Kills the process a while after so many documents were acknowledged. */
    private void importUntilKilled(int documents, int millis, Set<String> acknowledged) throws Exception {
        Path out = folder.resolve("stdout.txt");
        Process process = Child.of(folder, "import", "--json", "documents", "--archive", "archive")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        while (process.isAlive() && added(out) < documents) {
            Thread.sleep(1);
        }
        Thread.sleep(millis);
        process.destroyForcibly();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the process does not die");
        for (JsonNode done : printed(out)) {
            acknowledged.add(done.get("hash").asText());
        }
    }

    private static long added(Path out) throws IOException {
        return printed(out).stream()
                .filter(done -> done.get("outcome").asText().equals("ADDED"))
                .count();
    }

    /** The lines that were written wholly. */
    private static List<JsonNode> printed(Path out) throws IOException {
        String text = Files.readString(out);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            lines.add(Json.MAPPER.readTree(line));
        }
        return lines;
    }

    private void check(Set<String> acknowledged) {
        try (Archive archive = Archive.open(folder.resolve("archive"));
                Stream<DocumentRecord> records = archive.export()) {
            Map<String, Integer> times = new HashMap<>();
            records.forEach(r -> times.merge(r.hash(), 1, Integer::sum));
            acknowledged.forEach(hash -> assertEquals(1, times.get(hash), "acknowledged document " + hash));
            assertTrue(times.values().stream().allMatch(n -> n == 1), "a document is there twice");
            assertEquals(
                    times.size(), archive.search(SearchRequest.of("channel")).total(), "index and store differ");
            assertEquals(Status.IndexHealth.CURRENT, archive.status().index());
        }
    }
}
