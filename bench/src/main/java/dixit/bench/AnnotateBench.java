package dixit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dixit.bench.generate.GeneratedDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * {@code dixit annotate} end to end on one thread: words per processor second with the start of the process in it, and
 * how long a person waits for the first statement of a first document.
 */
final class AnnotateBench {
    private static final int ROUNDS = 3;
    private static final int STARTS = 5;
    private static final Path NEWS = Path.of("../shared/data/polnear/dev.jsonl");

    private final Table table = new Table(
            "input",
            "documents",
            "words",
            "statements",
            "words per CPU second",
            "words per second",
            "peak heap MB",
            "peak resident MB");

    private AnnotateBench() {}

    /** Takes how many documents to generate. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        System.out.println("Annotation on one thread; " + Workplace.machine());
        new AnnotateBench().run(documents);
    }

    private void run(int documents) throws IOException, InterruptedException {
        Path folder = Workplace.empty("annotate");
        GeneratedDocuments generated = GeneratedDocuments.of(1);
        generated.writeTo(folder, 0, documents);
        for (int i = 0; i < ROUNDS; i++) {
            measure("generated", folder);
            if (Files.exists(NEWS)) {
                measure("news articles", NEWS);
            }
        }
        System.out.println(table);
        Path one = folder.resolve("0000").resolve(generated.document(0).id() + ".txt");
        System.out.printf(
                "First statement after %.2f seconds (median of %d starts of ./dixit annotate)%n", //
                firstStatement(one), STARTS);
    }

    private void measure(String name, Path input) throws IOException, InterruptedException {
        Output output = new Output();
        Measured measured = new Child("1g").run(List.of("annotate", "--threads", "1", input.toString()), output::take);
        table.row(
                name,
                output.documents,
                output.words,
                output.statements,
                output.words / measured.cpuSeconds(),
                output.words / measured.wallSeconds(),
                measured.heapMegabytes(),
                measured.residentMegabytes());
    }

    /** Seconds from the start of the launcher; the first start is not counted. */
    private static double firstStatement(Path document) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i <= STARTS; i++) {
            long start = System.nanoTime();
            List<Double> first = new ArrayList<>();
            int code = Child.start(List.of("./dixit", "annotate", document.toString()), line -> {
                if (line.contains("\"statements\":[{")) {
                    first.add((System.nanoTime() - start) / 1e9);
                }
            });
            if (code != 0 || first.isEmpty()) {
                throw new IllegalStateException("no statement in " + document + ", exit code " + code);
            }
            if (i > 0) {
                seconds.add(first.getFirst());
            }
        }
        return Quantiles.median(seconds.stream().mapToDouble(s -> s).toArray());
    }

    /** Counts what is in the lines that were printed. */
    private static final class Output {
        private final ObjectMapper json = new ObjectMapper();
        private long documents;
        private long words;
        private long statements;

        void take(String line) {
            try {
                JsonNode record = json.readTree(line);
                documents++;
                words += new StringTokenizer(record.path("text").asText()).countTokens();
                statements += record.path("statements").size();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
