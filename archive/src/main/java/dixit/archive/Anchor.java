package dixit.archive;

import dixit.record.Offsets;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a document that outlives the document's next extraction: offsets and the exact words. If a later version
 * reads another text from the same bytes, the words are looked for near where they were.
 *
 * @param spans in code points
 * @param words the exact words of each span
 */
record Anchor(List<Span> spans, List<String> words) {
    /** From this share of common words on, two places are the same place. */
    static final double SAME = 0.5;

    Anchor {
        spans = List.copyOf(spans);
        words = List.copyOf(words);
        if (spans.size() != words.size()) {
            throw new IllegalArgumentException(spans.size() + " spans with " + words.size() + " words");
        }
    }

    /** @param places in UTF-16 units of {@code text} */
    static Anchor of(String text, Offsets offsets, List<Span> places) {
        return new Anchor(
                places.stream()
                        .map(s -> new Span(offsets.toCodePoint(s.start()), offsets.toCodePoint(s.end())))
                        .toList(),
                places.stream().map(s -> s.in(text)).toList());
    }

    /** Where the words stand now, in UTF-16 units; empty if some of them are not there any more. */
    Optional<List<Span>> locate(String text, Offsets offsets) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < spans.size(); i++) {
            int wanted = unit(text, offsets, spans.get(i).start());
            int at = nearest(text, words.get(i), from, wanted);
            if (at < 0) {
                return Optional.empty();
            }
            from = at + words.get(i).length();
            found.add(new Span(at, from));
        }
        return Optional.of(found);
    }

    private static int unit(String text, Offsets offsets, int codePoint) {
        return codePoint <= offsets.toCodePoint(text.length()) ? offsets.toUnit(codePoint) : text.length();
    }

    private static int nearest(String text, String words, int from, int wanted) {
        if (wanted >= from && text.startsWith(words, wanted)) {
            return wanted;
        }
        int best = -1;
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) {
                best = at;
            } else if (at > wanted) {
                break;
            }
        }
        return best;
    }

    /** Size of the common part of two places by the size of what either covers: 0 to 1. Both sorted and disjoint. */
    static double overlap(List<Span> a, List<Span> b) {
        long common = 0;
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            Span x = a.get(i);
            Span y = b.get(j);
            common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
            if (x.end() < y.end()) {
                i++;
            } else {
                j++;
            }
        }
        long all = size(a) + size(b) - common;
        return all <= 0 ? 0 : (double) common / all;
    }

    /** The index of the place in {@code among} that is most the same as {@code place}, or -1 if none is. */
    static int best(List<Span> place, List<List<Span>> among) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < among.size(); i++) {
            double overlap = overlap(place, among.get(i));
            if (overlap >= SAME && overlap > most) {
                best = i;
                most = overlap;
            }
        }
        return best;
    }

    private static long size(List<Span> spans) {
        return spans.stream().mapToLong(Span::length).sum();
    }
}
