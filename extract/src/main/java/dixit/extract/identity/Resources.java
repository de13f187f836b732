package dixit.extract.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables that ship with this package: tab-separated lines, {@code #} begins a comment. */
final class Resources {
    private Resources() {}

    /**
     * The fields of every line that is no comment.
     *
     * @throws IllegalStateException if the program was built without the table
     */
    static List<List<String>> rows(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return rowsOf(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }

    /** The fields of every line of this text that is neither blank nor a comment. */
    static List<List<String>> rowsOf(String table) {
        return table.lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> List.of(l.split("\t", -1)))
                .toList();
    }
}
