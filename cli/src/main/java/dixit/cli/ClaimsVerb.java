package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.Claims;
import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.ClaimFilter;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the verbs have in common that list claims of one kind on institutions. */
abstract class ClaimsVerb<T extends ClaimEntry> implements Callable<Integer> {
    /**
     * A kind of claims.
     *
     * @param table its table
     * @param behind what stands behind those that match
     * @param all those that match, the oldest first
     */
    record Kind<T>(
            ClaimPrinter.Table<T> table,
            BiFunction<Claims, ClaimFilter, Behind> behind,
            BiFunction<Claims, ClaimFilter, Stream<T>> all) {}

    private final Terminal terminal;
    private final Kind<T> kind;

    @Mixin
    private final ClaimOptions asked = new ClaimOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ClaimPrinter.Format format = ClaimPrinter.Format.text;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ClaimsVerb(Terminal terminal, Kind<T> kind) {
        this.terminal = terminal;
        this.kind = kind;
    }

    /** What is asked beyond what all claims have. */
    abstract ClaimFilter.Builder narrowed(ClaimFilter.Builder filter);

    @Override
    public Integer call() {
        try (Archive open = archive.openExisting()) {
            ClaimFilter filter = narrowed(asked.filter(open)).build();
            Behind behind = Dates.checked(spec, () -> kind.behind().apply(open.claims(), filter));
            try (Stream<T> all = kind.all().apply(open.claims(), filter)) {
                Stream<T> shown = all.limit(asked.limit(format == ClaimPrinter.Format.text));
                new ClaimPrinter(terminal).print(format, kind.table(), shown, open, behind);
            }
        }
        return ExitCode.DONE;
    }
}
