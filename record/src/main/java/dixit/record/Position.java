package dixit.record;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An actor's stance on an institution, a policy or another actor, as somebody states it.
 *
 * @param actor whose stance
 * @param institution on what: id of an institution or actor, or the words that name a policy
 * @param stance which
 * @param condition the words of the condition, where it is conditional
 * @param assertedBy who says so
 * @param statement id of the statement it stands in
 * @param evidence the words it rests on; never empty
 * @param date EDTF
 * @param because why the program holds it
 */
public record Position(
        String actor,
        String institution,
        Stance stance,
        List<Span> condition,
        String assertedBy,
        @Nullable String statement,
        List<Span> evidence,
        @Nullable String date,
        Because because)
        implements Claim {
    /** @throws IllegalArgumentException if there is no evidence */
    public Position {
        condition = List.copyOf(condition);
        evidence = Claim.checked(evidence, "a position");
    }

    /** The same claim about actors with other ids or names. */
    Position claimants(UnaryOperator<String> now) {
        return new Position(
                now.apply(actor),
                now.apply(institution),
                stance,
                condition,
                now.apply(assertedBy),
                statement,
                evidence,
                date,
                because);
    }
}
