package dixit.archive.check;

import dixit.record.Span;
import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Passages of one document as one text to compare with, and the way back to the document. Immutable. */
final class Stretch {
    /** What lies between passages that do not touch counts as this many words left out. */
    private static final int FENCE = 12;

    private static final String FENCE_KEY = "\u0000";
    /** Passages touch if no more than this stands between them: white space or furniture. */
    private static final int TOUCH = 200;

    /** What stands between two turns or pieces of a quotation is no longer than this in UTF-16 units. */
    private static final int LABEL = 80;

    private final List<Passage> passages;
    private final List<Voice> voices;
    private final List<Integer> bases = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Token> words = new ArrayList<>();

    /** @param passages of one document, in order */
    Stretch(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        this.voices = voices(passages);
        int group = 0;
        for (int i = 0; i < passages.size(); i++) {
            boolean touches =
                    i > 0 && passages.get(i).start() - passages.get(i - 1).end() <= TOUCH;
            if (i > 0 && !touches) {
                cut(group);
                fence();
                group = text.length();
            } else if (i > 0) {
                text.append(passages.get(i).start() - passages.get(i - 1).end() == 1 ? " " : "\n\n");
            }
            bases.add(text.length());
            text.append(passages.get(i).text());
        }
        cut(group);
    }

    private void cut(int from) {
        int sentences = words.isEmpty() ? 0 : words.getLast().sentence() + 1;
        for (Token t : Tokens.of(text.substring(from))) {
            words.add(new Token(
                    t.start() + from,
                    t.end() + from,
                    t.key(),
                    t.sentence() + sentences,
                    t.first(),
                    t.capital(),
                    t.inserted() || isBetween(t.start() + from),
                    t.afterBreak(),
                    t.clipped()));
        }
    }

    private void fence() {
        text.append("\n\n");
        int sentence = words.isEmpty() ? 0 : words.getLast().sentence() + 1;
        int at = text.length();
        for (int i = 0; i < FENCE; i++) {
            words.add(new Token(at, at, FENCE_KEY, sentence, i == 0, false, false, false, false));
        }
    }

    static boolean isFence(Token word) {
        return word.key().equals(FENCE_KEY);
    }

    /** The statements, each over all its pieces. */
    List<Voice> voices() {
        return voices;
    }

    /** True if a piece of a statement begins at this place of the document, a mark more or less. */
    boolean isPieceOf(Voice whole, int place) {
        return passages.stream()
                .flatMap(p -> p.voices().stream())
                .anyMatch(v -> v.key().equals(whole.key()) && Math.abs(v.start() - place) <= 1);
    }

    /** Each statement from its first piece to its last. */
    private static List<Voice> voices(List<Passage> passages) {
        Map<String, Voice> whole = new LinkedHashMap<>();
        for (Passage p : passages) {
            for (Voice v : p.voices()) {
                whole.merge(
                        v.key(),
                        v,
                        (a, b) -> new Voice(
                                Math.min(a.start(), b.start()),
                                Math.max(a.end(), b.end()),
                                a.kind(),
                                a.nested(),
                                a.speaker(),
                                a.key(),
                                a.date()));
            }
        }
        return List.copyOf(whole.values());
    }

    /** True for words between pieces of a statement or between two turns: a label, "he said". */
    private boolean isBetween(int offset) {
        Passage p = passage(offset);
        int place = toDocument(offset);
        int before = -1;
        int behind = Integer.MAX_VALUE;
        for (Voice v : p.voices()) {
            boolean report = v.kind().equals("indirect");
            if (!report && v.start() <= place && place < v.end()) {
                return v.kind().equals("turn") && isCut(p, place);
            }
            before = !report && v.end() <= place ? Math.max(before, v.end()) : before;
            behind = !report && v.start() > place ? Math.min(behind, v.start()) : behind;
        }
        return before >= 0 && behind - before <= LABEL;
    }

    /** True inside a quotation within a turn, between two of its pieces. */
    private static boolean isCut(Passage p, int place) {
        for (Voice v : p.voices()) {
            boolean quote = v.nested() && v.kind().equals("direct");
            if (quote && v.end() <= place && place - v.end() < LABEL) {
                return p.voices().stream()
                        .anyMatch(w -> w.key().equals(v.key()) && w.start() > place && w.start() - v.end() <= LABEL);
            }
        }
        return false;
    }

    List<Passage> passages() {
        return passages;
    }

    List<Token> words() {
        return words;
    }

    String text() {
        return text.toString();
    }

    /** The passage that holds an offset of the text. */
    Passage passage(int offset) {
        return passages.get(index(offset));
    }

    /** Where the passage that holds an offset begins in the text. */
    int begin(int offset) {
        return bases.get(index(offset));
    }

    private int index(int offset) {
        int i = bases.size() - 1;
        while (i > 0 && bases.get(i) > offset) {
            i--;
        }
        return i;
    }

    /** The same place in the document's text. */
    Span toDocument(Span here) {
        return new Span(toDocument(here.start()), toDocument(here.end() - 1) + 1);
    }

    private int toDocument(int offset) {
        int i = index(offset);
        return passages.get(i).start() + offset - bases.get(i);
    }

    /** The same place in the document, in code points. */
    Span toCodePoints(Span here) {
        return new Span(toCodePoint(here.start()), toCodePoint(here.end() - 1) + 1);
    }

    private int toCodePoint(int offset) {
        int i = index(offset);
        Passage p = passages.get(i);
        return p.codePoint() + p.text().codePointCount(0, offset - bases.get(i));
    }

    /** What stands before a place, to the begin of its paragraph but no more than {@code most}. */
    String before(int offset, int most) {
        int from = Math.max(offset - most, bases.get(index(offset)));
        int at = text.lastIndexOf("\n", offset - 1);
        from = Math.max(from, at + 1);
        int blank = text.indexOf(" ", from);
        boolean inside = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)) && blank > 0 && blank < offset;
        return text.substring(inside ? blank + 1 : from, offset).stripLeading();
    }

    /** What stands behind a place, to the end of its paragraph but no more than {@code most}. */
    String after(int offset, int most) {
        int line = text.indexOf("\n", offset);
        int to = Math.min(offset + most, line < 0 ? text.length() : line);
        boolean inside = to < text.length() && Character.isLetterOrDigit(text.charAt(to));
        int blank = text.lastIndexOf(" ", to);
        return text.substring(offset, inside && blank > offset ? blank : to).stripTrailing();
    }
}
