package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.DocumentEntry;
import dixit.archive.SearchRequest;
import dixit.archive.StatementEntry;
import dixit.archive.export.StatementCsv;
import dixit.archive.export.WebAnnotations;
import dixit.record.DocumentRecord;
import dixit.record.RecordJson;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dixit export}: the archive in the formats of other tools. */
@Command(
        name = "export",
        description = "Print what the archive holds, corrections obeyed: whole records (jsonl), a table of statements "
                + "(csv), or W3C Web Annotations, a line each (webannotation).",
        mixinStandardHelpOptions = true)
final class ExportVerb implements Callable<Integer> {
    /** What can be printed. */
    enum Format {
        jsonl,
        csv,
        webannotation
    }

    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.jsonl;

    @Option(names = "--query", paramLabel = "QUERY", description = "Only statements that match; for csv.")
    private @Nullable String query;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (query != null && format != Format.csv) {
            throw new ParameterException(
                    spec.commandLine(), "--query " + query + ": only a csv export can be narrowed by a query");
        }
        try (Archive open = archive.openExisting()) {
            switch (format) {
                case jsonl -> records(open);
                case csv -> table(open);
                case webannotation -> annotations(open);
            }
        }
        return ExitCode.DONE;
    }

    private void records(Archive open) {
        try (Stream<DocumentRecord> records = open.export()) {
            records.map(RecordJson::write).takeWhile(line -> print(line)).forEach(line -> {});
        }
    }

    private void table(Archive open) {
        print(StatementCsv.HEADER);
        try (Stream<StatementEntry> statements =
                open.exportStatements(query == null ? null : SearchRequest.of(query))) {
            statements.map(StatementCsv::line).takeWhile(line -> print(line)).forEach(line -> {});
        }
    }

    private void annotations(Archive open) {
        try (Stream<DocumentEntry> documents = open.exportDocuments()) {
            documents
                    .flatMap(document -> WebAnnotations.of(document).stream())
                    .takeWhile(line -> print(line))
                    .forEach(line -> {});
        }
    }

    /** True as long as somebody reads. */
    private boolean print(String line) {
        terminal.out().print(line);
        terminal.out().print('\n');
        return !terminal.out().checkError();
    }
}
