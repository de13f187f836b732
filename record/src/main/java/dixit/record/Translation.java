package dixit.record;

import org.jspecify.annotations.Nullable;

/**
 * That a document is a translation.
 *
 * @param machine made by a machine
 * @param from BCP 47 tag of the original's language
 */
public record Translation(boolean machine, @Nullable String from) {}
