package dixit.reader.content;

import dixit.record.Mark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Joins marks that lie end to end. */
final class Marks {
    private Marks() {}

    /** Sorted marks with pieces of bold and of italic that touch or overlap made one, in the same order. */
    static List<Mark> joined(List<Mark> sorted) {
        List<Mark> out = new ArrayList<>(sorted.size());
        Map<Mark.Kind, Integer> last = new EnumMap<>(Mark.Kind.class);
        for (Mark mark : sorted) {
            Integer at = isInline(mark.kind()) ? last.get(mark.kind()) : null;
            if (at != null && mark.span().start() <= out.get(at).span().end()) {
                out.set(at, new Mark(mark.kind(), out.get(at).span().cover(mark.span())));
            } else {
                last.put(mark.kind(), out.size());
                out.add(mark);
            }
        }
        return out;
    }

    private static boolean isInline(Mark.Kind kind) {
        return kind == Mark.Kind.BOLD || kind == Mark.Kind.ITALIC;
    }
}
