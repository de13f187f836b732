package dixit.extract.position;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the word lists of this package. */
final class Lists {
    private Lists() {}

    /**
     * The rows of a list, cut at tabs.
     *
     * @throws IllegalStateException if a row has fewer cells than {@code least}
     */
    static List<String[]> rows(String name, int least) {
        InputStream in = Objects.requireNonNull(Lists.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .toList();
            for (String[] row : rows) {
                if (row.length < least) {
                    throw new IllegalStateException("a row of " + name + " is too short: " + String.join(" ", row));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " cannot be read", e);
        }
    }
}
