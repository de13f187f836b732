package dixit.archive;

import java.util.List;

/**
 * An institution as the documents of the archive have it.
 *
 * @param summary what and how often
 * @param parties names that records give it, in the order of their alphabet
 * @param forms by which documents name it, most frequent first
 */
public record InstitutionEntry(InstitutionSummary summary, List<String> parties, List<Form> forms) {
    /** How many forms are told. */
    public static final int MOST_FORMS = 100;

    public InstitutionEntry {
        parties = List.copyOf(parties);
        forms = List.copyOf(forms);
    }

    /**
     * A form of the name.
     *
     * @param words as in the texts
     * @param named a name; else words that point back to one, such as "Treaty"
     * @param times how often, in all documents
     * @param documents how many documents use it
     */
    public record Form(String words, boolean named, long times, long documents) {}
}
