package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.record.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that earlier versions made are opened and upgraded; see {@link FixtureV1}. */
@NullUnmarked
class MigrationTest {
    private static final String KEY = "nhtvtio90art98ig";

    @TempDir
    Path directory;

    private Path unpacked() throws IOException {
        Path place = directory.resolve("archive");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("archive-v1.zip"));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                Path file = place.resolve(e.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        return place;
    }

    @Test
    void anArchiveOfTheFirstSchemaIsUpgradedAndWhole() throws IOException {
        Path place = unpacked();
        Database.migrate(place.resolve("archive.sqlite"), Instant.EPOCH);
        assertEquals(Database.SCHEMA, Database.schema(place.resolve("archive.sqlite")));
        isWhole(place);
    }

    @Test
    void aBackupOfTheFirstSchemaIsRestored() throws IOException {
        Path zip = directory.resolve("v1.zip");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("archive-v1.zip"))) {
            Files.copy(in, zip);
        }
        Archive.restore(zip, directory.resolve("restored"));
        isWhole(directory.resolve("restored"));
    }

    @Test
    void aStoreWhoseMakingWasCutOffAfterTheMigrationIsUsable() throws IOException {
        Path place = directory.resolve("cut");
        Files.createDirectories(place);
        Database.migrate(place.resolve("archive.sqlite"), Instant.EPOCH);
        try (Database store = Database.open(place.resolve("archive.sqlite"))) {
            store.jdbi().useHandle(db -> db.execute("PRAGMA user_version = 0"));
            store.jdbi().useHandle(db -> db.execute("DELETE FROM archive"));
        }
        try (Archive archive = Archive.open(place)) {
            assertEquals(Outcome.ADDED, ImportingProcess.sample(1).addTo(archive));
        }
    }

    @Test
    void theClaimsOfAnArchiveOfTheFifthSchemaAreTakenUp() throws IOException {
        Path place = directory.resolve("fifth");
        try (Archive archive = Archive.open(place)) {
            ClaimSamples.of(
                            "news",
                            "1",
                            "Vell Courier",
                            "2024-05-17",
                            "“Veldania broke it,” said Ina Vasar.",
                            Samples.said("Ina Vasar", "Veldania broke it,"))
                    .event(
                            ClaimSamples.VELDANIA,
                            EventType.REJECT,
                            ClaimSamples.KESTRIA,
                            ClaimSamples.VASAR,
                            "s1",
                            null,
                            "broke it")
                    .addTo(archive);
        }
        asOfTheFifthSchema(place.resolve("archive.sqlite"));
        try (Archive archive = Archive.openExisting(place)) {
            assertEquals(Database.SCHEMA, archive.status().schema());
            assertEquals(1, archive.search(SearchRequest.of("event:reject")).total());
            assertEquals(
                    List.of("broke it"),
                    archive.claims()
                            .allEvents(ClaimFilter.ALL, ClaimOrder.BEST)
                            .map(e -> e.ground().quote())
                            .toList());
            assertEquals(List.of(new MadeBy("1", null, null, 1)), archive.madeBy());
        }
    }

    /** As the version before claims left it: without their tables and columns, with an index of another format. */
    private static void asOfTheFifthSchema(Path store) throws IOException {
        try (Database database = Database.open(store)) {
            database.jdbi().useHandle(db -> {
                db.execute("DROP TABLE claim");
                db.execute("DROP TABLE claim_institution");
                db.execute("DROP TABLE turn_judgement");
                db.execute("ALTER TABLE document DROP COLUMN model");
                db.execute("ALTER TABLE document DROP COLUMN knowledge");
                db.execute("DELETE FROM flyway_schema_history WHERE version IN ('6', '7', '8', '9', '10')");
                db.execute("PRAGMA user_version = 5");
            });
        }
        Layout.delete(store.resolveSibling("index"));
    }

    private static void isWhole(Path place) {
        try (Archive archive = Archive.openExisting(place)) {
            assertEquals(
                    List.of("second", "first"),
                    archive.documents(new Page(0, 9)).stream()
                            .map(DocumentSummary::id)
                            .toList());
            StatementEntry moved = archive.statement(KEY).orElseThrow();
            assertEquals(List.of("“We will reopen the strait,”"), moved.words());
            assertEquals("Mara Quill", moved.speakerName());
            List<Correction> corrections = archive.corrections(KEY);
            assertEquals(
                    List.of(Correction.State.IN_FORCE, Correction.State.UNDONE),
                    corrections.stream().map(Correction::state).toList());
            assertEquals("seen on film", corrections.getFirst().note());
            assertEquals(
                    Instant.parse("2024-06-01T10:00:00Z"),
                    corrections.getFirst().when());
            assertEquals(
                    1, archive.search(SearchRequest.of("speaker:quill strait")).total());
            assertEquals(
                    1,
                    archive.search(SearchRequest.of("accord kind:turn to:2019")).total());
            DocumentEntry first = archive.document("first").orElseThrow();
            assertEquals(FixtureV1.first("2", "“We will reopen the strait,”").record(), first.extracted());
            assertArrayEquals(
                    FixtureV1.FIRST.getBytes(StandardCharsets.UTF_8),
                    archive.original(first.summary().hash()));
            assertEquals(Status.IndexHealth.CURRENT, archive.status().index());
        }
    }
}
