package dixit.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Offsets;
import dixit.record.Span;
import dixit.record.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints, for each rule, how often it fired on a file of news articles with gold attributions, how often its content
 * met a gold content (half of the words of both together), and how often the source then met the gold source. The
 * figures of {@code docs/attribution-rules.md} come from here.
 */
public final class RuleFigures {
    private final Map<String, int[]> figures = new TreeMap<>();

    private RuleFigures() {}

    public static void main(String[] args) throws IOException {
        RuleFigures f = new RuleFigures();
        JsonMapper mapper = JsonMapper.builder().build();
        Pipeline pipeline = Pipeline.byRules();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode gold = mapper.readTree(line);
            String id = gold.path("id").asText();
            f.add(pipeline.extract(Document.ofText(id, gold.path("text").asText())), gold.path("attributions"));
        }
        f.figures.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue()[0], a.getValue()[0]))
                .forEach(e -> System.out.printf(
                        "%-24s fired %4d  content right %4d (%.2f)  source right %.2f%n",
                        e.getKey(),
                        e.getValue()[0],
                        e.getValue()[1],
                        (double) e.getValue()[1] / e.getValue()[0],
                        (double) e.getValue()[2] / Math.max(1, e.getValue()[1])));
    }

    private void add(DocumentRecord record, JsonNode attributions) {
        String text = record.text();
        Offsets offsets = Offsets.of(text);
        List<Set<Integer>> contents = new ArrayList<>();
        List<Set<Integer>> sources = new ArrayList<>();
        for (JsonNode a : attributions) {
            contents.add(words(text, spans(a.path("content"), offsets)));
            sources.add(words(text, spans(a.path("source"), offsets)));
        }
        for (Statement s : record.statements()) {
            if (s.within() == null) {
                count(s, text, contents, sources);
            }
        }
    }

    private void count(Statement s, String text, List<Set<Integer>> contents, List<Set<Integer>> sources) {
        Set<Integer> content = words(text, s.content());
        double best = 0;
        int at = -1;
        for (int i = 0; i < contents.size(); i++) {
            double overlap = jaccard(content, contents.get(i));
            if (overlap > best) {
                best = overlap;
                at = i;
            }
        }
        int[] f = figures.computeIfAbsent(s.because().rule(), r -> new int[3]);
        f[0]++;
        if (best >= 0.5) {
            f[1]++;
            Set<Integer> source = words(text, s.source());
            Set<Integer> gold = sources.get(at);
            f[2] += jaccard(source, gold) > 0 || (source.isEmpty() && gold.isEmpty()) ? 1 : 0;
        }
    }

    private static double jaccard(Set<Integer> a, Set<Integer> b) {
        Set<Integer> both = new HashSet<>(a);
        both.retainAll(b);
        int all = a.size() + b.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static List<Span> spans(JsonNode list, Offsets offsets) {
        List<Span> out = new ArrayList<>();
        list.forEach(s -> out.add(new Span(
                offsets.toUnit(s.get(0).asInt()), offsets.toUnit(s.get(1).asInt()))));
        return out;
    }

    /** The first letter of each word in the spans. */
    private static Set<Integer> words(String text, List<Span> spans) {
        Set<Integer> out = new HashSet<>();
        for (Span s : spans) {
            boolean in = false;
            for (int i = s.start(); i < s.end(); i++) {
                boolean letter = Character.isLetterOrDigit(text.charAt(i));
                if (letter && !in) {
                    out.add(i);
                }
                in = letter;
            }
        }
        return out;
    }
}
