package dixit.web.job;

import dixit.reader.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody sent.
 *
 * @param name as the browser gave it, with the folders it lay in; for messages, and for the document's id
 * @param file where its bytes lie
 * @param bytes how many
 */
public record Sent(String name, Path file, long bytes) {
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
