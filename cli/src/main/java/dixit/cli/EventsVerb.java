package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.Claims;
import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.EventEntry;
import dixit.archive.export.ClaimTables;
import dixit.archive.export.PolecatTable;
import dixit.record.EventMode;
import dixit.record.EventType;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dixit events}: who is said to have done what to whom, by whom. */
@Command(
        name = "events",
        description = "List who is said to have done what to whom, each with who says so and in which words.",
        mixinStandardHelpOptions = true)
final class EventsVerb implements Callable<Integer> {
    /** What can be printed. */
    enum Format {
        text,
        csv,
        json,
        tsv
    }

    private final Terminal terminal;

    @Mixin
    private final ClaimOptions asked = new ClaimOptions();

    @Option(names = "--recipient", paramLabel = "NAME", description = "To whom it was done.")
    private @Nullable String recipient;

    @Option(
            names = "--involving",
            paramLabel = "NAME",
            description = "Who did it or to whom it was done; given twice, between these two.")
    private List<String> involving = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Of these types: ${COMPLETION-CANDIDATES}.",
            split = ",")
    private List<EventType> types = List.of();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "Of sanctions and the like, in these modes: ${COMPLETION-CANDIDATES}.",
            split = ",")
    private List<EventMode> modes = List.of();

    @Option(
            names = "--own-reports",
            description = "Only what authors and outlets report in their own words, nobody being quoted.")
    private boolean own;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); tsv has the columns of POLECAT.")
    private Format format = Format.text;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    EventsVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (involving.size() > 2) {
            throw new ParameterException(spec.commandLine(), "--involving: an event is between two");
        }
        try (Archive open = archive.openExisting()) {
            ClaimFilter filter = filter(open);
            Behind behind = Dates.checked(spec, () -> open.claims().behindEvents(filter));
            print(open, filter, behind);
        }
        return ExitCode.DONE;
    }

    private ClaimFilter filter(Archive open) {
        return asked.filter(open)
                .recipients(ClaimOptions.ids(open, recipient))
                .between(
                        ClaimOptions.ids(open, involving.isEmpty() ? null : involving.getFirst()),
                        ClaimOptions.ids(open, involving.size() < 2 ? null : involving.getLast()))
                .types(types)
                .modes(modes)
                .own(own ? Boolean.TRUE : null)
                .build();
    }

    private void print(Archive open, ClaimFilter filter, Behind behind) {
        Claims claims = open.claims();
        ClaimPrinter printer = new ClaimPrinter(terminal);
        try (Stream<EventEntry> all = claims.allEvents(filter, ClaimOrder.OLDEST)) {
            Stream<EventEntry> events = all.limit(asked.limit(format == Format.text));
            switch (format) {
                case text -> printer.text(events, behind);
                case csv -> printer.table(ClaimTables.EVENTS, events, ClaimTables::line);
                case tsv -> printer.table(PolecatTable.HEADER, events, PolecatTable::line);
                case json -> printer.json(ClaimPrinter.head(open, behind), "events", events);
            }
        }
    }
}
