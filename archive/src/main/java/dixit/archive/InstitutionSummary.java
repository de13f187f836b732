package dixit.archive;

/**
 * An institution that documents of the archive name.
 *
 * @param id such as {@code institution/new-start}
 * @param name to show
 * @param kind such as {@code treaty}
 * @param mentions how often it is named, in all documents
 * @param statements how many statements mention it
 * @param documents how many documents name it
 */
public record InstitutionSummary(String id, String name, String kind, long mentions, long statements, long documents) {}
