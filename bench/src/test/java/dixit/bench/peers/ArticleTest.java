package dixit.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTest {
    @Test
    void whatIsAskedHoldsNoAnswer(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"a\",\"title\":\"T\",\"text\":\"Holm said no.\",\"attributions\":[{\"cue\":[[5,9]]}]}\n\n");
        Article article = Article.read(file).getFirst();
        assertEquals("Holm said no.", article.text());
        assertFalse(article.question().contains("attributions"));
        assertTrue(article.question().contains("\"title\":\"T\""));
        assertTrue(article.line().contains("attributions"));
    }

    @Test
    void samplesAreTheSameAndBeginWithTheShortest() {
        List<Article> all = IntStream.range(0, 40)
                .mapToObj(i -> new Article("a" + i, "word ".repeat(1 + (i * 7) % 40), "{}"))
                .toList();
        List<Article> sample = Article.sample(all, 10);
        assertEquals(sample, Article.sample(all, 10));
        assertEquals(10, sample.stream().distinct().count());
        assertTrue(sample.stream().allMatch(a -> a.words() >= sample.getFirst().words()));
        assertEquals(40, Article.sample(all, 99).size());
    }
}
