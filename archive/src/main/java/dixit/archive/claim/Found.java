package dixit.archive.claim;

import java.util.List;

/**
 * A page of claims.
 *
 * @param entries the page
 * @param behind what stands behind all of them, not the page alone
 */
public record Found<T extends ClaimEntry>(List<T> entries, Behind behind) {
    public Found {
        entries = List.copyOf(entries);
    }

    /** How many there are in all. */
    public long total() {
        return behind.count();
    }
}
