package dixit.knowledge;

import dixit.record.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An international organisation, a bloc, or a body of a state.
 *
 * @param id such as {@code organisation/united-nations}, {@code bloc/nato}
 * @param name canonical name
 * @param kind what it is
 * @param abbreviations "UN", "U.N."
 * @param otherNames other names, and what it is called after: "the Pentagon"
 * @param seat city of its seat, null if not given
 * @param state id of the state it belongs to, null if it is international
 * @param from when it began
 * @param to when it ended
 * @param source where the entry was taken from
 */
public record Organisation(
        String id,
        String name,
        Kind kind,
        List<String> abbreviations,
        List<String> otherNames,
        @Nullable String seat,
        @Nullable String state,
        When from,
        When to,
        String source)
        implements Entry {
    /** What an organisation is. */
    public enum Kind {
        /** Made by a treaty or by states, with a secretariat. */
        INTERGOVERNMENTAL,
        /** A group of states that acts as one, with or without a secretariat. */
        BLOC,
        COURT,
        BANK,
        /** Not of states: charities, federations of sport, churches. */
        NONGOVERNMENTAL,
        MINISTRY,
        PARLIAMENT,
        /** Another body of a state. */
        AGENCY,
        MILITARY,
        ARMED_GROUP,
        PARTY,
        COMPANY;

        /** True for what belongs to no single state. */
        public boolean international() {
            return switch (this) {
                case INTERGOVERNMENTAL, BLOC, COURT, BANK, NONGOVERNMENTAL -> true;
                case MINISTRY, PARLIAMENT, AGENCY, MILITARY, ARMED_GROUP, PARTY, COMPANY -> false;
            };
        }
    }

    public Organisation {
        abbreviations = List.copyOf(abbreviations);
        otherNames = List.copyOf(otherNames);
    }

    /** What a record says it is. */
    public ActorKind actorKind() {
        return kind == Kind.BLOC ? ActorKind.BLOC : ActorKind.ORGANISATION;
    }
}
