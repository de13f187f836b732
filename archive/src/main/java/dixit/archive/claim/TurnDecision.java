package dixit.archive.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a proposed shift. Never deleted; the last one on a pair counts.
 *
 * @param id number in the log of these decisions, ascending with time
 * @param before key of the earlier position
 * @param after key of the later one
 * @param verdict what it is
 * @param who name of the person
 * @param when moment
 * @param note the person's reason
 */
public record TurnDecision(
        long id,
        String before,
        String after,
        TurnVerdict verdict,
        String who,
        Instant when,
        @Nullable String note) {}
