package dixit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Quality does not fall: what {@code annotate} finds in the shared data, judged by its scorers, against the floors in
 * {@code floors.properties}. {@code scripts/bench floors} runs this test alone; {@code scripts/bench floors all} takes
 * every article where it otherwise takes a sample. Both print the floors as they could be now.
 */
class FloorsTest {
    private static final Path SHARED = Path.of("../../shared");
    private static final Path NEWS = SHARED.resolve("data/polnear/dev.jsonl");
    private static final String CEILING = ".at-most";
    private static final int EVERY = 6;
    private static final boolean ALL = "all".equals(System.getProperty("floors"));

    @Test
    void seeds(@TempDir Path folder) throws IOException, InterruptedException {
        Scorer scorer = scorerOf("seeds");
        List<Path> seeds;
        try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
            seeds = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        check("seeds", figures(scorer, Annotating.into(folder.resolve("sure.jsonl"), Ways.SURE, seeds)));
        check("everything", figures(scorer, Annotating.into(folder.resolve("all.jsonl"), Ways.STANDARD, seeds)));
    }

    private static Map<String, Double> figures(Scorer scorer, Path found) throws IOException, InterruptedException {
        Map<String, Double> figures = scorer.json("record.py", SHARED.resolve("gold"), found);
        double passages =
                figures.getOrDefault("misattributed.rate", 1.0) * figures.getOrDefault("misattributed.of", 100.0);
        figures.put("misattributed.passages", passages);
        return figures;
    }

    /** Sentences of records that the event model was not taught. */
    @Test
    void deeds(@TempDir Path folder) throws IOException, InterruptedException {
        Scorer scorer = scorerOf("deeds");
        Path gold = SHARED.resolve("data/plover/gsr-dev.json");
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (JsonNode record : mapper.readTree(gold.toFile())) {
            lines.add(mapper.writeValueAsString(Map.of(
                    "id",
                    String.valueOf(lines.size()),
                    "text",
                    record.path("text").asText())));
        }
        Path sentences = Files.write(folder.resolve("sentences.jsonl"), lines);
        Path found = Annotating.into(folder.resolve("found.jsonl"), Ways.STANDARD, List.of(sentences));
        check("deeds", scorer.line("gsr.py", gold, found));
    }

    @Test
    void web(@TempDir Path folder) throws IOException, InterruptedException {
        Scorer scorer = scorerOf("web");
        Path web = SHARED.resolve("data/web");
        Path found = Annotating.into(folder.resolve("web.jsonl"), Ways.STANDARD, List.of(web.resolve("html")));
        check("web", scorer.line("article.py", web.resolve("ground-truth.json"), found));
    }

    @Test
    void newsByRules(@TempDir Path folder) throws IOException, InterruptedException {
        Scorer scorer = scorerOf("news.rules");
        check("news.rules", news(scorer, NEWS, folder, Ways.RULES));
    }

    /** Of the model a sample, unless all is asked for: it takes its time. */
    @Test
    void newsWithModel(@TempDir Path folder) throws IOException, InterruptedException {
        Scorer scorer = scorerOf("news.model");
        if (ALL) {
            check("news.model.all", news(scorer, NEWS, folder, Ways.MODEL));
        } else {
            check("news.model.sample", news(scorer, sample(folder), folder, Ways.MODEL));
        }
    }

    private static Map<String, Double> news(Scorer scorer, Path articles, Path folder, List<String> way)
            throws IOException, InterruptedException {
        return scorer.json(
                "attribution.py", articles, Annotating.into(folder.resolve("news.jsonl"), way, List.of(articles)));
    }

    private static Path sample(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(NEWS);
        return Files.write(
                folder.resolve("sample.jsonl"),
                IntStream.range(0, lines.size())
                        .filter(i -> i % EVERY == 0)
                        .mapToObj(lines::get)
                        .toList());
    }

    private static Scorer scorerOf(String what) throws InterruptedException {
        if (!Files.isDirectory(SHARED)) {
            System.out.println("FloorsTest: " + what + " skipped, there is no shared data beside this checkout");
            abort("no shared data");
        }
        if (!Scorer.hasPython()) {
            System.out.println("FloorsTest: " + what + " skipped, the scorers need python3");
            abort("no python3");
        }
        return new Scorer(SHARED);
    }

    /** Compares with every floor of this set and tells of all that do not hold. */
    private static void check(String set, Map<String, Double> figures) throws IOException {
        List<String> broken = new ArrayList<>();
        for (var floor : floors().entrySet()) {
            if (floor.getKey().startsWith(set + ".")) {
                String name = floor.getKey().substring(set.length() + 1).replace(CEILING, "");
                Double figure = figures.get(name);
                boolean ceiling = floor.getKey().endsWith(CEILING);
                System.out.println("FloorsTest: " + floor.getKey() + "=" + reached(figure, ceiling) + " is reached ("
                        + figure + "), " + floor.getValue() + " is held");
                boolean holds = figure != null && (ceiling ? figure <= floor.getValue() : figure >= floor.getValue());
                if (!holds) {
                    broken.add(floor.getKey() + " is " + figure + ", floor " + floor.getValue());
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    /** Two decimals, rounded to the side of safety: a floor down, a ceiling up. */
    private static @Nullable BigDecimal reached(@Nullable Double figure, boolean ceiling) {
        return figure == null
                ? null
                : BigDecimal.valueOf(figure).setScale(2, ceiling ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    private static Map<String, Double> floors() throws IOException {
        Properties file = new Properties();
        try (InputStream in = FloorsTest.class.getResourceAsStream("/floors.properties")) {
            file.load(in);
        }
        Map<String, Double> floors = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> floors.put(key, Double.valueOf(file.getProperty(key))));
        return floors;
    }
}
