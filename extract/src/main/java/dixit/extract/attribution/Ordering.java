package dixit.extract.attribution;

import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * From drafts to attributions: in the order of their first word, each knowing the one that it is reported inside. Words
 * between quotation marks that nobody said are none.
 */
final class Ordering {
    private Ordering() {}

    static List<Attribution> order(String text, List<Draft> drafts) {
        Modalities modalities = new Modalities(text);
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.removeIf(d -> d.kind() == StatementKind.DIRECT && modalities.of(d) != null);
        sorted.sort(Comparator.comparingInt((Draft d) -> d.contentCover().start())
                .thenComparing(d -> -d.contentCover().end()));
        IdentityHashMap<Draft, Integer> index = new IdentityHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            index.put(sorted.get(i), i);
        }
        List<Attribution> out = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Draft d = sorted.get(i);
            int within = parent(sorted, open, d);
            open.add(i);
            int inherits = d.inherits() == null ? -1 : index.getOrDefault(d.inherits(), -1);
            List<Span> insertions =
                    d.kind() == StatementKind.TURN ? d.inserted() : Insertions.in(text, d.content(), d.quotes());
            out.add(new Attribution(
                    d.kind(),
                    d.source(),
                    d.cue(),
                    d.content(),
                    d.quotes(),
                    insertions,
                    within,
                    inherits,
                    modalities.of(d),
                    d.because()));
        }
        return out;
    }

    /** The innermost earlier draft whose content holds all of this one's; drops those that end before it. */
    private static int parent(List<Draft> sorted, List<Integer> open, Draft d) {
        Span cover = d.contentCover();
        open.removeIf(i -> sorted.get(i).contentCover().end() <= cover.start());
        for (int k = open.size() - 1; k >= 0; k--) {
            Draft outer = sorted.get(open.get(k));
            boolean holds = d.content().stream().allMatch(c -> holds(outer.content(), c));
            if (holds && !outer.content().equals(d.content())) {
                return open.get(k);
            }
        }
        return -1;
    }

    /** Whether one of the sorted pieces holds the place; by halving, since a turn may have thousands. */
    private static boolean holds(List<Span> pieces, Span place) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start() <= place.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low).contains(place);
    }
}
