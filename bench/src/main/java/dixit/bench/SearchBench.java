package dixit.bench;

import dixit.archive.Archive;
import dixit.archive.SearchResult;
import dixit.bench.generate.GeneratedRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code Archive.search} at a million statements, as the search page uses it, against the same queries on bare Lucene:
 * each query goes to each in turn, in an order that changes from round to round; what counts for a query is the median
 * of its rounds.
 */
final class SearchBench {
    private static final int STATEMENTS_PER_DOCUMENT = 50;
    private static final int QUERIES = 200;

    private final GeneratedRecords records = GeneratedRecords.of(1, STATEMENTS_PER_DOCUMENT);
    private final int documents;
    private final int rounds;

    private SearchBench(int statements, int rounds) {
        this.documents = statements / STATEMENTS_PER_DOCUMENT;
        this.rounds = rounds;
    }

    /** Takes how many statements to search, and how many rounds to take the median of. */
    public static void main(String[] args) throws IOException {
        int statements = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        System.out.println("Search; " + Workplace.machine());
        new SearchBench(statements, rounds).run();
    }

    private void run() throws IOException {
        Path folder = Workplace.kept("search-" + documents);
        if (!Files.exists(folder.resolve("complete"))) {
            fill(Files.createDirectories(folder));
        }
        Path place = folder.resolve("archive");
        try (Archive archive = Archive.openExisting(place);
                BareLucene bare = new BareLucene(place.resolve("index"))) {
            System.out.printf(
                    "%,d statements in %,d documents, index of %,.0f MB in %d segments, archive of %,.0f MB%n",
                    archive.status().statements(),
                    documents,
                    Workplace.size(place.resolve("index")) / 1e6,
                    bare.segments(),
                    Workplace.size(place) / 1e6);
            compare(archive, bare);
        }
    }

    /** Goes on where an earlier run was cut off: what is in the archive is not added again. */
    private void fill(Path folder) throws IOException {
        long start = System.nanoTime();
        try (Archive archive = Archive.open(folder.resolve("archive"))) {
            for (int i = 0; i < documents; i++) {
                GeneratedRecords.Generated made = records.record(i);
                byte[] source = made.document().text().getBytes(StandardCharsets.UTF_8);
                archive.add(made.document(), source, made.record());
                if ((i + 1) % 1000 == 0) {
                    System.out.printf("%,d documents after %.0f s%n", i + 1, (System.nanoTime() - start) / 1e9);
                }
            }
            archive.flush();
        }
        Files.createFile(folder.resolve("complete"));
    }

    private void compare(Archive archive, BareLucene bare) throws IOException {
        Table table = new Table(
                "query",
                "time",
                "archive p50 ms",
                "bare p50 ms",
                "ratio p50",
                "archive p99 ms",
                "bare p99 ms",
                "ratio p99",
                "bare with count and facets p50 ms",
                "ratio p50 to it",
                "p99 ms",
                "ratio p99 to it");
        BenchQueries queries = new BenchQueries(records, documents);
        for (BenchQuery.Kind kind : BenchQuery.Kind.values()) {
            Contest contest = new Contest(
                    queries.make(kind, QUERIES), List.of(query -> ask(archive, query), bare::top, bare::topWithFacets));
            List<Stopwatch.Series> times = contest.run(rounds);
            System.out.println(kind + ": results of the queries, median " + contest.medianAnswer());
            row(table, kind, "wall", times.stream().map(Stopwatch.Series::wall).toList());
            row(table, kind, "CPU", times.stream().map(Stopwatch.Series::cpu).toList());
        }
        System.out.println(table);
    }

    private static long ask(Archive archive, BenchQuery query) {
        SearchResult result = archive.search(query.request());
        result.hits().forEach(hit -> hit.runs());
        return result.total();
    }

    /** A row of milliseconds: the archive, bare Lucene, and bare Lucene with count and facets. */
    private static void row(Table table, BenchQuery.Kind kind, String time, List<double[]> ms) {
        boolean facets = kind == BenchQuery.Kind.BOOLEAN;
        List<Double> p50 = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        for (double[] series : ms) {
            p50.add(Quantiles.median(series));
            p99.add(Quantiles.of(0.99, series));
        }
        String name = kind.name().toLowerCase(java.util.Locale.ROOT) + (facets ? " with facets" : "");
        table.row(
                name,
                time,
                p50.get(0),
                p50.get(1),
                p50.get(0) / p50.get(1),
                p99.get(0),
                p99.get(1),
                p99.get(0) / p99.get(1),
                p50.get(2),
                p50.get(0) / p50.get(2),
                p99.get(2),
                p99.get(0) / p99.get(2));
    }
}
