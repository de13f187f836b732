package dixit.record;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What stands of an institution, as somebody states it: in force, expired, withdrawn from, ignored.
 *
 * @param institution id of which
 * @param status what has become of it
 * @param actor whose deed that is, such as who withdrew; id or name, null where nobody is named
 * @param negated the claim is that it is not so
 * @param future it is to become so
 * @param assertedBy who says so: the author where nobody else does
 * @param statement id of the statement it stands in
 * @param evidence the words it rests on; never empty
 * @param date since when or when, EDTF; null where the text does not say
 * @param because why the program holds it
 */
public record Status(
        String institution,
        StatusKind status,
        @Nullable String actor,
        boolean negated,
        boolean future,
        String assertedBy,
        @Nullable String statement,
        List<Span> evidence,
        @Nullable String date,
        Because because)
        implements Claim {
    /** @throws IllegalArgumentException if there is no evidence */
    public Status {
        evidence = Claim.checked(evidence, "a status");
    }

    /** The same claim about actors with other ids or names. */
    Status claimants(UnaryOperator<String> now) {
        return new Status(
                institution,
                status,
                actor == null ? null : now.apply(actor),
                negated,
                future,
                now.apply(assertedBy),
                statement,
                evidence,
                date,
                because);
    }
}
