package dixit.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a fresh process takes from nothing to a knowledge base that can be asked: as plain Java, and with the class
 * cache of {@code ./dixit} where that has been built. {@link KnowledgeLoad} runs in a process of its own each time.
 */
final class KnowledgeBench {
    private static final int STARTS = 7;
    private static final Path LAUNCHER = Path.of("cli/target/dist/java.args");

    private KnowledgeBench() {}

    /** Takes the number of starts. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int starts = args.length > 0 ? Integer.parseInt(args[0]) : STARTS;
        System.out.println("Loading the knowledge base, median of " + starts + " starts; " + Workplace.machine());
        Table table = new Table(
                "start",
                "tables read, ms",
                "CPU ms of the thread",
                "first answers of each kind, ms",
                "CPU ms of the thread");
        measure(table, "plain Java", plain(), starts);
        if (Files.exists(LAUNCHER)) {
            measure(table, "with the class cache", cached(), starts);
        }
        System.out.println(table);
    }

    private static List<String> plain() {
        return List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"));
    }

    /** The launcher's options; its class path must come first, or the cache is not used. */
    private static List<String> cached() throws IOException {
        String mark = "-cp \"";
        String path = Files.readAllLines(LAUNCHER).stream()
                .filter(l -> l.startsWith(mark))
                .map(l -> l.substring(mark.length(), l.length() - 1))
                .findFirst()
                .orElseThrow(() -> new IOException("no class path in " + LAUNCHER));
        return List.of("@" + LAUNCHER, "-cp", path + File.pathSeparator + Path.of("bench/target/classes"));
    }

    private static void measure(Table table, String name, List<String> options, int starts)
            throws IOException, InterruptedException {
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i <= starts; i++) {
            double[] run = run(options);
            if (i > 0) { // the first finds the files on the disk
                runs.add(run);
            }
        }
        table.row(name, middle(runs, 0), middle(runs, 1), middle(runs, 2), middle(runs, 3));
    }

    private static double middle(List<double[]> runs, int column) {
        return Quantiles.median(runs.stream().mapToDouble(r -> r[column]).toArray());
    }

    private static double[] run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(KnowledgeLoad.class.getName());
        List<String> lines = new ArrayList<>();
        int code = Child.start(command, lines::add);
        if (code != 0 || lines.size() != 1) {
            throw new IOException("exit code " + code + " of " + command + ": " + lines);
        }
        return Stream.of(lines.getFirst().split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
