package dixit.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes an archive from a backup. A backup may come from anywhere, so nothing in it is believed: an entry has one of
 * three names and no other, a store may not grow beyond what the first entry says nor beyond what its compressed bytes
 * can honestly hold, it must have the tables that the program makes and no others, and an original is not unpacked but
 * for checking its hash, piece by piece, up to the size that the store says. All is unpacked beside the target, checked,
 * opened and indexed, and only then moved there. Originals that the store does not name are left out.
 */
final class Restore {
    private static final Pattern ORIGINAL = Pattern.compile("originals/[0-9a-f]{2}/[0-9a-f]{62}\\.gz");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final long LARGEST_MANIFEST = 10_000;
    private static final long LARGEST_ORIGINAL = 1L << 31;
    private static final long LARGEST_STORE = 1L << 42;

    /** No store of text, numbers and JSON unfolds to more than so many times its compressed size … */
    private static final long RATIO = 100;

    /** … if it is larger than this. */
    private static final long SMALL = 1L << 24;

    /** What others may still write to the disk when a backup was unpacked. */
    private static final long RESERVE = 1L << 26;

    private final Path work;
    private final Set<String> seen = new HashSet<>();
    private Backup.@Nullable Manifest manifest;

    private Restore(Path work) {
        this.work = work;
    }

    /** @throws ArchiveException if the directory is not empty or the file is no sound backup */
    static void read(Path file, Path target) {
        if (!Files.isRegularFile(file)) {
            throw new ArchiveException(file + (Files.exists(file) ? " is no file" : ": no such file"));
        }
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
        } catch (EOFException | ZipException e) {
            throw new ArchiveException(file + " is damaged or not complete, and no sound backup", e);
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
        try (Counting in = new Counting(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!seen.add(entry.getName())) {
                    throw bad(file, "it has two entries “" + entry.getName() + "”");
                }
                unpack(file, in, zip, entry);
            }
        }
        if (manifest == null) {
            throw bad(file, "it is no zip file, or does not begin with " + Backup.MANIFEST);
        }
    }

    private void unpack(Path file, Counting packed, ZipInputStream zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        if (name.equals(Backup.MANIFEST)) {
            manifest = manifest(file, zip);
        } else if (manifest == null) {
            throw bad(file, "it does not begin with " + Backup.MANIFEST);
        } else if (name.equals(Layout.STORE)) {
            copy(file, packed, zip, name, Math.min(manifest.storeBytes(), LARGEST_STORE));
        } else if (ORIGINAL.matcher(name).matches()) {
            if (entry.getMethod() != ZipEntry.STORED) {
                throw bad(file, "“" + name + "” is compressed twice");
            }
            copy(file, packed, zip, name, LARGEST_ORIGINAL);
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

    /** Refuses more bytes than promised or plausible, and a file that would fill the disk. */
    private void copy(Path file, Counting packed, InputStream in, String name, long most) throws IOException {
        Path target = work.resolve(name);
        Files.createDirectories(target.getParent());
        long room = Math.max(0, Files.getFileStore(work).getUsableSpace() - RESERVE);
        long before = packed.bytes();
        long written = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                written += n;
                if (written > Math.min(most, room)) {
                    throw bad(file, "“" + name + "” is larger than " + Math.min(most, room) + " bytes");
                }
                if (written > SMALL + RATIO * (packed.bytes() - before)) {
                    throw bad(file, "“" + name + "” unfolds to more than " + RATIO + " times its size");
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
        try {
            if (Database.schema(layout.store()) < Database.SCHEMA) {
                Database.migrate(layout.store(), Instant.now());
            }
            Set<String> tables = tables(layout.store());
            if (!tables.equals(tablesOfNew())) {
                throw bad(file, "its store is damaged: it has other tables than the program makes");
            }
            dropOthers(check(file, layout));
            Archive.openExisting(work).close();
        } catch (ArchiveException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ArchiveException(file + " is no sound backup: its store is damaged: " + e.getMessage(), e);
        }
    }

    /** Tables, indexes and triggers, each as the text that makes it; no views, for the program makes none. */
    private static Set<String> tables(Path store) {
        try (Database database = Database.open(store)) {
            return database.jdbi().withHandle(db -> db.createQuery(
                            "SELECT type || ' ' || name || ' ' || sql FROM sqlite_master" + " WHERE sql IS NOT NULL")
                    .mapTo(String.class)
                    .set());
        }
    }

    private Set<String> tablesOfNew() throws IOException {
        Path fresh = Files.createTempDirectory(work, "fresh");
        try {
            Database.migrate(fresh.resolve(Layout.STORE), Instant.now());
            return tables(fresh.resolve(Layout.STORE));
        } finally {
            Layout.delete(fresh);
        }
    }

    /** Checks the store and every original that it names; the names of those. */
    private static Set<String> check(Path file, Layout layout) throws IOException {
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
            Set<String> names = new HashSet<>();
            for (Kept k : kept) {
                check(file, layout, k);
                names.add(Layout.ORIGINALS + "/" + Originals.place(k.hash()));
            }
            return names;
        }
    }

    private record Kept(String hash, long bytes) {}

    private static void check(Path file, Layout layout, Kept kept) throws IOException {
        if (!HASH.matcher(kept.hash()).matches()) {
            throw bad(file, "its store is damaged: “" + kept.hash() + "” is no hash");
        }
        if (kept.bytes() < 0 || kept.bytes() > Integer.MAX_VALUE) {
            throw bad(file, "its store is damaged: an original of " + kept.bytes() + " bytes");
        }
        Path original = new Originals(layout.originals()).path(kept.hash());
        if (!Files.exists(original)) {
            throw bad(file, "the original " + kept.hash() + " is missing");
        }
        String hash;
        try {
            hash = Originals.hash(Files.newInputStream(original), kept.bytes());
        } catch (IOException e) {
            throw bad(file, "the original " + kept.hash() + " is damaged: " + e.getMessage());
        }
        if (!hash.equals(kept.hash())) {
            throw bad(file, "the original " + kept.hash() + " is damaged: its hash is not its name");
        }
    }

    private void dropOthers(Set<String> named) throws IOException {
        for (String name : seen) {
            if (ORIGINAL.matcher(name).matches() && !named.contains(name)) {
                Files.delete(work.resolve(name));
            }
        }
    }

    /** Counts what is read through it. */
    private static final class Counting extends FilterInputStream {
        private long bytes;

        Counting(InputStream in) {
            super(in);
        }

        long bytes() {
            return bytes;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int n = super.read(to, offset, length);
            bytes += Math.max(0, n);
            return n;
        }
    }

    private static ArchiveException bad(Path file, String reason) {
        return new ArchiveException(file + " is no sound backup: " + reason);
    }
}
