package dixit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scorers of the shared data, which know nothing of the program that they judge; they need {@code python3}.
 * Thread-safe.
 */
public final class Scorer {
    private static final Pattern FIGURE = Pattern.compile("([a-z]\\w{0,30}) +([0-9.]{1,10})");

    private static final List<String> PRF = List.of("precision", "recall", "f1");

    private final Path shared;

    /** With the folder of the shared data. */
    public Scorer(Path shared) {
        this.shared = shared;
    }

    public static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Figures of a scorer that prints JSON, under names such as {@code statements.f1}; a list of three is precision,
     * recall and F1.
     *
     * @throws IOException if the scorer fails; the message is what it said
     */
    public Map<String, Double> json(String script, Path gold, Path predicted) throws IOException, InterruptedException {
        Map<String, Double> figures = new TreeMap<>();
        collect("", new ObjectMapper().readTree(run(script, gold, predicted, "--json")), figures);
        return figures;
    }

    /** Figures of a scorer that prints names and values in turn. */
    public Map<String, Double> line(String script, Path gold, Path predicted) throws IOException, InterruptedException {
        Map<String, Double> figures = new TreeMap<>();
        Matcher m = FIGURE.matcher(run(script, gold, predicted));
        while (m.find()) {
            figures.put(m.group(1), Double.valueOf(m.group(2)));
        }
        return figures;
    }

    private String run(String script, Path gold, Path predicted, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "python3", shared.resolve("score").resolve(script).toString(), gold.toString(), predicted.toString()));
        command.addAll(List.of(options));
        Path out = Files.createTempFile("score", ".txt");
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start()
                    .waitFor();
            String said = Files.readString(out, StandardCharsets.UTF_8);
            if (code != 0) {
                throw new IOException(script + " failed: " + said);
            }
            return said;
        } finally {
            Files.delete(out);
        }
    }

    private static void collect(String name, JsonNode node, Map<String, Double> figures) {
        if (node.isNumber()) {
            figures.put(name, node.asDouble());
        }
        if (node.isArray() && node.size() == PRF.size()) {
            for (int i = 0; i < node.size(); i++) {
                collect(name + "." + PRF.get(i), node.get(i), figures);
            }
        }
        node.properties()
                .forEach(e -> collect(name.isEmpty() ? e.getKey() : name + "." + e.getKey(), e.getValue(), figures));
    }
}
