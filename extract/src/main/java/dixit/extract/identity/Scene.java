package dixit.extract.identity;

import dixit.extract.attribution.Attribution;
import dixit.extract.structure.Structure;
import dixit.record.Document;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What every rule may ask about one document: its people, its mentions in order, and which places lie inside somebody's
 * words. Immutable.
 */
final class Scene {
    private final Document doc;
    private final Structure structure;
    private final Known known;
    private final PartDates dates;
    private final People people;
    private final List<Found> mentions;
    private final int[] mentionStarts;
    private final int[] quoteStarts;
    private final int[] quoteEnds;
    private final Set<Integer> sourceStarts;

    Scene(
            Document doc,
            Structure structure,
            Known known,
            PartDates dates,
            People people,
            List<Found> mentions,
            List<Attribution> attributions) {
        this.doc = doc;
        this.structure = structure;
        this.known = known;
        this.dates = dates;
        this.people = people;
        this.mentions = List.copyOf(mentions);
        this.mentionStarts = mentions.stream().mapToInt(m -> m.span().start()).toArray();
        List<Span> quoted = quoted(attributions);
        this.quoteStarts = quoted.stream().mapToInt(Span::start).toArray();
        this.quoteEnds = quoted.stream().mapToInt(Span::end).toArray();
        for (int i = 1; i < quoteEnds.length; i++) {
            quoteEnds[i] = Math.max(quoteEnds[i], quoteEnds[i - 1]);
        }
        this.sourceStarts = attributions.stream()
                .filter(a -> a.within() < 0)
                .flatMap(a -> a.source().stream())
                .map(Span::start)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static List<Span> quoted(List<Attribution> attributions) {
        List<Span> out = new ArrayList<>();
        for (Attribution a : attributions) {
            boolean own = a.kind() == StatementKind.DIRECT || a.kind() == StatementKind.TURN;
            out.addAll(own ? a.content() : a.quotes());
        }
        out.sort(Comparator.naturalOrder());
        return out;
    }

    String text() {
        return doc.text();
    }

    Document doc() {
        return doc;
    }

    Structure structure() {
        return structure;
    }

    Gazetteer gazetteer() {
        return known.gazetteer();
    }

    Known known() {
        return known;
    }

    PartDates dates() {
        return dates;
    }

    People people() {
        return people;
    }

    List<Found> mentions() {
        return mentions;
    }

    /** Index of the first mention that begins at or after this place. */
    int mentionAt(int offset) {
        int i = Arrays.binarySearch(mentionStarts, offset);
        if (i < 0) {
            return -i - 1;
        }
        while (i > 0 && mentionStarts[i - 1] == offset) {
            i--;
        }
        return i;
    }

    /** The mentions that lie in this place or reach into it. */
    List<Found> within(Span place) {
        List<Found> out = new ArrayList<>();
        int i = Math.max(0, mentionAt(place.start()) - 1);
        for (; i < mentions.size() && mentionStarts[i] < place.end(); i++) {
            if (mentions.get(i).name().overlaps(place)) {
                out.add(mentions.get(i));
            }
        }
        return out;
    }

    /** True if these words stand inside a turn or between quotation marks. */
    boolean quoted(int offset) {
        int i = Arrays.binarySearch(quoteStarts, offset);
        int at = i >= 0 ? i : -i - 2;
        return at >= 0 && quoteEnds[at] > offset;
    }

    /** True if the mention is a source or opens its sentence. */
    boolean subject(Found m) {
        return m.leads()
                || sourceStarts.contains(m.span().start())
                || sourceStarts.contains(m.name().start());
    }
}
