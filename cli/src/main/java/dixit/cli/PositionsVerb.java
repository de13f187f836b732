package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.PositionEntry;
import dixit.archive.export.ClaimTables;
import dixit.record.Stance;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dixit positions}: who is said to hold which stance on what, by whom. */
@Command(
        name = "positions",
        description = "List who is said to hold which stance on what, each with who says so and in which words.",
        mixinStandardHelpOptions = true)
final class PositionsVerb implements Callable<Integer> {
    private static final ClaimPrinter.Table<PositionEntry> TABLE =
            new ClaimPrinter.Table<>("positions", ClaimTables.POSITIONS, ClaimTables::line);

    private final Terminal terminal;

    @Mixin
    private final ClaimOptions asked = new ClaimOptions();

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            description = "With these stances: ${COMPLETION-CANDIDATES}.",
            split = ",")
    private List<Stance> stances = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ClaimPrinter.Format format = ClaimPrinter.Format.text;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PositionsVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive open = archive.openExisting()) {
            ClaimFilter filter = asked.filter(open).stances(stances).build();
            Behind behind = Dates.checked(spec, () -> open.claims().behindPositions(filter));
            try (Stream<PositionEntry> all = open.claims().allPositions(filter, ClaimOrder.OLDEST)) {
                Stream<PositionEntry> shown = all.limit(asked.limit(format == ClaimPrinter.Format.text));
                new ClaimPrinter(terminal).print(format, TABLE, shown, open, behind);
            }
        }
        return ExitCode.DONE;
    }
}
