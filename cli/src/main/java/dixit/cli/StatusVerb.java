package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.Status;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dixit status}: what the archive holds and how it is. */
@Command(
        name = "status",
        description = "Show what the archive holds, how large it is and whether its index is current.",
        mixinStandardHelpOptions = true)
final class StatusVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    StatusVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive open = archive.openExisting()) {
            Map<String, Object> facts = facts(open.status());
            facts.put("made_by", json ? open.madeBy() : madeBy(open));
            if (json) {
                terminal.out().println(Json.line(facts));
            } else {
                facts.forEach((name, value) ->
                        terminal.out().printf(Locale.ROOT, "%-18s %s%n", name.replace('_', ' '), value));
            }
        }
        return ExitCode.DONE;
    }

    private static String madeBy(Archive open) {
        return open.madeBy().stream()
                .map(m -> m.documents() + " by " + m.version()
                        + (m.model() == null ? "" : ", model " + m.model())
                        + (m.knowledge() == null ? "" : ", knowledge " + m.knowledge()))
                .collect(Collectors.joining("; "));
    }

    private static Map<String, Object> facts(Status s) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("archive", s.directory().toString());
        facts.put("documents", s.documents());
        facts.put("statements", s.statements());
        facts.put("speakers", s.speakers());
        facts.put("corrections", s.corrections());
        facts.put("unattached", s.unattached());
        facts.put("database_bytes", s.databaseBytes());
        facts.put("originals_bytes", s.originalsBytes());
        facts.put("index_bytes", s.indexBytes());
        facts.put("index", s.index().name().toLowerCase(Locale.ROOT));
        facts.put("schema", s.schema());
        facts.put("lucene", s.lucene());
        facts.put("producers", s.producers());
        facts.put(
                "last_import", s.lastImport() == null ? "never" : s.lastImport().toString());
        if (!s.messages().isEmpty()) {
            facts.put("messages", s.messages());
        }
        return facts;
    }
}
