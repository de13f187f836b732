package dixit.archive.check;

import dixit.text.align.Comparison;
import dixit.text.align.Tokens;
import java.util.List;

/**
 * Two wordings beside each other, each with what became of its words.
 *
 * @param quote the one
 * @param record the other
 */
public record Beside(List<Run> quote, List<Run> record) {
    public Beside {
        quote = List.copyOf(quote);
        record = List.copyOf(record);
    }

    /** The differences of a quote and the words that it renders; a record in which nothing is alike stands as it is. */
    public static Beside of(String quote, String record) {
        Comparison c = Comparison.of(quote, Tokens.of(record));
        return c.alignment().pieces().isEmpty()
                ? plain(quote, record)
                : new Beside(Runs.ofQuote(quote, c), Runs.ofRecord(record, c));
    }

    /** Both as they are. */
    public static Beside plain(String quote, String record) {
        return new Beside(List.of(new Run(Run.Kind.SAME, quote)), List.of(new Run(Run.Kind.SAME, record)));
    }
}
