package dixit.archive.claim;

import dixit.record.EventMode;
import dixit.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as somebody claims it.
 *
 * @param actor who; null where nobody is named
 * @param type what kind of deed
 * @param mode how; null where the words do not tell, or in records made before modes were told
 * @param recipient to whom; null where nobody is named
 * @param negated the claim is that it did not happen
 * @param hedged the claim is guarded
 * @param future it is to happen
 * @param conditional it depends on something
 * @param place where, as the text names it
 * @param ground who says so, where and when
 */
public record EventEntry(
        @Nullable Party actor,
        EventType type,
        @Nullable EventMode mode,
        @Nullable Party recipient,
        boolean negated,
        boolean hedged,
        boolean future,
        boolean conditional,
        @Nullable String place,
        Ground ground)
        implements ClaimEntry {
    /** True for what is claimed to have happened: only that has weight in series, see {@link Weights}. */
    public boolean happened() {
        return !negated && !future && !conditional;
    }
}
