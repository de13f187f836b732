package dixit.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.StringTokenizer;

/**
 * A line of the annotated articles. Immutable and thread-safe.
 *
 * @param line all of it, the people's annotation with it
 */
record Article(String id, String text, String line) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Article> read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode node = JSON.readTree(line);
                articles.add(
                        new Article(node.path("id").asText(), node.path("text").asText(), line));
            }
        }
        return articles;
    }

    /**
     * Some of the articles, always the same, the shortest first: what a program needs until its first statement is then
     * told of a short page.
     */
    static List<Article> sample(List<Article> all, int count) {
        List<Article> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(1));
        List<Article> chosen = new ArrayList<>(shuffled.subList(0, Math.min(count, all.size())));
        Collections.swap(chosen, 0, chosen.indexOf(Collections.min(chosen, Comparator.comparing(Article::words))));
        return chosen;
    }

    /** What a program is given: the line without the answers. */
    String question() throws IOException {
        ObjectNode node = (ObjectNode) JSON.readTree(line);
        node.remove("attributions");
        return node.toString();
    }

    int words() {
        return new StringTokenizer(text).countTokens();
    }
}
