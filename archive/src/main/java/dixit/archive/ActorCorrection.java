package dixit.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about who is who: who, when and why. Never deleted; undoing is itself recorded.
 *
 * @param id number in the log, ascending with time; shared with {@link Correction}
 * @param change what
 * @param who name of the person
 * @param when moment
 * @param note the person's reason
 * @param undoneBy who undid it; null while it is in force
 * @param undoneAt when that was
 */
public record ActorCorrection(
        long id,
        ActorChange change,
        String who,
        Instant when,
        @Nullable String note,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {
    /** True if it counts. */
    public boolean inForce() {
        return undoneAt == null;
    }
}
