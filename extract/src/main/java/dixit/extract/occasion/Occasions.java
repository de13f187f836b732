package dixit.extract.occasion;

import dixit.extract.time.TimeExpression;
import dixit.record.Occasion;
import dixit.record.Statement;
import java.util.List;

/**
 * The layer that the occasion stage returns.
 *
 * @param occasions in the order of the text
 * @param statements the same statements, with the day of saying and the occasion where they are known
 * @param times the same expressions of time; those inside somebody's words counted from the day on which he said them
 */
public record Occasions(List<Occasion> occasions, List<Statement> statements, List<TimeExpression> times) {
    public Occasions {
        occasions = List.copyOf(occasions);
        statements = List.copyOf(statements);
        times = List.copyOf(times);
    }
}
