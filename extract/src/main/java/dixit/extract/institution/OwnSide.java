package dixit.extract.institution;

import dixit.extract.identity.Identities;
import dixit.record.Actor;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whose side "us" is in the words of a statement: the state for which its speaker speaks by office. Of a statement inside another
 * one it is that of the inner speaker. Offsets are UTF-16 units. Immutable and thread-safe.
 */
final class OwnSide {
    /** From each offset on, up to the next: the state, or empty. */
    private final NavigableMap<Integer, Optional<String>> from;

    private OwnSide(NavigableMap<Integer, Optional<String>> from) {
        this.from = from;
    }

    static OwnSide of(Identities identities) {
        NavigableMap<Integer, Optional<String>> from = new TreeMap<>(Map.of(0, Optional.empty()));
        if (identities.sides().isEmpty()) {
            return new OwnSide(from);
        }
        Map<String, String> names = new HashMap<>();
        for (Actor a : identities.actors()) {
            names.put(a.id(), a.name());
        }
        record Place(Span span, Optional<String> state) {}
        List<Place> places = new ArrayList<>();
        for (Statement s : identities.statements()) {
            String side = identities.sides().get(s.id());
            Optional<String> state = Optional.ofNullable(side == null ? null : names.get(side));
            s.content().forEach(c -> places.add(new Place(c, state)));
        }
        places.sort(Comparator.comparingInt((Place p) -> -p.span().length()));
        places.forEach(p -> paint(from, p.span(), p.state()));
        return new OwnSide(from);
    }

    /** Over what a longer statement around it has. */
    private static void paint(NavigableMap<Integer, Optional<String>> from, Span span, Optional<String> state) {
        Optional<String> behind = from.floorEntry(span.end()).getValue();
        from.subMap(span.start(), span.end()).clear();
        from.put(span.start(), state);
        from.put(span.end(), behind);
    }

    /** The name of the state; null where nobody speaks, or for no state. */
    @Nullable
    String at(int offset) {
        return from.floorEntry(offset).getValue().orElse(null);
    }
}
