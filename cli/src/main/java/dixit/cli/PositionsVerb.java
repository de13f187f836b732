package dixit.cli;

import dixit.archive.Claims;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.PositionEntry;
import dixit.archive.export.ClaimTables;
import dixit.record.Stance;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dixit positions}: who is said to hold which stance on what, by whom. */
@Command(
        name = "positions",
        description = "List who is said to hold which stance on what, each with who says so and in which words.",
        mixinStandardHelpOptions = true)
final class PositionsVerb extends ClaimsVerb<PositionEntry> {
    private static final Kind<PositionEntry> KIND = new Kind<>(
            new ClaimPrinter.Table<>("positions", ClaimTables.POSITIONS, ClaimTables::line),
            Claims::behindPositions,
            (claims, filter) -> claims.allPositions(filter, ClaimOrder.OLDEST));

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            description = "With these stances: ${COMPLETION-CANDIDATES}.",
            split = ",")
    private List<Stance> stances = List.of();

    PositionsVerb(Terminal terminal) {
        super(terminal, KIND);
    }

    @Override
    ClaimFilter.Builder narrowed(ClaimFilter.Builder filter) {
        return filter.stances(stances);
    }
}
