package dixit.text.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One session serves all threads, and what a text gives depends on nothing but the text. */
class TaggerTest {
    @Test
    void theSameTextGivesTheSameOnManyThreadsAtOnce() throws Exception {
        Example e = Example.load();
        List<Span> paragraphs = Example.paragraphs(e.text);
        Tagged expected = e.tagger.tag(e.text, paragraphs);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Tagged>> found = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                found.add(threads.submit(() -> e.tagger.tag(e.text, paragraphs)));
            }
            for (Future<Tagged> f : found) {
                assertEquals(expected.tags(), f.get().tags());
                for (int i = 0; i < e.words.size(); i++) {
                    double p = f.get().probability(i, Tag.NONE);
                    assertEquals(expected.probability(i, Tag.NONE), p, 0.0, "word " + i);
                }
            }
        }
    }

    @Test
    void whatFillsABatchChangesNoWindow() throws Exception {
        Example e = Example.load();
        List<Windows.Window> windows = Windows.of(e.words, 60);
        float[][] together = e.tagger.scores(e.words, 60);
        for (Windows.Window w : windows) {
            float[][] alone = e.tagger.scores(e.words, List.of(w));
            for (int i = w.first(); i < w.end(); i++) {
                for (int tag = 0; tag < 7; tag++) {
                    assertEquals(alone[i][tag], together[i][tag], 0.02, "word " + i);
                }
            }
        }
    }

    @Test
    void nothingGivesNothing() throws Exception {
        Example e = Example.load();
        assertEquals(List.of(), e.tagger.tag(" \n", List.of()).tags());
        assertEquals(List.of(), e.tagger.tag(" \n", List.of(new Span(0, 2))).tags());
    }
}
