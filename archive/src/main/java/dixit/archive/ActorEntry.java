package dixit.archive;

import java.util.List;

/**
 * Somebody who appears in the archive, as people have it now.
 *
 * @param id such as {@code person/ada-holm}
 * @param name the one to show
 * @param found whom the program had, most documents first; several where people merged them
 * @param names by which documents call the actor, most frequent first
 * @param corrections what people decided about the actor, newest first, undone ones included
 */
public record ActorEntry(
        String id, String name, List<Found> found, List<Name> names, List<ActorCorrection> corrections) {
    /** How many documents are told for a name. */
    public static final int MOST_DOCUMENTS = 20;

    public ActorEntry {
        found = List.copyOf(found);
        names = List.copyOf(names);
        corrections = List.copyOf(corrections);
    }

    /** What the id says the actor is: {@code person}, {@code state}, {@code organisation}, {@code bloc}, {@code group}. */
    public String kind() {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    /**
     * Whom the program had.
     *
     * @param id as extracted
     * @param name as extracted
     * @param documents in how many documents
     */
    public record Found(String id, String name, long documents) {}

    /**
     * A form of the name.
     *
     * @param words exactly as in the texts, without the office
     * @param other none of the actor's names: "the text says …"
     * @param times how often, in all documents
     * @param documents how many documents use it
     * @param some of them, last imported first, {@value #MOST_DOCUMENTS} at most
     */
    public record Name(String words, boolean other, long times, long documents, List<DocumentSummary> some) {
        public Name {
            some = List.copyOf(some);
        }
    }
}
