package dixit.archive.claim;

/**
 * A shift that the program proposes: two positions one after the other of which the stance differs. Whether he turned, who
 * reads both passages decides.
 *
 * @param before the earlier
 * @param after the later; begins on a later day than the earlier ends
 */
public record Turn(PositionEntry before, PositionEntry after) {}
