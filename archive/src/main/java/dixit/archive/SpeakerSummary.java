package dixit.archive;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whose statements are in the archive.
 *
 * @param id of the actor; null for somebody who is only described
 * @param name as in the records
 * @param statements how many
 * @param documents in how many documents
 */
public record SpeakerSummary(@Nullable String id, String name, long statements, long documents) {}
