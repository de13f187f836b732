package dixit.archive;

import org.jspecify.annotations.Nullable;

/**
 * What made some of the records.
 *
 * @param version of the program
 * @param model of the trained models that took part; null if none did or it is not known
 * @param knowledge version of the tables that were known; null if it is not known
 * @param documents how many records it made
 */
public record MadeBy(
        String version, @Nullable String model, @Nullable String knowledge, long documents) {}
