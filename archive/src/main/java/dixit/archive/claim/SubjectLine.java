package dixit.archive.claim;

import dixit.archive.StatementEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker has said about a subject over the years.
 *
 * @param statements his statements about it, the earliest first, undated last; no more than were asked for
 * @param behind what stands behind all his statements about it
 * @param positions his positions on it, and those of the state or body for which he speaks, as he states them; the earliest first
 * @param ascribed his positions on it as others state them, the earliest first
 * @param beside his positions on other things in the same statements, the earliest first, no more than 100
 * @param turns where a shift of {@code positions} is proposed
 * @param scope how a subject that names the relations of two was read; null where it names one thing, or is but words
 */
public record SubjectLine(
        List<StatementEntry> statements,
        Behind behind,
        List<PositionEntry> positions,
        List<PositionEntry> ascribed,
        List<PositionEntry> beside,
        List<Turn> turns,
        @Nullable Scope scope) {
    public SubjectLine {
        statements = List.copyOf(statements);
        positions = List.copyOf(positions);
        ascribed = List.copyOf(ascribed);
        beside = List.copyOf(beside);
        turns = List.copyOf(turns);
    }
}
