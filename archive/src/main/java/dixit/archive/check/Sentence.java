package dixit.archive.check;

import dixit.record.Span;
import dixit.text.align.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a stretch.
 *
 * @param from index of its first word, the label of a turn left out
 * @param to index after its last
 */
record Sentence(Stretch stretch, int from, int to) {
    /** The sentences of a stretch, in order. */
    static List<Sentence> of(Stretch stretch) {
        List<Token> words = stretch.words();
        List<Sentence> out = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).sentence() != words.get(from).sentence()) {
                if (!Stretch.isFence(words.get(from))) {
                    out.add(said(stretch, afterLabel(words, from, i), i));
                }
                from = i;
            }
        }
        return out;
    }

    private static int afterLabel(List<Token> words, int from, int to) {
        int at = from;
        while (at < to - 1 && words.get(at).inserted()) {
            at++;
        }
        return at;
    }

    /** Without what stands before and behind somebody's words: "he said in 2016". */
    private static Sentence said(Stretch stretch, int from, int to) {
        int first = from;
        int last = to;
        while (first < to && !isSaid(stretch, first)) {
            first++;
        }
        while (last > first && !isSaid(stretch, last - 1)) {
            last--;
        }
        boolean most = 2 * (last - first) >= to - from;
        return most ? new Sentence(stretch, first, last) : new Sentence(stretch, from, to);
    }

    /** True for a word of a quotation or a turn. */
    private static boolean isSaid(Stretch stretch, int word) {
        Span place = stretch.toDocument(stretch.words().get(word).span());
        Passage home = stretch.passage(stretch.words().get(word).start());
        return home.voices().stream()
                .anyMatch(v -> !v.kind().equals("indirect") && v.start() <= place.start() && place.end() <= v.end());
    }

    List<Token> words() {
        return stretch.words().subList(from, to);
    }

    /** The place in the text of the stretch. */
    Span span() {
        return new Span(
                stretch.words().get(from).start(), stretch.words().get(to - 1).end());
    }

    /** True if the sentence asks. */
    boolean isQuestion() {
        int last = to - 1;
        List<Token> all = stretch.words();
        while (last + 1 < all.size()
                && all.get(last + 1).sentence() == all.get(to - 1).sentence()) {
            last++;
        }
        int end = last + 1 < all.size()
                ? all.get(last + 1).start()
                : stretch.text().length();
        return stretch.text().substring(all.get(last).end(), end).indexOf('?') >= 0;
    }

    String text() {
        return span().in(stretch.text());
    }

    /** The vector that the index keeps of it; null if it keeps none. */
    float @Nullable [] vector() {
        int start = span().start();
        Passage home = stretch.passage(start);
        return home.senses().at(start - stretch.begin(start));
    }

    /** True if it stands right behind another. */
    boolean follows(Sentence before) {
        List<Token> all = stretch.words();
        return stretch == before.stretch
                && all.get(from).sentence() == all.get(before.from).sentence() + 1;
    }
}
