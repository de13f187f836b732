package dixit.archive.claim;

import dixit.record.EventMode;
import dixit.record.EventType;
import dixit.record.Stance;
import dixit.record.StatusKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for. Everything that is set must hold; of several ids one is enough. What a kind of claim does not
 * have is not asked of it: types are of events alone, stances of positions alone.
 *
 * <pre>{@code
 * ClaimFilter.builder().between(Set.of("state/kestria"), Set.of("state/veldania")).from("2019").build();
 * }</pre>
 *
 * @param actors who did it, or whose stance it is
 * @param recipients to whom it was done
 * @param one with {@code other}: one of the two between whom it is, in either direction
 * @param other the other one; empty for anybody
 * @param institutions what a position or status is on; for an event, what the sentences of its evidence mention
 * @param assertedBy who says so
 * @param notAssertedBy who does not say so
 * @param byOffice an id of a state or body in the fields above also means those who act or speak for it by office
 * @param own true: the author's own report alone; false: what is quoted alone; null: both
 * @param types types of events
 * @param modes of events, see {@link EventMode}
 * @param stances stances of positions
 * @param statuses kinds of status
 * @param negated true: what is said not to be; false: what is said to be; null: both
 * @param from may be of this day, month or year ({@code 2020}, {@code 2020-03}, {@code 2020-03-05}) or later; null for any
 * @param to may be of this day, month or year or earlier; null for any
 * @param document hash of the document alone that is asked; null for all
 */
public record ClaimFilter(
        Set<String> actors,
        Set<String> recipients,
        Set<String> one,
        Set<String> other,
        Set<String> institutions,
        Set<String> assertedBy,
        Set<String> notAssertedBy,
        boolean byOffice,
        @Nullable Boolean own,
        Set<EventType> types,
        Set<EventMode> modes,
        Set<Stance> stances,
        Set<StatusKind> statuses,
        @Nullable Boolean negated,
        @Nullable String from,
        @Nullable String to,
        @Nullable String document) {
    /** Every claim. */
    public static final ClaimFilter ALL = builder().build();

    public ClaimFilter {
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
        one = Set.copyOf(one);
        other = Set.copyOf(other);
        institutions = Set.copyOf(institutions);
        assertedBy = Set.copyOf(assertedBy);
        notAssertedBy = Set.copyOf(notAssertedBy);
        types = Set.copyOf(types);
        modes = Set.copyOf(modes);
        stances = Set.copyOf(stances);
        statuses = Set.copyOf(statuses);
    }

    /** A builder of a filter that finds everything. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this filter holds. */
    public Builder toBuilder() {
        Builder b = new Builder();
        b.actors.addAll(actors);
        b.recipients.addAll(recipients);
        b.between(one, other);
        b.institutions.addAll(institutions);
        b.assertedBy.addAll(assertedBy);
        b.notAssertedBy.addAll(notAssertedBy);
        b.byOffice = byOffice;
        b.own = own;
        b.types.addAll(types);
        b.modes.addAll(modes);
        b.stances.addAll(stances);
        b.statuses.addAll(statuses);
        b.negated = negated;
        return b.from(from).to(to).document(document);
    }

    /** See the components of {@link ClaimFilter}. Not thread-safe. */
    public static final class Builder {
        private final Set<String> actors = new TreeSet<>();
        private final Set<String> recipients = new TreeSet<>();
        private Set<String> one = Set.of();
        private Set<String> other = Set.of();
        private final Set<String> institutions = new TreeSet<>();
        private final Set<String> assertedBy = new TreeSet<>();
        private final Set<String> notAssertedBy = new TreeSet<>();
        private boolean byOffice;
        private @Nullable Boolean own;
        private final Set<EventType> types = EnumSet.noneOf(EventType.class);
        private final Set<EventMode> modes = EnumSet.noneOf(EventMode.class);
        private final Set<Stance> stances = EnumSet.noneOf(Stance.class);
        private final Set<StatusKind> statuses = EnumSet.noneOf(StatusKind.class);
        private @Nullable Boolean negated;
        private @Nullable String from;
        private @Nullable String to;
        private @Nullable String document;

        private Builder() {}

        /** Adds actors. */
        public Builder actors(Iterable<String> ids) {
            ids.forEach(actors::add);
            return this;
        }

        /** Adds recipients. */
        public Builder recipients(Iterable<String> ids) {
            ids.forEach(recipients::add);
            return this;
        }

        /** Between these two, in either direction. */
        public Builder between(Set<String> ids, Set<String> otherIds) {
            one = ids;
            other = otherIds;
            return this;
        }

        /** Adds institutions. */
        public Builder institutions(Iterable<String> ids) {
            ids.forEach(institutions::add);
            return this;
        }

        /** Adds those who assert. */
        public Builder assertedBy(Iterable<String> ids) {
            ids.forEach(assertedBy::add);
            return this;
        }

        /** Adds those who do not. */
        public Builder notAssertedBy(Iterable<String> ids) {
            ids.forEach(notAssertedBy::add);
            return this;
        }

        /** Whether those count who act or speak by office. */
        public Builder byOffice(boolean value) {
            byOffice = value;
            return this;
        }

        /** Whether the author's own report alone, or what is quoted alone. */
        public Builder own(@Nullable Boolean value) {
            own = value;
            return this;
        }

        /** Adds types of events. */
        public Builder types(Iterable<EventType> values) {
            values.forEach(types::add);
            return this;
        }

        /** Adds modes of events. */
        public Builder modes(Iterable<EventMode> values) {
            values.forEach(modes::add);
            return this;
        }

        /** Adds stances. */
        public Builder stances(Iterable<Stance> values) {
            values.forEach(stances::add);
            return this;
        }

        /** Adds kinds of status. */
        public Builder statuses(Iterable<StatusKind> values) {
            values.forEach(statuses::add);
            return this;
        }

        /** Whether what is said not to be alone, or what is said to be alone. */
        public Builder negated(@Nullable Boolean value) {
            negated = value;
            return this;
        }

        /** The first day, month or year. */
        public Builder from(@Nullable String date) {
            from = date;
            return this;
        }

        /** The last day, month or year. */
        public Builder to(@Nullable String date) {
            to = date;
            return this;
        }

        /** The document alone that is asked. */
        public Builder document(@Nullable String hash) {
            document = hash;
            return this;
        }

        /** The filter. */
        public ClaimFilter build() {
            return new ClaimFilter(
                    actors,
                    recipients,
                    one,
                    other,
                    institutions,
                    assertedBy,
                    notAssertedBy,
                    byOffice,
                    own,
                    types,
                    modes,
                    stances,
                    statuses,
                    negated,
                    from,
                    to,
                    document);
        }
    }
}
