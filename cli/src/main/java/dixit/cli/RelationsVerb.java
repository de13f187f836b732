package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.Period;
import dixit.archive.claim.Relation;
import dixit.archive.claim.Series;
import dixit.archive.claim.Voice;
import dixit.archive.export.ClaimJson;
import dixit.archive.export.ClaimTables;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit relations}: what is claimed of two actors, by who asserts it. */
@Command(
        name = "relations",
        description =
                "Show what is claimed that two did to each other and hold of each other, apart by who asserts it: "
                        + "the one, the other, somebody else, outlets in their own words.",
        mixinStandardHelpOptions = true)
final class RelationsVerb implements Callable<Integer> {
    private static final int MOST_TEXT = 5;

    /** What can be printed. */
    enum Format {
        text,
        csv,
        json
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "The one: a name or id.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String other = "";

    @Option(names = "--months", description = "In a csv, a line for each month instead of each year.")
    private boolean months;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); csv has the sums, json the claims, too.")
    private Format format = Format.text;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    RelationsVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive open = archive.openExisting()) {
            Relation relation = open.claims().relation(Called.in(open, one), Called.in(open, other));
            switch (format) {
                case text -> text(open, relation);
                case csv -> table(relation);
                case json -> json(open, relation);
            }
        }
        return ExitCode.DONE;
    }

    private void table(Relation relation) {
        new ClaimPrinter(terminal)
                .table(ClaimTables.SERIES, ClaimTables.lines(relation, months, Sources.program()), line -> line);
    }

    private void json(Archive open, Relation relation) {
        ClaimPrinter printer = new ClaimPrinter(terminal);
        Map<String, Object> head = new LinkedHashMap<>(Sources.head(open));
        head.putAll(ClaimJson.of(relation));
        terminal.out().print(ClaimPrinter.open(head) + "\"events\":[");
        printer.array(voices(relation, (v, f) -> told(v, open.claims().allEvents(f, ClaimOrder.OLDEST))), json -> json);
        terminal.out().print("\n],\"positions\":[");
        printer.array(
                voices(relation, (v, f) -> told(v, open.claims().allPositions(f, ClaimOrder.OLDEST))), json -> json);
        printer.print("\n]}");
    }

    /** What a voice claims. */
    private interface Claimed {
        Stream<Map<String, Object>> of(Voice voice, ClaimFilter filter);
    }

    private static Stream<Map<String, Object>> voices(Relation relation, Claimed claimed) {
        return Stream.of(Voice.values())
                .flatMap(v -> claimed.of(v, relation.filter(v).build()));
    }

    private static Stream<Map<String, Object>> told(Voice voice, Stream<? extends ClaimEntry> claims) {
        return claims.map(c -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("voice", voice.code());
            json.putAll(ClaimJson.of(c));
            return json;
        });
    }

    private void text(Archive open, Relation r) {
        for (Voice voice : Voice.values()) {
            ClaimFilter filter = r.filter(voice).build();
            boolean any = r.series().stream().anyMatch(s -> s.voice() == voice)
                    || open.claims().behindPositions(filter).count() > 0;
            if (any) {
                terminal.out().println(heading(r, voice));
                r.series().stream().filter(s -> s.voice() == voice).forEach(s -> series(r, s));
                samples(open.claims().allEvents(filter, ClaimOrder.OLDEST));
                samples(open.claims().allPositions(filter, ClaimOrder.OLDEST));
            }
        }
        terminal.err().println("events: " + DescribeClaim.behind(r.behindEvents()));
        terminal.err().println("positions: " + DescribeClaim.behind(r.behindPositions()));
    }

    private static String heading(Relation r, Voice voice) {
        return switch (voice) {
            case ONE -> "What " + Describe.clean(r.one().name()) + " says";
            case OTHER -> "What " + Describe.clean(r.other().name()) + " says";
            case THIRD -> "What others say";
            case OUTLETS -> "What outlets report in their own words";
        };
    }

    private void series(Relation r, Series s) {
        String from = Describe.clean((s.forth() ? r.one() : r.other()).name());
        String to = Describe.clean((s.forth() ? r.other() : r.one()).name());
        String types = s.types().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        String apart = DescribeClaim.apart(s.apart());
        String both = types + (types.isEmpty() || apart.isEmpty() ? "" : "; ") + apart;
        terminal.out().println("  " + from + " to " + to + ": " + both);
        for (Period p : s.years()) {
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "    %-8s %3d events, cooperation %+.1f, conflict %+.1f%n",
                            p.period().equals(Period.UNDATED) ? "undated" : p.period(),
                            p.events(),
                            p.cooperation() + 0.0,
                            p.conflict() + 0.0);
        }
    }

    private void samples(Stream<? extends ClaimEntry> claims) {
        claims.limit(MOST_TEXT).map(DescribeClaim::lines).forEach(lines -> lines.lines()
                .forEach(line -> terminal.out().println(line.isEmpty() ? "" : "  " + line)));
    }
}
