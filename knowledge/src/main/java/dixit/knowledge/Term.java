package dixit.knowledge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person in an office for a time.
 *
 * @param person id of the holder
 * @param office id of the office
 * @param from first day; unknown if the source does not give it
 * @param to last day; unknown if not over or not known
 * @param source where the entry was taken from
 * @param note what else the source says, null if nothing
 */
public record Term(
        String person,
        String office,
        When from,
        When to,
        String source,
        @Nullable String note) {
    /**
     * Checks the order of the dates.
     *
     * @throws IllegalArgumentException if the term ends before it begins
     */
    public Term {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(office, "office");
        if (When.reversed(from, to)) {
            throw new IllegalArgumentException("ends (" + to + ") before it begins (" + from + ")");
        }
    }

    /** How surely the person held the office on every day of {@code date}, by the dates of this term alone. */
    public Held at(PartialDate date) {
        if (date.latest().isBefore(from.earliest()) || date.earliest().isAfter(to.latest())) {
            return Held.NO;
        }
        boolean begun = !date.earliest().isBefore(from.latest());
        boolean lasts = !date.latest().isAfter(to.earliest());
        return begun && lasts ? Held.CERTAIN : Held.POSSIBLE;
    }
}
