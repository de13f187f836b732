package dixit.archive.claim;

import java.util.List;

/**
 * What stands behind a chart or a list.
 *
 * @param count how many claims, or statements
 * @param documents how many documents they stand in
 * @param outlets how many of the documents are of which outlet, most first; a document whose parts are of two counts
 *     for both
 * @param noOutlet how many of the documents are of no known outlet
 * @param years how many of them are of which year, ascending; those of no certain year are left out
 */
public record Behind(long count, long documents, List<Count> outlets, long noOutlet, List<Count> years) {
    /** A name and how often. */
    public record Count(String name, long count) {}

    public Behind {
        outlets = List.copyOf(outlets);
        years = List.copyOf(years);
    }
}
