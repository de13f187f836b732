package dixit.archive;

import dixit.record.DocumentRecord;
import dixit.record.Institution;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which institutions the statements of a document mention: a mention stands in the content, or in the sentence of the
 * source or cue. Offsets are UTF-16 units. Immutable and thread-safe.
 */
public final class Mentioned {
    /** Sentences are looked at up to so many units on either side of a source or cue. */
    private static final int FAR = 400;

    private final String text;
    private final List<Place> places;
    /** For each place the furthest end of it and all before it; never falls. */
    private final int[] reach;

    private record Place(Span span, Institution institution) {}

    private Mentioned(String text, List<Place> places) {
        this.text = text;
        this.places = places;
        this.reach = new int[places.size()];
        int most = 0;
        for (int i = 0; i < reach.length; i++) {
            most = Math.max(most, places.get(i).span().end());
            reach[i] = most;
        }
    }

    /** The mentions of a record. */
    public static Mentioned of(DocumentRecord record) {
        List<Place> places = new ArrayList<>();
        for (Institution i : record.institutions()) {
            i.mentions().forEach(m -> places.add(new Place(m, i)));
        }
        places.sort(Comparator.comparingInt((Place p) -> p.span().start())
                .thenComparingInt(p -> p.span().end()));
        return new Mentioned(record.text(), List.copyOf(places));
    }

    /** The institutions that a statement of this document mentions, those in its content first, each once. */
    public List<Institution> in(Statement s) {
        Set<Institution> found = new LinkedHashSet<>();
        s.content().forEach(span -> in(span, found));
        s.source().forEach(span -> in(sentence(span), found));
        s.cue().forEach(span -> in(sentence(span), found));
        return List.copyOf(found);
    }

    /** The institutions that a stretch mentions, each once. */
    List<Institution> within(Span span) {
        Set<Institution> found = new LinkedHashSet<>();
        in(span, found);
        return List.copyOf(found);
    }

    /** The institutions that the sentences of these places mention, each once. */
    List<Institution> near(List<Span> spans) {
        Set<Institution> found = new LinkedHashSet<>();
        spans.forEach(span -> in(sentence(span), found));
        return List.copyOf(found);
    }

    private void in(Span span, Set<Institution> found) {
        for (int i = first(span.start());
                i < places.size() && places.get(i).span().start() < span.end();
                i++) {
            if (places.get(i).span().overlaps(span)) {
                found.add(places.get(i).institution());
            }
        }
    }

    /** The first place that may reach beyond an offset. */
    private int first(int offset) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** From the end of the sentence before to the end of this one, as far as stops and line ends tell. */
    private Span sentence(Span words) {
        int start = words.start();
        while (start > 0 && words.start() - start < FAR && !ends(start - 1)) {
            start--;
        }
        int end = words.end();
        while (end < text.length() && end - words.end() < FAR && !ends(end)) {
            end++;
        }
        return new Span(start, end);
    }

    private boolean ends(int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' || c == '!' || c == '?';
        return c == '\n' || (stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
    }
}
