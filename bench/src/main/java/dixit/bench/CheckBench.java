package dixit.bench;

import dixit.archive.Archive;
import dixit.archive.check.CheckRequest;
import dixit.archive.check.Checked;
import dixit.bench.generate.GeneratedRecords;
import dixit.bench.generate.GeneratedTranscripts;
import dixit.bench.generate.GeneratedVectors;
import dixit.text.sense.Vectors;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/**
 * {@code Archive.check} on an archive of perturbed copies of real transcripts: quotes that stand there, altered ones and
 * ones that do not, each asked once on one thread with the index warm.
 */
final class CheckBench {
    private static final int TURNS = 200;
    /** Passages are counted anew after so many documents; one has some 130. */
    private static final int ROUND = 10;

    /** So many real sentences are encoded; those of generated passages have perturbed copies of their vectors. */
    private static final int REAL = 1000;

    private static final int KEPT = 8192;

    private static final int QUOTES = 200;
    private static final int WARM_UP = 100;

    /** What share of a quote's words is replaced. */
    private enum Kind {
        VERBATIM(0),
        ALTERED(0.08),
        NOT_FOUND(0.7);

        private final double share;

        Kind(double share) {
            this.share = share;
        }
    }

    private final GeneratedTranscripts transcripts;
    private final int passages;
    private int documents;
    private long words;

    private CheckBench(GeneratedTranscripts transcripts, int passages) {
        this.transcripts = transcripts;
        this.passages = passages;
    }

    /**
     * Takes how many passages the index shall have, where the transcripts lie, and "again" to measure checks alone on what
     * an earlier run left.
     */
    public static void main(String[] args) throws IOException {
        int passages = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        Path shared = Path.of("../shared/data/transcripts");
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.exists(shared) ? shared : Path.of("samples");
        System.out.println("Check; " + Workplace.machine());
        CheckBench bench = new CheckBench(new GeneratedTranscripts(folder, 1, TURNS), passages);
        if (args.length > 2 && args[2].equals("again")) {
            bench.again();
        } else {
            bench.run();
        }
    }

    private void again() throws IOException {
        Path place = Workplace.kept("check-" + passages).resolve("archive");
        try (Archive archive = Archive.open(place, vectors())) {
            documents = (int) archive.count() - LinkingRun.ADDED;
            measure(archive);
        }
    }

    private Vectors vectors() {
        return new Vectors(KEPT, new GeneratedVectors(transcripts.sentences(REAL)));
    }

    private void run() throws IOException {
        Path place = Workplace.empty("check-" + passages).resolve("archive");
        long start = System.nanoTime();
        try (Archive archive = Archive.open(place, vectors())) {
            Path index = place.resolve("index");
            int held = fill(archive, index);
            double mega = words / 1e6;
            System.out.printf(
                    "%,d passages in %,d documents, %.1f million words, filled in %.0f s, index of %.1f MB a million words%n",
                    held, documents, mega, (System.nanoTime() - start) / 1e9, Workplace.size(index) / 1e6 / mega);
            measure(archive);
            new LinkingRun(archive).measure(transcripts, documents, held / documents);
            System.out.printf("%d MB resident at most%n", resident());
        }
    }

    private int fill(Archive archive, Path index) throws IOException {
        int held = 0;
        int round = Math.max(ROUND, passages / 2000);
        while (held < passages) {
            for (int i = 0; i < round; i++) {
                GeneratedRecords.Generated made = transcripts.document(documents++);
                String text = made.document().text();
                words += text.split("\\s+", -1).length;
                archive.add(made.document(), text.getBytes(StandardCharsets.UTF_8), made.record());
            }
            archive.flush();
            held = held(index);
        }
        return held;
    }

    /** Most memory that the process has held, in MB; 0 where the system does not tell. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(l -> l.startsWith("VmHWM:"))
                        .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1000)
                        .findFirst()
                        .orElse(0);
    }

    private static int held(Path index) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
            return reader.docFreq(new Term("type", "p"));
        }
    }

    private void measure(Archive archive) {
        Table table =
                new Table("quotes", "found", "p50 ms", "p99 ms", "p50 CPU ms", "p99 CPU ms", "p99 CPU ms, no speaker");
        for (Kind kind : Kind.values()) {
            ask(archive, kind, -WARM_UP, 0, true);
        }
        Map<Kind, Asked> named = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            named.put(kind, ask(archive, kind, 0, QUOTES, true));
        }
        named.forEach((kind, asked) -> {
            Stopwatch.Series t = asked.times();
            double anybody = Quantiles.of(
                    0.99, ask(archive, kind, QUOTES, 2 * QUOTES, false).times().cpu());
            table.row(
                    kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    asked.found() + " of " + QUOTES,
                    Quantiles.median(t.wall()),
                    Quantiles.of(0.99, t.wall()),
                    Quantiles.median(t.cpu()),
                    Quantiles.of(0.99, t.cpu()),
                    anybody);
        });
        System.out.println(table);
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf("%.0f MB of heap after collection%n", heap / 1e6);
    }

    /** How many were found at all, and how long each took. */
    private record Asked(int found, Stopwatch.Series times) {}

    private Asked ask(Archive archive, Kind kind, int from, int to, boolean speaker) {
        double[] wall = new double[to - from];
        double[] cpu = new double[to - from];
        int found = 0;
        Stopwatch watch = new Stopwatch();
        for (int i = from; i < to; i++) {
            Map.Entry<String, String> said = transcripts.quote(Math.floorMod(i * 7919, documents), i);
            String quote = transcripts.altered(said.getValue(), kind.share, i);
            CheckRequest request = new CheckRequest(quote, speaker ? said.getKey() : null, null);
            Checked[] answer = new Checked[1];
            try {
                watch.measure(() -> {
                    answer[0] = archive.check(request);
                    return 0;
                });
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            found += answer[0].matches().isEmpty() ? 0 : 1;
            wall[i - from] = watch.wallMillis();
            cpu[i - from] = watch.cpuMillis();
        }
        return new Asked(found, new Stopwatch.Series(wall, cpu));
    }
}
