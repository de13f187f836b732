package dixit.archive.claim;

/** A claim as the archive shows it: never the program's own word, but somebody's, with the words it rests on. */
public sealed interface ClaimEntry permits EventEntry, PositionEntry, StatusEntry {
    /** Who says so, where and when. */
    Ground ground();
}
