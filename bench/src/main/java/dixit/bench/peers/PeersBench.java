package dixit.bench.peers;

import dixit.bench.Child;
import dixit.bench.Measured;
import dixit.bench.Scorer;
import dixit.bench.Table;
import dixit.bench.Ways;
import dixit.bench.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Dixit beside CoreNLP on the same articles, each in a process of its own with one thread: quality by the scorer of the
 * shared data, words per processor second, start, memory.
 */
final class PeersBench {
    private static final Path SHARED = Path.of("../shared");
    private static final Path NEWS = SHARED.resolve("data/polnear/dev.jsonl");
    private static final int ARTICLES = 20;
    private static final String PEER_CLASSPATH = "dixit.bench.peers.classpath";

    private final Path folder = Workplace.empty("peers");
    private final List<Run> runs = new ArrayList<>();
    private final List<Article> articles;

    /**
     * What one program did.
     *
     * @param rest words of the articles after the one with the first statement
     */
    private record Run(String name, Measured measured, Map<String, Double> figures, int words, int rest) {
        double speed() {
            return words / measured.cpuSeconds();
        }

        double speedAfterStart() {
            return rest / (measured.cpuSeconds() - measured.firstCpuSeconds());
        }

        String figure(String name) {
            return String.format(Locale.ROOT, "%.3f", figures.getOrDefault(name, Double.NaN));
        }
    }

    private PeersBench(List<Article> articles) throws IOException {
        this.articles = articles;
    }

    /** Takes how many articles, or {@code all}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (!Files.exists(NEWS)) {
            System.err.println("There is no shared data beside this checkout (" + NEWS + "): nothing to compare on.");
            return;
        }
        List<Article> all = Article.read(NEWS);
        String count = args.length > 0 ? args[0] : Integer.toString(ARTICLES);
        new PeersBench(Article.sample(all, count.equals("all") ? all.size() : Integer.parseInt(count))).run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%d articles, %,d words, one thread each; %s%n",
                articles.size(),
                words(articles),
                Workplace.machine());
        Path gold = write("gold.jsonl", articles.stream().map(Article::line).toList());
        List<String> questions = new ArrayList<>();
        for (Article article : articles) {
            questions.add(article.question());
        }
        String input = write("articles.jsonl", questions).toString();
        Child dixit = new Child("1g");
        measure(gold, "Dixit", dixit, annotate(Ways.MODEL, input));
        measure(gold, "Dixit, rules alone", dixit, annotate(Ways.RULES, input));
        String classpath = System.getProperty(PEER_CLASSPATH);
        if (classpath == null) {
            throw new IllegalStateException("run scripts/bench peers: -D" + PEER_CLASSPATH + " is not set");
        }
        Child coreNlp = new Child("6g", classpath, "dixit.bench.peers.CoreNlpRun");
        measure(gold, "CoreNLP, parser and verbs", coreNlp, List.of("syntax", input));
        measure(gold, "CoreNLP, quotes", coreNlp, List.of("quotes", input));
        print();
    }

    private static List<String> annotate(List<String> way, String input) {
        List<String> command = new ArrayList<>(List.of("annotate", "--threads", "1"));
        command.addAll(way);
        command.add(input);
        return command;
    }

    private void measure(Path gold, String name, Child child, List<String> command)
            throws IOException, InterruptedException {
        Path found = folder.resolve(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "-") + ".jsonl");
        List<String> lines = new ArrayList<>();
        Measured measured = child.run(command, lines::add);
        Files.write(found, lines);
        int first = 0;
        while (first < lines.size() && !lines.get(first).contains("\"statements\":[{")) {
            first++;
        }
        int rest = words(articles.subList(Math.min(first + 1, articles.size()), articles.size()));
        Map<String, Double> figures = new Scorer(SHARED).json("attribution.py", gold, found);
        runs.add(new Run(name, measured, figures, words(articles), rest));
        System.out.printf(
                Locale.ROOT,
                "%s: alpha %.3f, %.1f CPU seconds, %.1f seconds%n",
                name,
                figures.get("alpha"),
                measured.cpuSeconds(),
                measured.wallSeconds());
    }

    private void print() {
        Table quality = new Table(
                "program", "alpha", "token F1", "exact source F1", "exact cue F1", "exact content F1", "linked F1");
        Table cost = new Table(
                "program",
                "words per CPU second",
                "times " + runs.getLast().name,
                "the same after the first statement",
                "times " + runs.getLast().name,
                "CPU seconds to first statement",
                "seconds to first statement",
                "CPU seconds",
                "peak resident MB");
        for (Run run : runs) {
            quality.row(
                    run.name,
                    run.figure("alpha"),
                    run.figure("token_macro_f1"),
                    run.figure("exact.source.f1"),
                    run.figure("exact.cue.f1"),
                    run.figure("exact.content.f1"),
                    run.figure("linked.f1"));
            cost.row(
                    run.name,
                    run.speed(),
                    run.speed() / runs.getLast().speed(),
                    run.speedAfterStart(),
                    run.speedAfterStart() / runs.getLast().speedAfterStart(),
                    run.measured.firstCpuSeconds(),
                    run.measured.firstWallSeconds(),
                    run.measured.cpuSeconds(),
                    run.measured.residentMegabytes());
        }
        System.out.println(quality + "\n\n" + cost);
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private static int words(List<Article> articles) {
        return articles.stream().mapToInt(Article::words).sum();
    }
}
