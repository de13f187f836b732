package dixit.web.json;

import dixit.archive.OccasionEntry;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.web.view.Urls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occasion with all documents that report it.
 *
 * @param id permanent address
 * @param reports the record first, where there is one
 */
public record OccasionJson(
        String id,
        String address,
        String form,
        @Nullable ActorRef principal,
        List<String> participants,
        @Nullable String medium,
        @Nullable String venue,
        @Nullable String place,
        @Nullable String date,
        List<Report> reports) {
    /**
     * What a document tells of it.
     *
     * @param record true for the primary record
     * @param because why it is held to be the same occasion as another report; null if it is the only one
     */
    public record Report(
            String id,
            DocumentJson document,
            @Nullable Boolean record,
            @Nullable String medium,
            @Nullable String venue,
            @Nullable String place,
            @Nullable String date,
            @Nullable Because because,
            List<LinkedStatement> statements) {
        static Report of(OccasionEntry.Report r) {
            return new Report(
                    r.id(),
                    DocumentJson.of(r.document()),
                    r.record() ? Boolean.TRUE : null,
                    r.occasion().medium(),
                    r.occasion().venue(),
                    r.occasion().place(),
                    r.occasion().date(),
                    r.because(),
                    r.statements().stream().map(LinkedStatement::of).toList());
        }
    }

    public static OccasionJson of(OccasionEntry o) {
        return new OccasionJson(
                o.id(),
                Urls.occasion(o.id()),
                o.form(),
                o.principal(),
                o.participants(),
                o.medium(),
                o.venue(),
                o.place(),
                o.date(),
                o.reports().stream().map(Report::of).toList());
    }
}
