package dixit.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a document holds to be so of the world: never the program's own word, but that of somebody, with the
 * words it rests on.
 */
public sealed interface Claim permits Position, Status, Event {
    /** Id or name of who says so: the author where nobody else does. */
    String assertedBy();

    /** Id of the statement it stands in; null where it is the author's own report. */
    @Nullable
    String statement();

    /** The words it rests on; never empty. */
    List<Span> evidence();

    /** Why the program holds it. */
    Because because();

    /** The evidence, copied.
     *
     * @throws IllegalArgumentException if there is none
     */
    static List<Span> checked(List<Span> evidence, String what) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(what + " needs evidence");
        }
        return List.copyOf(evidence);
    }
}
