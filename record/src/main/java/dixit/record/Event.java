package dixit.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as claimed by somebody.
 *
 * @param actor who
 * @param type a PLOVER type such as {@code REQUEST}
 * @param recipient to whom
 * @param assertedBy who says so: the author where nobody else does
 * @param statement id of the statement it stands in
 * @param negated the claim is that it did not happen
 * @param hedged the claim is guarded
 * @param future it is to happen
 * @param conditional it depends on something
 * @param date EDTF
 * @param place where
 * @param evidence the words it rests on; never empty
 */
public record Event(
        String actor,
        String type,
        @Nullable String recipient,
        String assertedBy,
        @Nullable String statement,
        boolean negated,
        boolean hedged,
        boolean future,
        boolean conditional,
        @Nullable String date,
        @Nullable String place,
        List<Span> evidence) {
    /** @throws IllegalArgumentException if there is no evidence */
    public Event {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an event needs evidence");
        }
    }
}
