package dixit.archive.claim;

import java.util.List;
import java.util.Set;

/**
 * Two actors, as claims have it: what each says of the other, what others say, what outlets report; never mixed.
 *
 * @param one the first, as asked for
 * @param other the other
 * @param ones all its ids
 * @param others all ids of the other
 * @param series who claims that who did how much to whom; one for each voice and direction that has any
 * @param behindEvents what stands behind the series
 * @param behindPositions what stands behind the positions of each on the other
 */
public record Relation(
        Party one,
        Party other,
        Set<String> ones,
        Set<String> others,
        List<Series> series,
        Behind behindEvents,
        Behind behindPositions) {
    public Relation {
        ones = Set.copyOf(ones);
        others = Set.copyOf(others);
        series = List.copyOf(series);
    }

    /** Finds their events, in either direction, and the positions of each on the other. */
    public ClaimFilter.Builder filter() {
        return ClaimFilter.builder().between(ones, others).byOffice(true);
    }

    /** As {@link #filter()}, what one voice claims alone. */
    public ClaimFilter.Builder filter(Voice voice) {
        return switch (voice) {
            case ONE -> filter().own(false).assertedBy(ones);
            case OTHER -> filter().own(false).assertedBy(others).notAssertedBy(ones);
            case THIRD -> filter().own(false).notAssertedBy(ones).notAssertedBy(others);
            case OUTLETS -> filter().own(true);
        };
    }
}
