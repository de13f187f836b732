package dixit.knowledge;

import java.util.List;

/**
 * A role in a body: the foreign minister of Russia. Exists whether or not a holder is known.
 *
 * @param id such as {@code office/russia/foreign-minister}
 * @param body id of the state or organisation
 * @param role the role in it
 * @param name how to name it, without the body: "Taoiseach"
 * @param titles its own titles beside those of the role
 * @param source where the entry was taken from
 */
public record Office(String id, String body, Role role, String name, List<String> titles, String source)
        implements Entry {
    public Office {
        titles = List.copyOf(titles);
    }

    /** The id of the office with this role in this body. */
    public static String id(String body, String role) {
        return "office/" + body.substring(body.indexOf('/') + 1) + "/" + role;
    }
}
