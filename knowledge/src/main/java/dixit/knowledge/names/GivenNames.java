package dixit.knowledge.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Given names that are one name: in several languages, or as a short form. Table {@code given-names.tsv}; source: general
 * knowledge. Immutable and thread-safe.
 */
final class GivenNames {
    private static final GivenNames TABLE = read();

    private final Map<String, Set<Integer>> groups = new HashMap<>();

    private GivenNames(List<String> lines) {
        int i = 0;
        for (String line : lines) {
            for (String name : line.split(" ", -1)) {
                groups.computeIfAbsent(Romanisation.key(name), k -> new HashSet<>(2))
                        .add(i);
            }
            i++;
        }
    }

    private static GivenNames read() {
        try (InputStream in = GivenNames.class.getResourceAsStream("given-names.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without given-names.txt");
            }
            return new GivenNames(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("can't read given-names.txt", e);
        }
    }

    /** True if both keys are forms of one name. */
    static boolean same(String x, String y) {
        Set<Integer> a = TABLE.groups.getOrDefault(x, Set.of());
        return TABLE.groups.getOrDefault(y, Set.of()).stream().anyMatch(a::contains);
    }

    /** True if a form of the name with key {@code x} begins with the first letter of {@code initial}. */
    static boolean begins(String x, String initial) {
        Set<Integer> a = TABLE.groups.getOrDefault(x, Set.of());
        if (a.isEmpty() || initial.isEmpty()) {
            return false;
        }
        return TABLE.groups.entrySet().stream()
                .anyMatch(e -> e.getKey().charAt(0) == initial.charAt(0)
                        && e.getValue().stream().anyMatch(a::contains));
    }
}
