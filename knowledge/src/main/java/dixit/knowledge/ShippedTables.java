package dixit.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables inside the program; {@code tables.txt} lists them. */
final class ShippedTables {
    private ShippedTables() {}

    static KnowledgeBase read() {
        KnowledgeReader reader = new KnowledgeReader();
        reader.read(files());
        return reader.base();
    }

    static List<KnowledgeReader.Source> files() {
        List<KnowledgeReader.Source> out = new ArrayList<>();
        new String(bytes("tables.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.isBlank())
                .forEach(name -> out.add(new KnowledgeReader.Source(name, bytes(name))));
        return out;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ShippedTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }
}
