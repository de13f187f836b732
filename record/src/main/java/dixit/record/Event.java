package dixit.record;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as claimed by somebody.
 *
 * @param actor who: id of an actor, or a name where the record has no such actor; null where nobody is named
 * @param type what kind of deed
 * @param mode how, where the words tell; null where they do not, or the type has no modes
 * @param recipient to whom: id or name; null where nobody is named
 * @param assertedBy who says so: the author where nobody else does
 * @param statement id of the statement it stands in
 * @param negated the claim is that it did not happen
 * @param hedged the claim is guarded
 * @param future it is to happen
 * @param conditional it depends on something
 * @param date EDTF
 * @param place where
 * @param evidence the words it rests on; never empty
 * @param because why the program holds it
 */
public record Event(
        @Nullable String actor,
        EventType type,
        @Nullable EventMode mode,
        @Nullable String recipient,
        String assertedBy,
        @Nullable String statement,
        boolean negated,
        boolean hedged,
        boolean future,
        boolean conditional,
        @Nullable String date,
        @Nullable String place,
        List<Span> evidence,
        Because because)
        implements Claim {
    /** @throws IllegalArgumentException if there is no evidence */
    public Event {
        evidence = Claim.checked(evidence, "an event");
    }

    /** The same claim about actors with other ids or names. */
    Event claimants(UnaryOperator<String> now) {
        return new Event(
                actor == null ? null : now.apply(actor),
                type,
                mode,
                recipient == null ? null : now.apply(recipient),
                now.apply(assertedBy),
                statement,
                negated,
                hedged,
                future,
                conditional,
                date,
                place,
                evidence,
                because);
    }
}
