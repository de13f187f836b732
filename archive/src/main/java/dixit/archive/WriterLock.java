package dixit.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to an archive: one holder at a time on a machine, given up by the system when its process dies.
 * The file says which process held it last.
 */
final class WriterLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock, waiting up to {@code patience} for another holder.
     *
     * @throws ArchiveBusyException if it is still held then
     */
    static WriterLock take(Path file, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            WriterLock lock = tryTake(file);
            if (lock != null) {
                return lock;
            }
            if (System.nanoTime() >= deadline) {
                throw new ArchiveBusyException("another process" + holder(file) + " is writing to the archive "
                        + file.getParent() + "; try again when it is done");
            }
            pause(file);
        }
    }

    /** The lock, or null if somebody holds it. */
    static @Nullable WriterLock tryTake(Path file) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return null;
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new WriterLock(channel, lock);
        } catch (IOException e) {
            ArchiveException failed = new ArchiveException("cannot lock " + file + ": " + e.getMessage(), e);
            if (channel != null) {
                try {
                    channel.close();
                } catch (IOException again) {
                    failed.addSuppressed(again);
                }
            }
            throw failed;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another archive object of this process
        }
    }

    private static String holder(Path file) {
        try {
            String pid = Files.readString(file).strip();
            return pid.isEmpty() ? "" : " (" + pid + ")";
        } catch (IOException e) {
            return ""; // the message is as good without it
        }
    }

    private static void pause(Path file) {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveBusyException("interrupted while waiting for " + file);
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new ArchiveException("cannot give up the lock of the archive: " + e.getMessage(), e);
        }
    }
}
