package dixit.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.record.Document;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes an archive from a backup. A backup may come from anywhere, so nothing in it is believed: an entry has one of
 * three names and no other, a store may not grow beyond what the first entry says nor beyond what its compressed bytes
 * can honestly hold, an original is not unpacked but for checking its hash, up to the size that the store says. All is
 * unpacked beside the target, checked, and only then moved there.
 */
final class Restore {
    private static final Pattern ORIGINAL = Pattern.compile("originals/[0-9a-f]{2}/[0-9a-f]{62}\\.gz");
    private static final long LARGEST_MANIFEST = 10_000;
    private static final long LARGEST_ORIGINAL = 1L << 31;
    private static final long LARGEST_STORE = 1L << 42;

    private final Path work;
    private final Set<String> seen = new HashSet<>();
    private Backup.@Nullable Manifest manifest;

    private Restore(Path work) {
        this.work = work;
    }

    /** @throws ArchiveException if the directory is not empty or the file is no sound backup */
    static void read(Path file, Path target) {
        try {
            if (Files.exists(target) && !isEmptyDirectory(target)) {
                throw new ArchiveException("cannot restore to " + target + ": it is not an empty directory");
            }
            Files.createDirectories(target.getParent());
            Path work = Files.createTempDirectory(target.getParent(), ".dixit-restore");
            try {
                Restore restore = new Restore(work);
                restore.unpack(file);
                restore.check(file);
                Files.deleteIfExists(target);
                Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Layout.delete(work);
            }
        } catch (IOException e) {
            throw new ArchiveException("cannot restore " + file + " to " + target + ": " + e.getMessage(), e);
        }
    }

    private static boolean isEmptyDirectory(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            return !entries.iterator().hasNext();
        }
    }

    private void unpack(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!seen.add(entry.getName())) {
                    throw bad(file, "it has two entries “" + entry.getName() + "”");
                }
                unpack(file, zip, entry);
            }
        }
        if (manifest == null) {
            throw bad(file, "it is no zip file, or does not begin with " + Backup.MANIFEST);
        }
    }

    private void unpack(Path file, ZipInputStream zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        if (name.equals(Backup.MANIFEST)) {
            manifest = manifest(file, zip);
        } else if (manifest == null) {
            throw bad(file, "it does not begin with " + Backup.MANIFEST);
        } else if (name.equals(Layout.STORE)) {
            copy(file, zip, name, Math.min(manifest.storeBytes(), LARGEST_STORE));
        } else if (ORIGINAL.matcher(name).matches()) {
            if (entry.getMethod() != ZipEntry.STORED) {
                throw bad(file, "“" + name + "” is compressed twice");
            }
            copy(file, zip, name, LARGEST_ORIGINAL);
        } else {
            throw bad(file, "“" + name + "” is no part of a backup");
        }
    }

    private static Backup.Manifest manifest(Path file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) LARGEST_MANIFEST);
        try {
            Backup.Manifest m = new JsonMapper().readValue(bytes, Backup.Manifest.class);
            if (m.format() != 1 || m.schema() > Database.SCHEMA) {
                throw bad(file, "it was made by a newer version of the program");
            }
            return m;
        } catch (JsonProcessingException e) {
            throw bad(file, "its " + Backup.MANIFEST + " is damaged");
        }
    }

    /** Refuses more bytes than promised, and a file that grows more than the disk has room for. */
    private void copy(Path file, InputStream in, String name, long most) throws IOException {
        Path target = work.resolve(name);
        Files.createDirectories(target.getParent());
        long room = Files.getFileStore(work).getUsableSpace();
        long left = Math.min(most, room);
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                left -= n;
                if (left < 0) {
                    throw bad(file, "“" + name + "” is larger than " + Math.min(most, room) + " bytes");
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private void check(Path file) throws IOException {
        Layout layout = new Layout(work);
        if (!layout.exists()) {
            throw bad(file, "it has no " + Layout.STORE);
        }
        Database.schema(layout.store());
        try (Database database = Database.open(layout.store())) {
            List<String> faults = database.jdbi().withHandle(db -> db.createQuery("PRAGMA integrity_check")
                    .mapTo(String.class)
                    .list());
            if (!faults.equals(List.of("ok"))) {
                throw bad(file, "its store is damaged: " + faults.getFirst());
            }
            List<Kept> kept = database.jdbi().withHandle(db -> db.createQuery("SELECT hash, source_bytes FROM document")
                    .map((r, c) -> new Kept(r.getString(1), r.getLong(2)))
                    .list());
            for (Kept k : kept) {
                check(file, layout, k);
            }
        } catch (org.jdbi.v3.core.JdbiException e) {
            throw bad(file, "its store cannot be read: " + e.getMessage());
        }
    }

    private record Kept(String hash, long bytes) {}

    private static void check(Path file, Layout layout, Kept kept) throws IOException {
        Path original = new Originals(layout.originals()).path(kept.hash());
        if (!Files.exists(original)) {
            throw bad(file, "the original " + kept.hash() + " is missing");
        }
        byte[] bytes;
        try {
            bytes = Originals.unzip(Files.newInputStream(original), kept.bytes());
        } catch (IOException e) {
            throw bad(file, "the original " + kept.hash() + " is damaged: " + e.getMessage());
        }
        if (!Document.sha256(bytes).equals(kept.hash())) {
            throw bad(file, "the original " + kept.hash() + " is damaged: its hash is not its name");
        }
    }

    private static ArchiveException bad(Path file, String reason) {
        return new ArchiveException(file + " is no sound backup: " + reason);
    }
}
