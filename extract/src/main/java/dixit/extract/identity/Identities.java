package dixit.extract.identity;

import dixit.record.Actor;
import dixit.record.Mention;
import dixit.record.Statement;
import java.util.List;

/**
 * The layer that the identity stage returns.
 *
 * @param actors who speaks or is named
 * @param mentions where
 * @param statements the attributions with their speakers, in the order of their first word, numbered s1, s2 …
 */
public record Identities(List<Actor> actors, List<Mention> mentions, List<Statement> statements) {
    public Identities {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
    }
}
