package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.StatusEntry;
import dixit.archive.export.ClaimTables;
import dixit.record.StatusKind;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dixit statuses}: what is said to have become of treaties, talks and other institutions, by whom. */
@Command(
        name = "statuses",
        description =
                "List what is said to have become of treaties, talks and other institutions: in force, expired, violated; each with who says so and in which words.",
        mixinStandardHelpOptions = true)
final class StatusesVerb implements Callable<Integer> {
    private static final ClaimPrinter.Table<StatusEntry> TABLE =
            new ClaimPrinter.Table<>("statuses", ClaimTables.STATUSES, ClaimTables::line);

    private final Terminal terminal;

    @Mixin
    private final ClaimOptions asked = new ClaimOptions();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "With these statuses: ${COMPLETION-CANDIDATES}.",
            split = ",")
    private List<StatusKind> statuses = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ClaimPrinter.Format format = ClaimPrinter.Format.text;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    StatusesVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive open = archive.openExisting()) {
            ClaimFilter filter = asked.filter(open).statuses(statuses).build();
            Behind behind = Dates.checked(spec, () -> open.claims().behindStatuses(filter));
            try (Stream<StatusEntry> all = open.claims().allStatuses(filter, ClaimOrder.OLDEST)) {
                Stream<StatusEntry> shown = all.limit(asked.limit(format == ClaimPrinter.Format.text));
                new ClaimPrinter(terminal).print(format, TABLE, shown, open, behind);
            }
        }
        return ExitCode.DONE;
    }
}
