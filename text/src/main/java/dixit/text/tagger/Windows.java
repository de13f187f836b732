package dixit.text.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into windows that fit the model: paragraphs are packed as long as they fit, long ones are cut at the
 * sentence end nearest to their middle. Every word lies in exactly one window. Pure functions; the rule is that of
 * {@code training/windows.py}, word for word.
 */
final class Windows {
    private Windows() {}

    /** A run of words, {@code first} to before {@code end}, and how many pieces its window has, marks included. */
    record Window(int first, int end, int length) {}

    private record Segment(int first, int end, int length) {}

    /** The windows of at most {@code size} pieces, in the order of the text. */
    static List<Window> of(Words words, int size) {
        List<Window> out = new ArrayList<>();
        int first = -1;
        int end = -1;
        int used = 0;
        for (Segment s : segments(words, size - 2)) {
            int mark = first >= 0 && words.startsParagraph(s.first()) ? 1 : 0;
            if (first >= 0 && used + mark + s.length() > size - 2) {
                out.add(new Window(first, end, used + 2));
                first = -1;
                used = 0;
                mark = 0;
            }
            used += mark + s.length();
            first = first < 0 ? s.first() : first;
            end = s.end();
        }
        if (first >= 0) {
            out.add(new Window(first, end, used + 2));
        }
        return out;
    }

    private static List<Segment> segments(Words words, int most) {
        List<Segment> out = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.startsParagraph(i)) {
                cut(words, first, i, most, out);
                first = i;
            }
        }
        return out;
    }

    private static void cut(Words words, int first, int end, int most, List<Segment> out) {
        int total = 0;
        for (int i = first; i < end; i++) {
            total += words.pieces(i).length;
        }
        if (total <= most || end - first < 2) {
            out.add(new Segment(first, end, total));
            return;
        }
        int at = cutAt(words, first, end, total);
        cut(words, first, at, most, out);
        cut(words, at, end, most, out);
    }

    private static int cutAt(Words words, int first, int end, int total) {
        int best = -1;
        long bestAway = Long.MAX_VALUE;
        int middle = -1;
        int before = 0;
        for (int word = first + 1; word < end; word++) {
            before += words.pieces(word - 1).length;
            long away = Math.abs(2L * before - total);
            middle = middle < 0 && 2L * before >= total ? word : middle;
            if (words.place(word) == Words.SENTENCE && away < bestAway) {
                best = word;
                bestAway = away;
            }
        }
        if (best >= 0 && 10 * bestAway <= 9L * total) {
            return best;
        }
        return middle >= 0 ? middle : end - 1;
    }
}
