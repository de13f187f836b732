package dixit.archive;

import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Occasion;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An occasion with all documents that report it.
 *
 * @param id its permanent address; every report has one, too, that leads here
 * @param reports what documents tell of it, the record first where there is one; never empty
 */
public record OccasionEntry(String id, List<Report> reports) {
    /** How many reports are told at most. */
    public static final int MOST_REPORTS = 100;

    public OccasionEntry {
        reports = List.copyOf(reports);
    }

    /**
     * What a document tells of it.
     *
     * @param id address of its own
     * @param document the document
     * @param occasion as the document has it, with people's decisions on actors
     * @param record it is the primary record: it prints the words themselves, more of them than any other
     * @param because why it is held to be the same occasion as another report; null if it is the only one
     * @param statements made there as the document tells it
     */
    public record Report(
            String id,
            DocumentSummary document,
            Occasion occasion,
            boolean record,
            @Nullable Because because,
            List<StatementEntry> statements) {
        public Report {
            statements = List.copyOf(statements);
        }
    }

    /** Such as {@code interview}. */
    public String form() {
        return reports.getFirst().occasion().form();
    }

    /** Who speaks. */
    public @Nullable ActorRef principal() {
        return reports.stream()
                .map(r -> r.occasion().principal())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Who else takes part, as written in any report. */
    public List<String> participants() {
        return reports.stream()
                .flatMap(r -> r.occasion().participants().stream())
                .distinct()
                .toList();
    }

    /** The outlet, as the first report that names it does. */
    public @Nullable String medium() {
        return first(Occasion::medium);
    }

    /** The house. */
    public @Nullable String venue() {
        return first(Occasion::venue);
    }

    /** The town. */
    public @Nullable String place() {
        return first(Occasion::place);
    }

    /** The date that leaves the fewest days open, EDTF. */
    public @Nullable String date() {
        return reports.stream()
                .map(r -> r.occasion().date())
                .filter(Objects::nonNull)
                .min(java.util.Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private @Nullable String first(Function<Occasion, @Nullable String> what) {
        for (Report r : reports) {
            String value = what.apply(r.occasion());
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
