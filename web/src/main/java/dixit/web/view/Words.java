package dixit.web.view;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds words that somebody typed or pasted in the original, white space folded: a browser sends other line ends than
 * the original has. Pure.
 */
public final class Words {
    /** On a line of its own it parts the pieces of a statement that does not hang together. */
    public static final String GAP = "…";

    private Words() {}

    /**
     * Where the words stand: each piece at its occurrence nearest to {@code near} that does not stand before the piece
     * before it.
     *
     * @param text the original
     * @param typed the words; a line that holds only {@value #GAP} parts pieces
     * @param near UTF-16 offset
     * @return sorted, disjoint spans; empty if a piece does not stand in the text
     * @throws IllegalArgumentException if nothing was typed
     */
    public static Optional<List<Span>> find(String text, String typed, int near) {
        List<String> pieces = pieces(typed);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("no words");
        }
        Folded folded = Folded.of(text);
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (String piece : pieces) {
            int target = found.isEmpty() ? near : found.getLast().end();
            Optional<Span> place = folded.nearest(Folded.of(piece).text.strip(), from, target);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            found.add(place.get());
            from = place.get().end();
        }
        return Optional.of(found);
    }

    /** True if nothing was typed but separators. */
    public static boolean isBlank(String typed) {
        return pieces(typed).isEmpty();
    }

    private static List<String> pieces(String typed) {
        List<String> pieces = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : typed.lines().toList()) {
            if (line.strip().equals(GAP)) {
                pieces.add(open.toString());
                open.setLength(0);
            } else {
                open.append(line).append('\n');
            }
        }
        pieces.add(open.toString());
        return pieces.stream().filter(p -> !p.isBlank()).toList();
    }

    /** A text with each run of white space as one blank, and for each unit its place in the original. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Folded(String text, int[] places) {
        static Folded of(String original) {
            StringBuilder out = new StringBuilder(original.length());
            int[] places = new int[original.length() + 1];
            boolean blank = false;
            for (int i = 0; i < original.length(); i++) {
                char c = original.charAt(i);
                boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c);
                if (!isBlank || !blank) {
                    places[out.length()] = i;
                    out.append(isBlank ? ' ' : c);
                }
                blank = isBlank;
            }
            places[out.length()] = original.length();
            return new Folded(out.toString(), places);
        }

        Optional<Span> nearest(String words, int from, int near) {
            Span best = null;
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                Span place = new Span(places[at], places[at + words.length() - 1] + 1);
                if (place.start() >= from && (best == null || distance(place, near) < distance(best, near))) {
                    best = place;
                }
            }
            return Optional.ofNullable(best);
        }

        private static int distance(Span place, int near) {
            return Math.abs(place.start() - near);
        }
    }
}
