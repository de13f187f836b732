package dixit.web.job;

import dixit.reader.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody sent.
 *
 * @param name as the browser gave it, with the folders it lay in; for the document's id, and how the reader tells its
 *     format
 * @param label what people see it called
 * @param file where its bytes lie
 * @param bytes how many
 */
public record Sent(String name, String label, Path file, long bytes) {
    /** A file that is called by its name. */
    public Sent(String name, Path file, long bytes) {
        this(name, name, file, bytes);
    }

    /** The file as an input of that name. */
    Input input() {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return bytes;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }
}
