package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.archive.Samples.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class BackupTest {
    private static final Sample TOLL =
            Samples.of("toll", "The toll stays, Tomas Orr said.", Samples.said("Tomas Orr", "The toll stays"));

    @TempDir
    Path directory;

    private Path backup = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void make() {
        backup = directory.resolve("backup.zip");
        target = directory.resolve("restored");
        try (Archive archive = Archive.open(directory.resolve("archive"))) {
            TOLL.addTo(archive);
            archive.flush();
            String key = archive.search(SearchRequest.of("toll"))
                    .hits()
                    .getFirst()
                    .statement()
                    .key();
            archive.correct(key, new Change.WrongSpeaker("Lena Dorn"), "Ada", null);
            archive.backup(backup);
            assertThrows(ArchiveException.class, () -> archive.backup(backup));
        }
    }

    @Test
    void restoresEverything() {
        Archive.restore(backup, target);
        try (Archive archive = Archive.openExisting(target)) {
            assertArrayEquals(TOLL.source(), archive.original(TOLL.hash()));
            assertEquals(
                    1, archive.search(SearchRequest.of("speaker:dorn toll")).total());
            assertEquals(1, archive.corrections(new Page(0, 9)).size());
            assertEquals(Status.IndexHealth.CURRENT, archive.status().index());
        }
        assertThrows(ArchiveException.class, () -> Archive.restore(backup, target));
    }

    @Test
    void backsUpWhileDocumentsAreAdded() throws Exception {
        try (Archive archive = Archive.open(directory.resolve("busy"))) {
            Thread adding = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 60; i++) {
                    Samples.of("d" + i, "Text " + i + " of many.", Samples.said(null, "Text " + i))
                            .addTo(archive);
                }
            });
            Path file = directory.resolve("busy.zip");
            archive.backup(file);
            adding.join();
            Archive.restore(file, target);
        }
        try (Archive archive = Archive.openExisting(target)) {
            Status status = archive.status();
            assertEquals(
                    status.documents(), archive.search(SearchRequest.of("")).total());
            archive.documents(new Page(0, 1000)).forEach(d -> archive.original(d.hash()));
        }
    }

    private interface Entries {
        void change(Map<String, byte[]> entries) throws IOException;
    }

    /** A backup made from the good one with other entries; all but the store and the manifest are stored. */
    private Path changed(Entries change) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(backup))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                entries.put(e.getName(), in.readAllBytes());
            }
        }
        change.change(entries);
        Path file = Files.createTempFile(directory, "bad", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(e.getKey());
                if (e.getKey().startsWith("originals/")) {
                    CRC32 sum = new CRC32();
                    sum.update(e.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(e.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                out.putNextEntry(entry);
                out.write(e.getValue());
                out.closeEntry();
            }
        }
        return file;
    }

    private void isRefused(Path file, String reason) throws IOException {
        ArchiveException e = assertThrows(ArchiveException.class, () -> Archive.restore(file, target));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
        assertFalse(Files.exists(target));
        try (Stream<Path> left = Files.list(directory)) {
            assertTrue(left.noneMatch(p -> p.getFileName().toString().startsWith(".dixit-restore")));
        }
    }

    @Test
    void refusesNamesThatLeadElsewhere() throws IOException {
        isRefused(changed(e -> e.put("../escaped", new byte[1])), "is no part of a backup");
        isRefused(changed(e -> e.put("originals/../../escaped.gz", new byte[1])), "is no part of a backup");
        assertFalse(Files.exists(directory.resolve("escaped")));
    }

    @Test
    void refusesAStoreThatGrowsBeyondWhatWasSaid() throws IOException {
        isRefused(changed(e -> e.put("archive.sqlite", new byte[50_000_000])), "is larger than");
    }

    @Test
    void refusesAStoreThatHardlyAnyBytesUnfoldTo() throws IOException {
        byte[] promise = new JsonMapper().writeValueAsBytes(new Backup.Manifest(1, Database.SCHEMA, 1, 1L << 40));
        isRefused(
                changed(e -> {
                    e.put(Backup.MANIFEST, promise);
                    e.put("archive.sqlite", new byte[50_000_000]);
                }),
                "unfolds to more than");
    }

    /** A backup with a store that somebody changed; what it says of its size stays true. */
    private Path withStore(String sql) throws IOException {
        return changed(e -> {
            Path store = Files.write(directory.resolve("changed.sqlite"), e.get("archive.sqlite"));
            try (Database database = Database.open(store)) {
                database.jdbi().useHandle(db -> db.createScript(sql).execute());
                database.jdbi().useHandle(db -> db.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
                database.jdbi().useHandle(db -> db.execute("PRAGMA journal_mode = DELETE"));
            }
            e.put("archive.sqlite", Files.readAllBytes(store));
            e.put(
                    Backup.MANIFEST,
                    new JsonMapper().writeValueAsBytes(new Backup.Manifest(1, Database.SCHEMA, 1, Files.size(store))));
        });
    }

    @Test
    void refusesAStoreThatNamesNoHash() throws IOException {
        isRefused(withStore("UPDATE document SET hash = 'a'"), "is no hash");
        isRefused(withStore("UPDATE document SET hash = '" + "../".repeat(21) + "x'"), "is no hash");
        isRefused(withStore("UPDATE document SET source_bytes = -1"), "is damaged");
        isRefused(withStore("UPDATE document SET source_bytes = 99999999999"), "is damaged");
    }

    @Test
    void refusesAStoreWhoseRowsCannotBeRead() throws IOException {
        isRefused(withStore("UPDATE document SET genre = 'song', change = 2"), "is damaged");
        isRefused(withStore("UPDATE document SET imported = 'once'"), "is damaged");
        isRefused(withStore("UPDATE record SET json = '{}'"), "is damaged");
        isRefused(
                withStore("UPDATE record SET json = replace(json, '\"content\":[[0,14]]', '\"content\":[[0,9999]]')"),
                "is damaged");
        isRefused(withStore("DELETE FROM record"), "is damaged");
        isRefused(withStore("DROP TABLE statement"), "is damaged");
    }

    @Test
    void leavesOutOriginalsThatTheStoreDoesNotName() throws IOException {
        byte[] stray = "never asked for".getBytes(StandardCharsets.UTF_8);
        String name = "originals/" + Originals.place(dixit.record.Document.sha256(stray));
        Archive.restore(changed(e -> e.put(name, stray)), target);
        assertFalse(Files.exists(target.resolve(name)));
        assertTrue(Files.exists(target.resolve("originals/" + Originals.place(TOLL.hash()))));
    }

    @Test
    void refusesWhatIsMissingOrDamaged() throws IOException {
        String original = "originals/" + Originals.place(TOLL.hash());
        isRefused(changed(e -> e.remove(original)), "is missing");
        isRefused(changed(e -> e.put(original, new byte[] {1, 2, 3})), "is damaged");
        isRefused(changed(e -> e.remove("archive.sqlite")), "has no archive.sqlite");
        isRefused(
                changed(e -> e.put("archive.sqlite", e.get("archive.sqlite").clone()))
                        .resolveSibling("none.zip"),
                "none.zip");
        isRefused(
                changed(e -> java.util.Arrays.fill(e.get("archive.sqlite"), 4096, 9000, (byte) 7)),
                "is no sound backup");
        isRefused(changed(e -> e.remove(Backup.MANIFEST)), "does not begin with");
        Path text = Files.writeString(directory.resolve("text.zip"), "no zip", StandardCharsets.UTF_8);
        isRefused(text, "no zip file");
    }

    @Test
    void refusesADirectoryThatIsNotEmpty() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("mine"), "kept");
        assertThrows(ArchiveException.class, () -> Archive.restore(backup, target));
        assertEquals("kept", Files.readString(target.resolve("mine")));
    }
}
