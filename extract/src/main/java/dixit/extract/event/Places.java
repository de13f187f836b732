package dixit.extract.event;

import dixit.extract.claim.Circumstances;
import dixit.extract.time.TimeExpression;
import dixit.record.Mention;
import dixit.record.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a deed was done, in the words of its sentence: "in the port of Mirsk". Immutable.
 *
 * @param kinds what each actor of the record is, by id
 * @param mentions who is named, by the first place
 * @param times the expressions of time by their first place: "in May" is no place
 */
record Places(
        Map<String, String> kinds,
        NavigableMap<Integer, Mention> mentions,
        NavigableMap<Integer, TimeExpression> times) {
    private static final int LONGEST = 8;
    private static final int SMALL_WORDS = 4;
    private static final Set<String> IN = Set.of("in", "at", "near", "outside", "inside", "off", "across");
    private static final Set<String> PARTS = Words.of("""
            port city town village capital north south east west province region district island islands strait straits
            sea gulf border base territory area outskirts centre center heart streets airspace waters northern southern
            eastern western central coast suburb valley mountains harbour harbor airport nearby neighbouring neighboring
            the of occupied republic state middle downtown
            """);
    private static final Set<String> NO_PLACES = Set.of("person", "organisation", "bloc");

    /** The words after the deed in its clause, else those that open the sentence; null where none name a place. */
    @Nullable
    String of(Line line, Deed d) {
        int end = Math.min(line.size(), Circumstances.end(line.low(), d.word()));
        for (int i = d.word() + 1; i < end - 1; i++) {
            String found = at(line, i, end);
            if (found != null) {
                return found;
            }
        }
        return at(line, 0, line.size());
    }

    private @Nullable String at(Line line, int i, int end) {
        if (!IN.contains(line.at(i)) || i + 1 >= end) {
            return null;
        }
        int name = i + 1;
        while (name < Math.min(end, i + 1 + SMALL_WORDS) && !line.capital(name)) {
            if (!PARTS.contains(line.at(name))) {
                return null;
            }
            name++;
        }
        int to = name;
        while (to < Math.min(end, name + LONGEST) && (line.capital(to) || goesOn(line, to, end))) {
            to++;
        }
        Span span = to == name ? null : line.span(i + 1, to);
        boolean owned = line.at(to).equals("'s") || line.at(to).equals("'");
        return span == null || owned || isTime(span) || isSomebody(span) ? null : span.in(line.text());
    }

    private static boolean goesOn(Line line, int i, int end) {
        return (line.at(i).equals("of") || line.at(i).equals("-")) && i + 1 < end && line.capital(i + 1);
    }

    private boolean isTime(Span span) {
        Map.Entry<Integer, TimeExpression> next = times.ceilingEntry(Math.max(0, span.start() - SMALL_WORDS));
        return next != null && next.getKey() < span.end();
    }

    /** Whether the words name people or a body, not a place. */
    private boolean isSomebody(Span span) {
        Map.Entry<Integer, Mention> last = mentions.floorEntry(span.end() - 1);
        return last != null
                && last.getValue().end() > span.start()
                && NO_PLACES.contains(kinds.getOrDefault(last.getValue().actor(), ""));
    }
}
