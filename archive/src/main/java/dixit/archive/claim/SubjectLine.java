package dixit.archive.claim;

import dixit.archive.StatementEntry;
import java.util.List;

/**
 * What a speaker has said about a subject over the years.
 *
 * @param statements his statements about it, the earliest first, undated last; no more than were asked for
 * @param behind what stands behind all his statements about it
 * @param positions his positions on it, and those of the state or body for which he speaks, as he states them; the earliest first
 * @param ascribed his positions on it as others state them, the earliest first
 * @param turns where a shift of {@code positions} is proposed
 */
public record SubjectLine(
        List<StatementEntry> statements,
        Behind behind,
        List<PositionEntry> positions,
        List<PositionEntry> ascribed,
        List<Turn> turns) {
    public SubjectLine {
        statements = List.copyOf(statements);
        positions = List.copyOf(positions);
        ascribed = List.copyOf(ascribed);
        turns = List.copyOf(turns);
    }
}
