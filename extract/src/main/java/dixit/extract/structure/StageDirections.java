package dixit.extract.structure;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Knows "(Applause.)", "[ crosstalk ]" and the like: words of the one who wrote the transcript. Linear. */
final class StageDirections {
    private static final int LONGEST = 90;
    private static final Set<String> WORDS = Fold.set(
            "applause laughter laughs laughing laugh chuckles chuckle crosstalk inaudible unintelligible indiscernible cheers cheering "
                    + "cheer boos booing boo bell pause pauses silence music musical audience crowd chant chants chanting off-mike "
                    + "off-mic mike ph sp sic sings singing anthem interpreter interpretation interruption interrupts gavel "
                    + "ovation recess gestures nods smiles sighs coughs shouting shouts protesters voiceover murmurs reaction "
                    + "tape clip break foreign whispers cries overlapping commercial video begin end speaks speaking translated "
                    + "phonetic garbled noise aside weeps knocks stands rises sits record");

    private StageDirections() {}

    /** True if the paragraph is nothing but a direction. */
    static boolean isWhole(String text, Span place) {
        char open = text.charAt(place.start());
        char close = open == '[' ? ']' : open == '(' ? ')' : 0;
        if (close == 0 || place.length() > 400) {
            return false;
        }
        int end = place.end();
        while (end > place.start() && (Fold.isBlank(text.charAt(end - 1)) || ".,".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end - 1 <= place.start()
                || text.charAt(end - 1) != close
                || text.substring(place.start(), end - 1).indexOf(close) >= 0) {
            return false;
        }
        List<String> words = words(text, place.start() + 1, end - 1);
        return words.size() <= (open == '[' ? 40 : 14);
    }

    /** The directions inside a paragraph, brackets included, in order. */
    static List<Span> inside(String text, Span place) {
        List<Span> out = new ArrayList<>();
        for (int i = place.start(); i < place.end(); i++) {
            char open = text.charAt(i);
            if (open == '(' || open == '[') {
                int end = close(text, i, Math.min(place.end(), i + LONGEST), open == '(' ? ')' : ']');
                if (end > 0 && isDirection(text, i, end, open)) {
                    out.add(new Span(i, end + 1));
                    i = end;
                }
            }
        }
        return out;
    }

    /** The spoken pieces of {@code place} between directions, which are added to {@code directions}. */
    static List<Span> around(String text, Span place, List<Span> directions) {
        List<Span> out = new ArrayList<>();
        int at = place.start();
        for (Span d : inside(text, place)) {
            addSpoken(text, new Span(at, d.start()), out);
            directions.add(d);
            at = d.end();
        }
        addSpoken(text, new Span(at, place.end()), out);
        return out;
    }

    private static void addSpoken(String text, Span place, List<Span> out) {
        Span bare = place.trim(text);
        for (int i = bare.start(); i < bare.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                out.add(bare);
                return;
            }
        }
    }

    private static int close(String text, int open, int limit, char close) {
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
            if ("([\n".indexOf(text.charAt(i)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDirection(String text, int open, int end, char mark) {
        List<String> words = words(text, open + 1, end);
        if (words.isEmpty() || words.size() > (mark == '[' ? 10 : 5)) {
            return false;
        }
        boolean edge = WORDS.contains(words.getFirst()) || WORDS.contains(words.getLast());
        return edge;
    }

    private static List<String> words(String text, int start, int end) {
        List<String> out = new ArrayList<>();
        for (String w : Fold.fold(text.subSequence(start, end), 400).split(" ", -1)) {
            String core = Fold.core(w);
            if (!core.isEmpty()) {
                out.add(core);
            }
        }
        return out;
    }
}
