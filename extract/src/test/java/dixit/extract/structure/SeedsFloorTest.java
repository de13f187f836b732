package dixit.extract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dixit.record.Document;
import dixit.record.Genre;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Floors on real pages and transcripts that lie beside the repository in {@code ../shared}; skipped where they do not. */
class SeedsFloorTest {
    private static final Path SHARED = Path.of("../../shared");

    @BeforeEach
    void present() {
        boolean there = Files.isDirectory(SHARED.resolve("gold"));
        if (!there) {
            System.out.println("skipped: no ../shared beside the repository");
        }
        Assumptions.assumeTrue(there, "no ../shared beside the repository");
    }

    @Test
    void furnitureIsFound() throws IOException {
        int right = 0;
        int found = 0;
        int gold = 0;
        for (Path g : files("gold", ".json")) {
            JsonNode want = new ObjectMapper().readTree(g.toFile());
            String text = Files.readString(files("seeds", ".txt").stream()
                    .filter(p -> p.getFileName()
                            .toString()
                            .startsWith(want.get("file_id").asText()))
                    .findFirst()
                    .orElseThrow());
            Set<Integer> mine = new HashSet<>();
            Structure s = new StructureStage().apply(Document.ofText("seed", text));
            s.furniture().forEach(f -> add(mine, f.span().start(), f.span().end()));
            Set<Integer> theirs = new HashSet<>();
            want.get("furniture")
                    .forEach(f ->
                            add(theirs, f.get("start").asInt(), f.get("end").asInt()));
            found += mine.size();
            gold += theirs.size();
            theirs.retainAll(mine);
            right += theirs.size();
            assertEquals(
                    want.get("document").get("genre").asText(), s.info().genre().code());
            assertEquals(
                    want.get("document").get("parts").size(), s.info().parts().size());
        }
        double f1 = 2.0 * right / (found + gold);
        assertTrue(f1 >= 0.98, "furniture F1 " + f1);
    }

    @Test
    void transcriptsAreTurns() throws IOException {
        for (Path p : files("data/transcripts", ".txt")) {
            String text = Files.readString(p);
            Structure s = new StructureStage().apply(Document.ofText("transcript", text));
            long said = s.turns().stream()
                    .flatMap(t -> t.content().stream())
                    .mapToLong(c -> c.length())
                    .sum();
            assertTrue(
                    said * 10 >= text.length() * 8L,
                    () -> p.getFileName() + ": turns have " + said + " of " + text.length());
            assertTrue(
                    s.info().genre() == Genre.INTERVIEW_TRANSCRIPT || s.info().genre() == Genre.SPEECH,
                    () -> p + " " + s.info());
            assertEquals(1, s.info().parts().size(), p.getFileName()::toString);
        }
    }

    private static void add(Set<Integer> to, int start, int end) {
        for (int i = start; i < end; i++) {
            to.add(i);
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(SHARED.resolve(folder))) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        }
    }
}
