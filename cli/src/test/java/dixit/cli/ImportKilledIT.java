package dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.Archive;
import dixit.archive.SearchRequest;
import dixit.archive.Status;
import dixit.record.DocumentRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
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
        Process process = Child.of(folder, "import", "--json", "documents", "--archive", "archive")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            int fresh = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                JsonNode done = Json.MAPPER.readTree(line);
                acknowledged.add(done.get("hash").asText());
                if (done.get("outcome").asText().equals("ADDED") && ++fresh >= documents) {
                    break;
                }
            }
            Thread.sleep(millis);
            process.destroyForcibly();
            for (String line = whole(out); line != null; line = whole(out)) {
                acknowledged.add(Json.MAPPER.readTree(line).get("hash").asText());
            }
        }
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the process does not die");
    }

    /** The next line that was written wholly before the kill. */
    private static String whole(BufferedReader out) throws IOException {
        String line = out.readLine();
        return line == null || !line.endsWith("}") ? null : line;
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
