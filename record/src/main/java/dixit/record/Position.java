package dixit.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor's stance on an institution, a policy or another actor, as somebody states it.
 *
 * @param actor whose stance
 * @param institution on what
 * @param stance which
 * @param condition the words of the condition, where it is conditional
 * @param assertedBy who says so
 * @param statement id of the statement it stands in
 * @param evidence the words it rests on; never empty
 * @param date EDTF
 */
public record Position(
        String actor,
        String institution,
        Stance stance,
        List<Span> condition,
        String assertedBy,
        @Nullable String statement,
        List<Span> evidence,
        @Nullable String date) {
    /** @throws IllegalArgumentException if there is no evidence */
    public Position {
        condition = List.copyOf(condition);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a position needs evidence");
        }
    }
}
