package dixit.archive;

import dixit.archive.Samples.Said;
import dixit.archive.Samples.Sample;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures searches on many made-up statements against the same queries on the same index by Lucene alone. Not a test:
 * {@code java … dixit.archive.SearchSpeed DIRECTORY STATEMENTS}; the archive is kept for the next run.
 */
final class SearchSpeed {
    private static final int PER_DOCUMENT = 50;
    private static final int WORDS = 30_000;
    private static final int RUNS = 600;

    private SearchSpeed() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        int statements = Integer.parseInt(args[1]);
        fill(directory, statements);
        try (Archive archive = Archive.openExisting(directory);
                FSDirectory files = FSDirectory.open(directory.resolve("index"));
                DirectoryReader reader = DirectoryReader.open(files)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            System.out.println(reader.leaves().size() + " segments");
            Map<Facet, StringDocValuesReaderState> states = new java.util.EnumMap<>(Facet.class);
            for (Facet f : Facet.values()) {
                states.put(f, new StringDocValuesReaderState(reader, IndexFields.facet(f)));
            }
            Random random = new Random(7);
            for (String kind : List.of("phrase", "boolean", "fuzzy", "all")) {
                List<long[]> times = new ArrayList<>();
                for (int i = 0; i < RUNS; i++) {
                    String a = word(zipf(random));
                    String b = word(zipf(random));
                    String q =
                            switch (kind) {
                                case "phrase" -> "\"" + a + " " + b + "\"";
                                case "boolean" -> a + " (" + b + " OR " + word(zipf(random)) + ")";
                                case "fuzzy" -> word(200 + random.nextInt(5000)) + "~1";
                                default -> "";
                            };
                    Query query = query(kind, q);
                    long before = 0;
                    if (i % 2 == 1) { // whoever is second finds the pages in memory
                        long t = now();
                        bare(searcher, states, query);
                        before = now() - t;
                    }
                    long t0 = now();
                    SearchResult result = archive.search(SearchRequest.of(q));
                    long t1 = now();
                    if (i % 2 == 0) {
                        bare(searcher, states, query);
                        before = now() - t1;
                    }
                    long bare = searcher.count(query);
                    if (bare != result.total()) {
                        throw new IllegalStateException(q + ": " + bare + " by Lucene, " + result.total());
                    }
                    times.add(new long[] {t1 - t0, before});
                }
                report(kind, times.subList(RUNS / 2, RUNS));
            }
        }
    }

    /** CPU time of this thread, which other processes on the machine do not change. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void report(String kind, List<long[]> times) {
        for (int p : List.of(50, 99)) {
            double[] at = new double[2];
            for (int side = 0; side < 2; side++) {
                int s = side;
                long[] sorted = times.stream().mapToLong(t -> t[s]).sorted().toArray();
                at[side] = sorted[Math.min(sorted.length - 1, sorted.length * p / 100)] / 1e6;
            }
            System.out.printf(
                    "%-8s p%d  archive %8.2f ms  Lucene %8.2f ms  ratio %.2f%n", kind, p, at[0], at[1], at[0] / at[1]);
        }
    }

    private static Query query(String kind, String q) {
        String[] w = q.replace("\"", "")
                .replace("(", "")
                .replace(")", "")
                .replace("OR ", "")
                .split(" ");
        return switch (kind) {
            case "phrase" -> new PhraseQuery("about", w);
            case "boolean" ->
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term("about", w[0])), Occur.MUST)
                        .add(
                                new BooleanQuery.Builder()
                                        .add(new TermQuery(new Term("about", w[1])), Occur.SHOULD)
                                        .add(new TermQuery(new Term("about", w[2])), Occur.SHOULD)
                                        .build(),
                                Occur.MUST)
                        .build();
            case "fuzzy" -> new FuzzyQuery(new Term("about", w[0].replace("~1", "")), 1, 1, 50, true);
            default -> new TermQuery(new Term("type", "s"));
        };
    }

    private static void bare(IndexSearcher searcher, Map<Facet, StringDocValuesReaderState> states, Query query)
            throws IOException {
        FacetsCollectorManager.FacetsResult found =
                FacetsCollectorManager.search(searcher, query, 20, new FacetsCollectorManager());
        FacetsCollector facets = found.facetsCollector();
        for (Map.Entry<Facet, StringDocValuesReaderState> state : states.entrySet()) {
            FacetResult top = new StringValueFacetCounts(state.getValue(), facets)
                    .getTopChildren(50, IndexFields.facet(state.getKey()));
            if (top != null && top.labelValues.length > 50) {
                throw new IllegalStateException();
            }
        }
        TopDocs docs = found.topDocs();
        for (var doc : docs.scoreDocs) {
            searcher.storedFields().document(doc.doc);
        }
    }

    private static void fill(Path directory, int statements) {
        if (Files.exists(directory.resolve("archive.sqlite"))) {
            return;
        }
        Random random = new Random(1);
        long start = System.nanoTime();
        try (Archive archive = Archive.open(directory)) {
            for (int d = 0; d < statements / PER_DOCUMENT; d++) {
                document(random, d).addTo(archive);
                if (d % 1000 == 999) {
                    System.out.printf("%d documents, %.1f s%n", d + 1, (System.nanoTime() - start) / 1e9);
                }
            }
        }
    }

    private static Sample document(Random random, int number) {
        StringBuilder text = new StringBuilder("Document " + number + "\n");
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < PER_DOCUMENT; i++) {
            String[] words = new String[25];
            Arrays.setAll(words, k -> word(zipf(random)));
            String content = i + " " + String.join(" ", words);
            said.add(Samples.said("Speaker " + word(random.nextInt(3000)), content));
            text.append(content).append(".\n");
        }
        String date =
                "%d-%02d-%02d".formatted(1990 + random.nextInt(35), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return Samples.of(
                "doc" + number,
                text.toString(),
                "0.1",
                "Outlet " + random.nextInt(200),
                date,
                said.toArray(Said[]::new));
    }

    private static int zipf(Random random) {
        return (int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS)) - 1);
    }

    /** Words of no language, so that none has a stem. */
    private static String word(int n) {
        String letters = "bdfgklmnprtvz";
        String vowels = "aiou";
        StringBuilder w = new StringBuilder();
        int rest = n;
        for (int i = 0; i < 4; i++) {
            w.append(letters.charAt(rest % 13)).append(vowels.charAt((rest / 13) % 4));
            rest /= 13;
        }
        return w.append("x").append(n % 10 == 0 ? "" : "q").toString();
    }
}
