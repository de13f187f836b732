package dixit.archive.claim;

import dixit.record.StatusKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says has become of an institution.
 *
 * @param institution of which
 * @param status what
 * @param actor who did it: signed, left, broke it; null where nobody is named
 * @param negated the claim is that it is not so
 * @param future it is to come
 * @param ground who says so, where and when
 */
public record StatusEntry(
        Party institution, StatusKind status, @Nullable Party actor, boolean negated, boolean future, Ground ground)
        implements ClaimEntry {}
