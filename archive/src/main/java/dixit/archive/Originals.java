package dixit.archive;

import dixit.record.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The source bytes of every document, compressed, in files named by their SHA-256: {@code ab/cdef….gz}.
 *
 * <p>Files and not rows of the store, because an original is written once and never again: whatever happens to the
 * store, they can be read with nothing but {@code zcat}, verified with {@code sha256sum}, and copied one by one. A file
 * is written as a draft, forced to the disk and moved to its place, before the store hears of the document; so a process
 * that dies leaves at worst a file that the next import of the same bytes takes up, or a draft, which {@link #sweep}
 * deletes.
 *
 * <p>Thread-safe.
 */
final class Originals {
    /** A draft that was not touched for so long is nobody's. */
    private static final Duration STALE = Duration.ofHours(1);

    /** More than this the compressed layers of a document, a megabyte of them apart, never unfold to. */
    private static final long RATIO = 200;

    private final Path root;

    /** Directories of which this object knows that a loss of power cannot take them away. */
    private final Set<Path> durable = ConcurrentHashMap.newKeySet();

    Originals(Path root) {
        this.root = root;
    }

    static String place(String hash) {
        return hash.substring(0, 2) + "/" + hash.substring(2) + ".gz";
    }

    Path path(String hash) {
        return root.resolve(place(hash));
    }

    /** Keeps the bytes; returns when they are on the disk. */
    void put(String hash, byte[] bytes) {
        Path target = path(hash);
        Path home = root.resolve(hash.substring(0, 2));
        Path drafts = drafts();
        try {
            if (Files.exists(target) && holds(target, hash)) {
                return;
            }
            make(home);
            make(drafts);
            Path draft = Files.createTempFile(drafts, "", ".draft");
            try {
                write(draft, bytes);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            force(home);
        } catch (IOException e) {
            throw new ArchiveException("cannot keep the original " + target + ": " + e.getMessage(), e);
        }
    }

    private Path drafts() {
        return root.resolve(".drafts");
    }

    /** Makes a directory in the root durably: its entry and that of the root are on the disk when this returns. */
    private void make(Path home) throws IOException {
        if (!durable.contains(home) || !Files.isDirectory(home)) {
            Files.createDirectories(home);
            force(root);
            Path archive = root.getParent();
            if (archive != null) {
                force(archive);
            }
            durable.add(home);
        }
    }

    /** Deletes the drafts of processes that died. Needs the writer's lock. */
    void sweep() {
        if (!Files.isDirectory(drafts())) {
            return;
        }
        Instant before = Instant.now().minus(STALE);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(drafts())) {
            for (Path draft : all) {
                if (changed(draft).isBefore(before)) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException e) {
            throw new ArchiveException("cannot sweep " + drafts() + ": " + e.getMessage(), e);
        }
    }

    /** Now for a draft that has just gone to its place. */
    private static Instant changed(Path draft) throws IOException {
        try {
            return Files.getLastModifiedTime(draft).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MAX;
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            GZIPOutputStream zip = new GZIPOutputStream(out, 8192);
            zip.write(bytes);
            zip.finish();
            channel.force(true);
        }
    }

    /** Makes a move durable; not every file system lets a directory be opened, and then there is no way. */
    static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a directory; there the move itself is as durable as it gets.
            return;
        }
    }

    private static boolean holds(Path file, String hash) {
        try {
            return hash(Files.newInputStream(file), Long.MAX_VALUE).equals(hash);
        } catch (IOException e) {
            return false; // cut off or damaged: it is written again
        }
    }

    /**
     * @throws ArchiveException if it is not here, or not what it was
     */
    byte[] get(String hash) {
        Path file = path(hash);
        try {
            byte[] bytes = unzip(Files.newInputStream(file), Long.MAX_VALUE);
            if (!Document.sha256(bytes).equals(hash)) {
                throw new ArchiveException("the original " + file + " is damaged: its hash is not its name");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new ArchiveException("there is no original " + hash + " in " + root, e);
        } catch (IOException e) {
            throw new ArchiveException("cannot read the original " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The hash of what is compressed, which is never held in memory.
     *
     * @throws IOException as {@link #unzip(InputStream, long)}
     */
    static String hash(InputStream source, long most) throws IOException {
        try (InputStream in = source;
                GZIPInputStream zip = new GZIPInputStream(in, 8192)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            long left = most;
            for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                left -= n;
                if (left < 0) {
                    throw new IOException("more than " + most + " bytes");
                }
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** @throws IOException if it is not compressed so, or holds more than {@code most} bytes */
    static byte[] unzip(InputStream source, long most) throws IOException {
        try (InputStream in = source;
                GZIPInputStream zip = new GZIPInputStream(in, 8192)) {
            byte[] bytes = zip.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16));
            if (zip.read() >= 0) {
                throw new IOException("more than " + most + " bytes");
            }
            return bytes;
        }
    }

    /** @throws IOException as {@link #unzip(InputStream, long)}, also if it holds more than its size can honestly mean */
    static byte[] unzip(byte[] zipped) throws IOException {
        return unzip(
                new ByteArrayInputStream(zipped), Math.min(Integer.MAX_VALUE - 16, (1L << 20) + RATIO * zipped.length));
    }
}
