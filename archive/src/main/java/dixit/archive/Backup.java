package dixit.archive;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies an archive to a zip file while it may be written to: first the store as it is at one moment, then the originals
 * of the documents that it names, which no writer ever changes. The index is left out, for it is made from the store.
 */
final class Backup {
    /** Says what the file is; its first entry. */
    static final String MANIFEST = "dixit-backup.json";

    private final ZipOutputStream zip;

    private Backup(ZipOutputStream zip) {
        this.zip = zip;
    }

    /**
     * The first entry of a backup.
     *
     * @param format of the file, 1
     * @param schema of the store in it
     * @param documents how many originals follow
     * @param storeBytes size of the store
     */
    record Manifest(int format, int schema, long documents, long storeBytes) {}

    /** @throws ArchiveException if the file is there already or cannot be written */
    static void write(Layout layout, Database database, Path file) {
        if (Files.exists(file)) {
            throw new ArchiveException("there is something at " + file + " already; a backup overwrites nothing");
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            boolean other = folder != null && Files.exists(folder);
            throw new ArchiveException("cannot write the backup " + file + ": the folder " + folder
                    + (other ? " is no folder" : " does not exist"));
        }
        try {
            Path work = Files.createTempDirectory(folder, ".dixit-backup");
            try {
                Path draft = work.resolve("draft.zip");
                write(layout, database, work.resolve(Layout.STORE), draft);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Layout.delete(work);
            }
        } catch (IOException e) {
            throw new ArchiveException("cannot write the backup " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Layout layout, Database database, Path store, Path draft) throws IOException {
        database.jdbi().useHandle(db -> db.execute("VACUUM INTO ?", store.toString()));
        List<String> hashes;
        try (Database copy = Database.open(store)) {
            hashes = copy.jdbi().withHandle(db -> db.createQuery("SELECT hash FROM document ORDER BY number")
                    .mapTo(String.class)
                    .list());
            copy.jdbi().useHandle(db -> db.execute("PRAGMA journal_mode = DELETE"));
        }
        try (OutputStream out = Files.newOutputStream(draft);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            Backup backup = new Backup(zip);
            Manifest manifest = new Manifest(1, Database.SCHEMA, hashes.size(), Files.size(store));
            backup.deflated(
                    MANIFEST, new JsonMapper().writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(Layout.STORE));
            Files.copy(store, zip);
            zip.closeEntry();
            Originals originals = new Originals(layout.originals());
            for (String hash : hashes) {
                backup.stored(Layout.ORIGINALS + "/" + Originals.place(hash), Files.readAllBytes(originals.path(hash)));
            }
        }
    }

    private void deflated(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Originals are compressed already. */
    private void stored(String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
