package dixit.cli;

import dixit.archive.Claims;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.StatusEntry;
import dixit.archive.export.ClaimTables;
import dixit.record.StatusKind;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dixit statuses}: what is said to have become of treaties, talks and other institutions, by whom. */
@Command(
        name = "statuses",
        description =
                "List what is said to have become of treaties, talks and other institutions: in force, expired, violated; each with who says so and in which words.",
        mixinStandardHelpOptions = true)
final class StatusesVerb extends ClaimsVerb<StatusEntry> {
    private static final Kind<StatusEntry> KIND = new Kind<>(
            new ClaimPrinter.Table<>("statuses", ClaimTables.STATUSES, ClaimTables::line),
            Claims::behindStatuses,
            (claims, filter) -> claims.allStatuses(filter, ClaimOrder.OLDEST));

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "With these statuses: ${COMPLETION-CANDIDATES}.",
            split = ",")
    private List<StatusKind> statuses = List.of();

    StatusesVerb(Terminal terminal) {
        super(terminal, KIND);
    }

    @Override
    ClaimFilter.Builder narrowed(ClaimFilter.Builder filter) {
        return filter.statuses(statuses);
    }
}
