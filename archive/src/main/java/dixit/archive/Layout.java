package dixit.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Where things lie in an archive's directory.
 *
 * @param directory the archive
 */
record Layout(Path directory) {
    /** Name of the store's file. */
    static final String STORE = "archive.sqlite";

    /** Name of the originals' directory. */
    static final String ORIGINALS = "originals";

    Path store() {
        return directory.resolve(STORE);
    }

    Path originals() {
        return directory.resolve(ORIGINALS);
    }

    Path index() {
        return directory.resolve("index");
    }

    Path lock() {
        return directory.resolve("writer.lock");
    }

    /** True if there is an archive. */
    boolean exists() {
        return Files.isRegularFile(store());
    }

    /** Bytes of the store with its log. */
    long storeBytes() {
        return size(store()) + size(directory.resolve(STORE + "-wal"));
    }

    /** Bytes of all files below a path; files that vanish meanwhile do not count. */
    static long size(Path path) {
        long[] sum = {0};
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    sum[0] += attributes.size();
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (e instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw e;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("measuring " + path, e);
        }
        return sum[0];
    }

    /** Deletes a file or directory with all that is in it, if it is there. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @org.jspecify.annotations.Nullable IOException e)
                    throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
