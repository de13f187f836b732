package dixit.web.view;

import dixit.archive.InstitutionSummary;
import dixit.knowledge.Institution;
import java.util.Arrays;
import java.util.List;

/**
 * The list of institutions.
 *
 * @param entries a page of them
 * @param pager where it is
 * @param prefix with which a word of the name begins; empty for all
 * @param kind code of the kind; empty for all
 */
public record InstitutionsView(List<InstitutionSummary> entries, Pager pager, String prefix, String kind) {
    /** The kinds that there are, by code. */
    public static final List<String> KINDS =
            Arrays.stream(Institution.Kind.values()).map(Institution.Kind::code).toList();

    public InstitutionsView {
        entries = List.copyOf(entries);
    }

    public List<String> kinds() {
        return KINDS;
    }

    /** True if nothing narrows the list. */
    public boolean all() {
        return prefix.isEmpty() && kind.isEmpty();
    }
}
