package dixit.extract.identity;

import dixit.record.Actor;
import dixit.record.Mention;
import dixit.record.Statement;
import java.util.List;
import java.util.Map;

/**
 * The layer that the identity stage returns.
 *
 * @param actors who speaks or is named
 * @param mentions where
 * @param statements the attributions with their speakers, in the order of their first word, numbered s1, s2 …
 * @param sides by the id of a statement, the id of the state for which its speaker speaks by office: "we" in the words of
 *     a foreign minister; nothing for those who speak for no state, or for more than one
 */
public record Identities(
        List<Actor> actors, List<Mention> mentions, List<Statement> statements, Map<String, String> sides) {
    public Identities {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        sides = Map.copyOf(sides);
    }
}
