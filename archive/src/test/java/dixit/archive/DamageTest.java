package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Samples.Sample;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class DamageTest {
    private static final Sample TOLL =
            Samples.of("toll", "The toll stays, Tomas Orr said.", Samples.said("Tomas Orr", "The toll stays"));

    @TempDir
    Path directory;

    @BeforeEach
    void fill() {
        try (Archive archive = Archive.open(directory)) {
            TOLL.addTo(archive);
        }
    }

    private void isRepaired(String message) {
        try (Archive archive = Archive.openExisting(directory)) {
            assertEquals(1, archive.search(SearchRequest.of("toll")).total());
            assertEquals(Status.IndexHealth.CURRENT, archive.status().index());
            List<String> messages = archive.status().messages();
            assertTrue(messages.getFirst().contains(message), messages.toString());
        }
        try (Archive archive = Archive.openExisting(directory)) {
            assertEquals(List.of(), archive.status().messages());
        }
    }

    @Test
    void aMissingIndexIsMadeAnew() throws IOException {
        Layout.delete(directory.resolve("index"));
        isRepaired("the index was missing");
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        isRepaired("the index was damaged");
    }

    @Test
    void anIndexThatLacksAFileIsMadeAnew() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("index"))) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith("segments")) {
                    Files.delete(file);
                }
            }
        }
        isRepaired("the index was damaged");
    }

    @Test
    void anIndexThatSaysNonsenseOfItselfIsToldAndMadeAnew() throws IOException {
        try (Archive archive = Archive.openExisting(directory)) {
            try (FSDirectory index = FSDirectory.open(directory.resolve("index"));
                    IndexWriter writer = new IndexWriter(index, new IndexWriterConfig())) {
                writer.setLiveCommitData(Map.of("change", "many").entrySet());
                writer.commit();
            }
            await(() -> archive.status().index() == Status.IndexHealth.MISSING);
            List<String> messages = archive.status().messages();
            assertTrue(messages.getLast().contains("many"), messages.toString());
        }
        isRepaired("the index was damaged");
    }

    private static void await(BooleanSupplier done) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "not within ten seconds");
            Thread.onSpinWait();
        }
    }

    @Test
    void searchesGoOnWhileTheIndexIsClosedForBeingMadeAnew() throws Exception {
        try (IndexReading reading = new IndexReading(directory.resolve("index"));
                ExecutorService searching = Executors.newFixedThreadPool(3)) {
            AtomicBoolean over = new AtomicBoolean();
            List<Future<Long>> searches = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                searches.add(searching.submit(() -> {
                    long done = 0;
                    do {
                        assertEquals(1, reading.state().change());
                        done++;
                    } while (!over.get());
                    return done;
                }));
            }
            Closeable index = reading::close;
            for (int i = 0; i < 1_000; i++) {
                index.close();
                Thread.onSpinWait();
            }
            over.set(true);
            for (Future<Long> search : searches) {
                assertTrue(search.get() > 0);
            }
        }
    }

    @Test
    void anIndexOfAnotherArchiveIsMadeAnew() throws IOException {
        Path other = directory.resolveSibling("other");
        try (Archive archive = Archive.open(other)) {
            Samples.of("other", "Another text.", Samples.said(null, "Another")).addTo(archive);
        }
        Layout.delete(directory.resolve("index"));
        Files.move(other.resolve("index"), directory.resolve("index"));
        Layout.delete(other);
        isRepaired("was not made from this store");
    }

    @Test
    void aDamagedOriginalIsToldAndTakenUpAgain() throws IOException {
        Path original = directory.resolve("originals").resolve(Originals.place(TOLL.hash()));
        Files.write(original, new byte[] {1, 2, 3});
        try (Archive archive = Archive.openExisting(directory)) {
            ArchiveException e = assertThrows(ArchiveException.class, () -> archive.original(TOLL.hash()));
            assertTrue(e.getMessage().contains(original.toString()), e.getMessage());
        }
        new Originals(directory.resolve("originals")).put(TOLL.hash(), TOLL.source());
        try (Archive archive = Archive.openExisting(directory)) {
            assertEquals(TOLL.source().length, archive.original(TOLL.hash()).length);
        }
    }

    @Test
    void aStoreOfANewerVersionOrNoStoreAtAllIsRefused() throws IOException {
        try (Database store = Database.open(directory.resolve("archive.sqlite"))) {
            store.jdbi().useHandle(db -> db.execute("PRAGMA user_version = 99"));
        }
        ArchiveException newer = assertThrows(ArchiveException.class, () -> Archive.openExisting(directory));
        assertTrue(newer.getMessage().contains("newer version"), newer.getMessage());
        Files.write(
                directory.resolve("archive.sqlite"),
                "not a store at all, but long enough to be looked at"
                        .repeat(200)
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThrows(ArchiveException.class, () -> Archive.openExisting(directory));
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        Sample other = Samples.of("other", "Another text.", Samples.said(null, "Another"));
        try (Archive archive = Archive.openExisting(directory)) {
            assertThrows(
                    IllegalArgumentException.class, () -> archive.add(other.document(), other.source(), TOLL.record()));
            assertThrows(
                    IllegalArgumentException.class, () -> archive.add(other.document(), TOLL.source(), other.record()));
            assertEquals(1, archive.status().documents());
        }
    }
}
