package dixit.bench.generate;

import dixit.bench.generate.GeneratedDocument.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * News reports, wire reports, commentary and transcripts about invented people: 300 to 900 words each, a third of them
 * text, web page and JSON line, no two the same. A document depends on the seed and its number alone. Immutable and
 * thread-safe.
 */
public final class GeneratedDocuments {
    /** So many JSON lines go into one file. */
    private static final int LINES_PER_FILE = 100;

    private final long seed;
    private final World world;
    private final Vocabulary words;

    private GeneratedDocuments(long seed) {
        this.seed = seed;
        this.world = World.of(seed);
        this.words = new Vocabulary(seed);
    }

    public static GeneratedDocuments of(long seed) {
        return new GeneratedDocuments(seed);
    }

    /** The document with this number, from 0. */
    public GeneratedDocument document(int number) {
        List<Form> forms = List.of(Form.values());
        Article article = new Composer(world, words, Dice.of(seed, number)).article();
        return GeneratedDocument.of("generated-%07d".formatted(number), forms.get(number % forms.size()), article);
    }

    /**
     * Writes the documents from number {@code first} on, {@code count} of them, into a folder that is there or can be
     * made; a thousand to a folder below it. How many words their bodies have.
     */
    public long writeTo(Path folder, int first, int count) throws IOException {
        long total = 0;
        for (int number = first; number < first + count; number++) {
            GeneratedDocument document = document(number);
            Path below = Files.createDirectories(folder.resolve("%04d".formatted(number / 1000)));
            write(below, number, document);
            total += document.words();
        }
        return total;
    }

    private static void write(Path folder, int number, GeneratedDocument document) throws IOException {
        switch (document.form()) {
            case TXT -> Files.write(folder.resolve(document.id() + ".txt"), document.bytes());
            case HTML -> Files.write(folder.resolve(document.id() + ".html"), document.bytes());
            case JSONL -> {
                Path file = folder.resolve("lines-%05d.jsonl".formatted(number / LINES_PER_FILE));
                try (OutputStream out =
                        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                    out.write(document.bytes());
                    out.write('\n');
                }
            }
        }
    }
}
