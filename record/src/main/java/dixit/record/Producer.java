package dixit.record;

import org.jspecify.annotations.Nullable;

/**
 * What made a record.
 *
 * @param name of the program
 * @param version of the program
 * @param model of the trained models, where any were used
 * @param knowledge version of the tables that were known, the user's own among them; null where none were asked
 */
public record Producer(
        String name,
        String version,
        @Nullable String model,
        @Nullable String knowledge) {
    /** A producer that asked no tables. */
    public Producer(String name, String version, @Nullable String model) {
        this(name, version, model, null);
    }
}
