package dixit.knowledge;

import dixit.record.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, or a territory that is commonly spoken of as one.
 *
 * @param id such as {@code state/russia}
 * @param name short name
 * @param official official name, null if not given
 * @param otherNames other names and abbreviations
 * @param adjectives "Russian"
 * @param people names of the people: "Russians"
 * @param capitals the capital, or seats of government where there are several; stand for the state
 * @param seats houses and streets that stand for the government: "the Kremlin"
 * @param iso2 ISO 3166-1 alpha-2, null if none
 * @param iso3 ISO 3166-1 alpha-3 (or the code it once had), null if none
 * @param membership in the United Nations
 * @param from when the state began, unknown for most
 * @param to when it ended, unknown for those that stand
 * @param source where the entry was taken from
 */
public record State(
        String id,
        String name,
        @Nullable String official,
        List<String> otherNames,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        List<String> seats,
        @Nullable String iso2,
        @Nullable String iso3,
        Membership membership,
        When from,
        When to,
        String source)
        implements Entry {
    /** How a state belongs to the United Nations. */
    public enum Membership {
        MEMBER,
        OBSERVER,
        NONE,
        /** The state is no more. */
        FORMER
    }

    public State {
        otherNames = List.copyOf(otherNames);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        capitals = List.copyOf(capitals);
        seats = List.copyOf(seats);
    }

    /** What a record says it is. */
    public ActorKind kind() {
        return ActorKind.STATE;
    }
}
