package dixit.web.view;

import java.util.List;

/**
 * Where an actor's page leads in the system: to pages of two, and to lines of what he said.
 *
 * @param partners with whom claims tie the actor, most first
 * @param subjects what the actor's statements mention, most first
 * @param events all events of the actor; empty address if there are none
 * @param positions all positions of the actor; empty address if there are none
 */
public record TiesView(List<Tie> partners, List<Tie> subjects, Tie events, Tie positions) {
    /** How many of each are shown. */
    public static final int MOST = 12;

    /** Somebody or something, how often, and where it leads. */
    public record Tie(String name, long n, String href) {}

    public TiesView {
        partners = List.copyOf(partners);
        subjects = List.copyOf(subjects);
    }
}
