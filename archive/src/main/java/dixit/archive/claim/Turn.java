package dixit.archive.claim;

import java.util.List;
import java.util.Optional;

/**
 * A shift that the program proposes: two positions one after the other of which the stance differs. Whether he turned, who
 * reads both passages decides.
 *
 * @param before the earlier
 * @param after the later; begins on a later day than the earlier ends
 * @param decisions what people decided, the last first
 */
public record Turn(PositionEntry before, PositionEntry after, List<TurnDecision> decisions) {
    public Turn {
        decisions = List.copyOf(decisions);
    }

    /** The decision that counts; empty while it is open. */
    public Optional<TurnDecision> decided() {
        return decisions.stream().findFirst().filter(d -> d.verdict() != TurnVerdict.OPEN);
    }
}
