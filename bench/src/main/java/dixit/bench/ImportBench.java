package dixit.bench;

import dixit.bench.generate.GeneratedDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code dixit import} of generated documents with 512 MB of heap: documents per processor second, memory, size of the
 * archive; then two threads against one, taking turns.
 */
final class ImportBench {
    private static final String HEAP = "512m";
    private static final int ROUNDS = 3;

    private final Table table = new Table(
            "run",
            "documents per CPU second",
            "documents per second",
            "CPU seconds",
            "seconds",
            "peak heap MB",
            "peak resident MB",
            "archive MB");

    private ImportBench() {}

    /** Takes how many documents to import, and how many in each round of the comparison of threads. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int round = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
        System.out.println("Import of generated documents, heap " + HEAP + "; " + Workplace.machine());
        new ImportBench().run(documents, round);
    }

    private void run(int documents, int round) throws IOException, InterruptedException {
        measure("all", generate("documents", documents), documents, 2);
        Path some = generate("round", round);
        List<Measured> one = new ArrayList<>();
        List<Measured> two = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            one.add(measure("round " + i, some, round, 1));
            two.add(measure("round " + i, some, round, 2));
        }
        System.out.println(table);
        double[] faster = ratios(one, two);
        System.out.printf(
                "Two threads against one, seconds: %.2f times as fast (median of %d)%n", //
                Quantiles.median(faster), ROUNDS);
    }

    private static double[] ratios(List<Measured> one, List<Measured> two) {
        double[] all = new double[one.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = one.get(i).wallSeconds() / two.get(i).wallSeconds();
        }
        return all;
    }

    private static Path generate(String name, int count) throws IOException {
        Path folder = Workplace.empty(name);
        GeneratedDocuments.of(1).writeTo(folder, 0, count);
        return folder;
    }

    private Measured measure(String name, Path documents, int count, int threads)
            throws IOException, InterruptedException {
        Path archive = Workplace.empty("archive");
        List<String> said = new ArrayList<>();
        Measured measured = new Child(HEAP)
                .run(
                        List.of(
                                "import",
                                "--archive",
                                archive.toString(),
                                "--threads",
                                Integer.toString(threads),
                                documents.toString()),
                        said::add);
        if (!said.getLast().startsWith(count + " added, 0 already here, 0 extracted anew, 0 failed")) {
            throw new IllegalStateException("not everything was imported: " + said);
        }
        System.out.printf(
                "%s, threads %d: %s; %.1f CPU seconds, %.1f seconds, %.0f MB resident%n",
                name,
                threads,
                said.getLast(),
                measured.cpuSeconds(),
                measured.wallSeconds(),
                measured.residentMegabytes());
        table.row(
                name + ", " + count + " documents, threads " + threads,
                count / measured.cpuSeconds(),
                count / measured.wallSeconds(),
                measured.cpuSeconds(),
                measured.wallSeconds(),
                measured.heapMegabytes(),
                measured.residentMegabytes(),
                Workplace.size(archive) / 1e6);
        Workplace.delete(archive);
        return measured;
    }
}
