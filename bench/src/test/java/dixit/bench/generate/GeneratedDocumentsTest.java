package dixit.bench.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedDocumentsTest {
    private static final GeneratedDocuments DOCUMENTS = GeneratedDocuments.of(1);

    @Test
    void theSameSeedGivesTheSameBytes() {
        GeneratedDocuments again = GeneratedDocuments.of(1);
        for (int i = 0; i < 30; i++) {
            assertArrayEquals(DOCUMENTS.document(i).bytes(), again.document(i).bytes());
        }
        assertNotEquals(
                DOCUMENTS.document(0).text(),
                GeneratedDocuments.of(2).document(0).text());
    }

    @Test
    void noTwoAreTheSameAndAllAreAsLongAsAReport() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 3000; i++) {
            GeneratedDocument document = DOCUMENTS.document(i);
            assertTrue(seen.add(document.text().replace(document.id(), "")), "document " + i + " is there twice");
            assertTrue(
                    document.words() >= Composer.SHORTEST && document.words() <= Composer.LONGEST,
                    "document " + i + " has " + document.words() + " words");
        }
    }

    @Test
    void fewWordsAreOftenAndMostAreSeldom() {
        Map<String, Long> counts = IntStream.range(0, 999)
                .filter(i -> i % 3 == 0)
                .boxed()
                .flatMap(i -> Arrays.stream(
                        DOCUMENTS.document(i).text().toLowerCase(Locale.ROOT).split("\\W+")))
                .collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(n -> n).sum();
        long once = counts.values().stream().filter(n -> n <= 2).count();
        assertTrue(counts.size() > 5000, "only " + counts.size() + " different words");
        assertTrue(counts.getOrDefault("the", 0L) > all / 30, "the: " + counts.get("the"));
        assertTrue(once > counts.size() / 4, "only " + once + " of " + counts.size() + " words are rare");
    }

    @Test
    void noStateIsReal() {
        Set<String> real = Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                .collect(Collectors.toSet());
        World.of(1).states().forEach(state -> assertFalse(real.contains(state.name()), state.name()));
    }

    @Test
    void filesHoldWhatTheDocumentsAre(@TempDir Path folder) throws IOException {
        long words = DOCUMENTS.writeTo(folder, 0, 30);
        assertEquals(
                IntStream.range(0, 30).map(i -> DOCUMENTS.document(i).words()).sum(), words);
        Path below = folder.resolve("0000");
        assertArrayEquals(DOCUMENTS.document(0).bytes(), Files.readAllBytes(below.resolve("generated-0000000.txt")));
        assertTrue(Files.readString(below.resolve("generated-0000001.html")).contains("<article>"));
        ObjectMapper json = new ObjectMapper();
        Set<String> ids = new HashSet<>();
        for (String line : Files.readAllLines(below.resolve("lines-00000.jsonl"))) {
            ids.add(json.readTree(line).get("id").asText());
        }
        assertEquals(10, ids.size());
    }
}
