package dixit.text.tagger;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Passages of a text as the model reads them: words with their pieces, where sentences and paragraphs start, and what
 * stands between double quotation marks. Spans are UTF-16 units of the text. Immutable by agreement (the arrays are
 * not shared with anybody who writes); thread-safe.
 */
public final class Words {
    /** The word goes on with its sentence. */
    public static final int INSIDE = 0;

    /** A sentence starts at the word. */
    public static final int SENTENCE = 1;

    /** A paragraph starts at the word. */
    public static final int PARAGRAPH = 2;

    private static final String CLOSING = "\"'”’)";
    private static final String OPENING = "\"'“‘(";

    private final String text;
    private final List<Span> spans;
    private final int[][] pieces;
    private final byte[] places;
    private final boolean[] quoted;

    private Words(String text, List<Span> spans, int[][] pieces, byte[] places) {
        this.text = text;
        this.spans = spans;
        this.pieces = pieces;
        this.places = places;
        this.quoted = new boolean[spans.size()];
    }

    /** The words of these passages, each a paragraph; passages are sorted and disjoint. */
    public static Words of(String text, List<Span> passages, WordPieces tokenizer) {
        List<Span> spans = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        for (Span passage : passages) {
            heads.add(spans.size());
            spans.addAll(tokenizer.words(text, passage));
        }
        int[][] pieces = new int[spans.size()][];
        byte[] places = new byte[spans.size()];
        for (int head : heads) {
            if (head > 0 && head < places.length) {
                places[head] = PARAGRAPH;
            }
        }
        Words out = new Words(text, List.copyOf(spans), pieces, places);
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = tokenizer.pieces(
                    text.subSequence(spans.get(i).start(), spans.get(i).end()));
            if (i > 0 && places[i] == INSIDE && out.endsSentence(i)) {
                places[i] = SENTENCE;
            }
        }
        out.readQuotes();
        return out;
    }

    public int size() {
        return pieces.length;
    }

    public Span span(int word) {
        return spans.get(word);
    }

    /** The place of words {@code first} to before {@code end}. */
    public Span span(int first, int end) {
        return new Span(spans.get(first).start(), spans.get(end - 1).end());
    }

    /** The first UTF-16 unit of a word; 0 before the first and after the last. */
    public char head(int word) {
        return word < 0 || word >= pieces.length
                ? 0
                : text.charAt(spans.get(word).start());
    }

    int[] pieces(int word) {
        return pieces[word];
    }

    /** What starts at the word: {@link #INSIDE}, {@link #SENTENCE} or {@link #PARAGRAPH}; the first word starts nothing. */
    public int place(int word) {
        return places[word];
    }

    public boolean startsParagraph(int word) {
        return places[word] == PARAGRAPH;
    }

    /** Whether the word stands between double quotation marks; the marks themselves do. */
    public boolean isQuoted(int word) {
        return quoted[word];
    }

    /** A stop, up to two closing marks, a gap, then a capital or an opening mark. */
    private boolean endsSentence(int word) {
        int start = spans.get(word).start();
        if (start == spans.get(word - 1).end()) {
            return false;
        }
        int i = word - 1;
        while (i > 0 && CLOSING.indexOf(head(i)) >= 0 && word - i <= 3) {
            i--;
        }
        boolean stopped = ".!?".indexOf(head(i)) >= 0;
        return stopped && (Character.isUpperCase(text.codePointAt(start)) || OPENING.indexOf(head(word)) >= 0);
    }

    private void readQuotes() {
        boolean inside = false;
        for (int i = 0; i < quoted.length; i++) {
            inside = inside && places[i] != PARAGRAPH;
            char mark = mark(i);
            quoted[i] |= inside || mark == '“' || mark == '"';
            if (mark != 0) {
                if (head(i) == '\'' && i + 1 < quoted.length) {
                    quoted[i + 1] = true;
                }
                inside = mark == '“' || (mark == '"' && !inside);
            }
        }
    }

    /** The quotation mark that begins at the word; two apostrophes make a straight one; 0 if there is none. */
    private char mark(int word) {
        int at = spans.get(word).start();
        char c = text.charAt(at);
        if (c == '“' || c == '”' || c == '"') {
            return c;
        }
        boolean doubled = c == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'';
        return doubled && (at == 0 || text.charAt(at - 1) != '\'') ? '"' : 0;
    }
}
