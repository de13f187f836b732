package dixit.knowledge;

import java.util.List;

/**
 * What one does in an office, whoever's office it is: "foreign minister".
 *
 * @param id such as {@code foreign-minister}
 * @param name the title in general use
 * @param titles other titles of the same
 * @param kind what sort of office
 * @param ofStates every state has such an office, or may have
 * @param single one person holds it at a time, so a successor ends a term
 * @param source where the entry was taken from
 */
public record Role(
        String id, String name, List<String> titles, Kind kind, boolean ofStates, boolean single, String source)
        implements Entry {
    /** Sorts of offices. */
    public enum Kind {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        FOREIGN_MINISTER,
        DEFENCE_MINISTER,
        MINISTER,
        SPOKESPERSON,
        ADVISER,
        DIPLOMAT,
        /** The head of an organisation or bloc. */
        HEAD,
        PARLIAMENT,
        MILITARY,
        /** Leads a state in fact, or is in its government; the source does not say in which office. */
        LEADER,
        OTHER
    }

    public Role {
        titles = List.copyOf(titles);
    }
}
