package dixit.archive;

/**
 * Somebody whose statements are in the archive.
 *
 * @param name as in the records; the value of {@link Facet#SPEAKER}
 * @param statements how many
 * @param documents in how many documents
 */
public record SpeakerSummary(String name, long statements, long documents) {}
