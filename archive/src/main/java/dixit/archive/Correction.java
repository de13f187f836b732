package dixit.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person changed in a statement: who, when and why. Never deleted; undoing is itself recorded.
 *
 * @param id number in the log, ascending with time
 * @param statementKey the statement it was made on
 * @param documentHash the document
 * @param words the exact words of the statement when it was corrected
 * @param change what
 * @param who name of the person
 * @param when moment
 * @param note the person's reason
 * @param state whether it counts
 * @param undoneBy who undid it
 * @param undoneAt when that was
 */
public record Correction(
        long id,
        String statementKey,
        String documentHash,
        String words,
        Change change,
        String who,
        Instant when,
        @Nullable String note,
        State state,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {
    /** Whether a correction counts. */
    public enum State {
        /** It is applied wherever the statement is shown, searched or exported. */
        IN_FORCE,
        /** It was undone. */
        UNDONE,
        /** A later correction of the same kind took its place. */
        SUPERSEDED,
        /** The document was extracted anew and no statement is near enough to where it was made. */
        UNATTACHED
    }
}
