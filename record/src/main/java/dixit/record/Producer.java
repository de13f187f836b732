package dixit.record;

import org.jspecify.annotations.Nullable;

/**
 * What made a record.
 *
 * @param name of the program
 * @param version of the program
 * @param model of the trained model, where one was used
 */
public record Producer(
        String name, String version, @Nullable String model) {}
