package dixit.web.view;

import dixit.archive.DateWords;
import dixit.archive.StatementEntry;
import dixit.record.DocumentRecord;
import dixit.record.Occasion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way to an occasion's page.
 *
 * @param title as this document tells it
 * @param date in words; empty if unknown
 * @param address of the page
 */
public record OccasionLink(String title, String date, String address) {
    /** All occasions of a document, in its order. */
    static List<OccasionLink> all(DocumentRecord record, Map<String, String> addresses) {
        return record.occasions().stream()
                .filter(o -> addresses.containsKey(o.id()))
                .map(o -> of(o, String.valueOf(addresses.get(o.id()))))
                .toList();
    }

    /** The occasion on which a statement was made. */
    static @Nullable OccasionLink of(StatementEntry e, DocumentRecord record, Map<String, String> addresses) {
        String id = e.statement().occasion();
        return record.occasions().stream()
                .filter(o -> o.id().equals(id) && addresses.containsKey(o.id()))
                .findFirst()
                .map(o -> of(o, String.valueOf(addresses.get(o.id()))))
                .orElse(null);
    }

    private static OccasionLink of(Occasion o, String address) {
        return new OccasionLink(
                OccasionView.title(o.form(), o.principal(), o.medium(), o.venue(), o.place()),
                DateWords.of(o.date()),
                Urls.occasion(address));
    }
}
