package dixit.web.view;

import dixit.record.Institution;
import java.util.List;

/**
 * A way to an institution's page.
 *
 * @param name to show
 * @param kind in words
 * @param address of the page
 */
public record InstitutionLink(String name, String kind, String address) {
    /** A way to each, in their order. */
    public static List<InstitutionLink> all(List<Institution> institutions) {
        return institutions.stream()
                .map(i -> new InstitutionLink(i.name(), Say.sentence(i.kind()), Urls.institution(i.id())))
                .toList();
    }
}
