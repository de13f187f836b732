package dixit.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes to read, with a name for messages. An input can be opened more than once; each stream is closed by who opened
 * it.
 */
public interface Input {
    /** The path or name as the user gave it. */
    String name();

    /** Number of bytes, or -1 where it is not known before reading. */
    long size();

    /** The bytes from the first on. */
    InputStream open() throws IOException;

    /** A file. Nothing is opened yet. */
    static Input of(Path file) {
        return new Input() {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public long size() {
                try {
                    return Files.size(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** Bytes in memory, which the caller must not change afterwards. */
    static Input of(String name, byte[] bytes) {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
