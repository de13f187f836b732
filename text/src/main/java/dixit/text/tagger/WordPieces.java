package dixit.text.tagger;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * BERT's uncased word pieces with exact places. A word is a run of characters between white space, or one sign, or one
 * Chinese character; characters that fold to nothing (controls, combining marks) belong to the word around them. Spans
 * are UTF-16 units. Immutable and thread-safe; linear in the text.
 *
 * <p>Source: WordPiece as in Devlin et al. 2019, greedy longest match from the left.
 *
 * <pre>{@code
 * new WordPieces(vocabulary).words("Éclat 😀", new Span(0, 8)) // Éclat | 😀
 * }</pre>
 */
public final class WordPieces {
    private static final int LONGEST_WORD = 100;
    private static final String CONTINUES = "##";

    private final Map<String, Integer> starting = new HashMap<>();
    private final Map<String, Integer> continuing = new HashMap<>();
    private final int longestPiece;
    private final int size;
    private final int unknown;
    private final int cls;
    private final int sep;

    /**
     * @param vocabulary the pieces; the place in the list is the number
     * @throws IllegalArgumentException if one of the pieces {@code [UNK]}, {@code [CLS]}, {@code [SEP]} is missing
     */
    public WordPieces(List<String> vocabulary) {
        int longest = 1;
        for (int i = 0; i < vocabulary.size(); i++) {
            String piece = vocabulary.get(i);
            boolean inner = piece.startsWith(CONTINUES) && piece.length() > 2;
            String letters = inner ? piece.substring(2) : piece;
            (inner ? continuing : starting).putIfAbsent(letters, i);
            longest = Math.max(longest, letters.length());
        }
        longestPiece = longest;
        size = vocabulary.size();
        unknown = number("[UNK]");
        cls = number("[CLS]");
        sep = number("[SEP]");
    }

    private int number(String name) {
        Integer found = starting.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the vocabulary has no piece " + name);
        }
        return found;
    }

    /** How many pieces there are. */
    public int size() {
        return size;
    }

    /** The number that begins a text. */
    public int cls() {
        return cls;
    }

    /** The number that ends a text. */
    public int sep() {
        return sep;
    }

    /** The number that stands for a word without pieces of its own. */
    public int unknown() {
        return unknown;
    }

    /** The words of {@code place} that have at least one piece, in their order, disjoint. */
    public List<Span> words(String text, Span place) {
        List<Span> out = new ArrayList<>();
        int start = -1;
        int at = place.start();
        while (at < place.end()) {
            int c = text.codePointAt(at);
            int next = Math.min(place.end(), at + Character.charCount(c));
            switch (Letters.kind(c)) {
                case LETTER -> start = start < 0 ? at : start;
                case NOTHING -> {}
                case SPACE -> start = close(out, start, at);
                case ALONE -> {
                    start = close(out, start, at);
                    out.add(new Span(at, next));
                }
            }
            at = next;
        }
        close(out, start, place.end());
        return out;
    }

    private static int close(List<Span> out, int start, int end) {
        if (start >= 0) {
            out.add(new Span(start, end));
        }
        return -1;
    }

    /** The numbers of the pieces of one word; never empty for a word that {@link #words} gave. */
    public int[] pieces(CharSequence word) {
        StringBuilder folded = new StringBuilder(word.length());
        word.codePoints().forEach(c -> Letters.fold(c, folded));
        String letters = folded.toString();
        Integer whole = letters.length() <= longestPiece ? starting.get(letters) : null;
        if (whole != null) {
            return new int[] {whole};
        }
        boolean tooLong = letters.codePointCount(0, letters.length()) > LONGEST_WORD;
        return tooLong ? new int[] {unknown} : split(letters);
    }

    private int[] split(String letters) {
        int[] out = new int[letters.length()];
        int count = 0;
        int start = 0;
        while (start < letters.length()) {
            Map<String, Integer> known = start == 0 ? starting : continuing;
            int end = Math.min(letters.length(), start + longestPiece);
            Integer piece = null;
            while (end > start && (piece = known.get(letters.substring(start, end))) == null) {
                end--;
            }
            if (piece == null) {
                return new int[] {unknown};
            }
            out[count++] = piece;
            start = end;
        }
        return java.util.Arrays.copyOf(out, count);
    }
}
