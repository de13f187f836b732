package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.DocumentEntry;
import dixit.archive.SearchRequest;
import dixit.archive.StatementEntry;
import dixit.archive.export.Csv;
import dixit.archive.export.StatementCsv;
import dixit.archive.export.WebAnnotations;
import dixit.record.DocumentRecord;
import dixit.record.RecordJson;
import dixit.record.Statement;
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

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description =
                    "Only statements that match, as search finds them, best match first; with jsonl the whole records "
                            + "of the documents that hold such a statement.")
    private @Nullable String query;

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            description =
                    "Leave out statements that the program holds with less than this, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double threshold = Statement.DOUBTFUL;

    @Option(
            names = "--bom",
            description = "Begin a csv with a byte-order mark: Excel takes it for another character set without one.")
    private boolean mark;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (mark && format != Format.csv) {
            throw new ParameterException(spec.commandLine(), "--bom: only a csv begins with a byte-order mark");
        }
        Thresholds.check(threshold, spec);
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
        try (Stream<DocumentRecord> records = query == null
                ? open.export()
                : open.exportDocuments(SearchRequest.of(query)).map(DocumentEntry::record)) {
            records.map(r -> r.withoutDoubtful(threshold))
                    .map(RecordJson::write)
                    .takeWhile(line -> print(line))
                    .forEach(line -> {});
        }
    }

    private void table(Archive open) {
        print((mark ? Csv.BYTE_ORDER_MARK : "") + StatementCsv.HEADER);
        try (Stream<StatementEntry> statements =
                open.exportStatements(query == null ? null : SearchRequest.of(query))) {
            statements
                    .filter(s -> s.statement().because().score() >= threshold)
                    .map(StatementCsv::line)
                    .takeWhile(line -> print(line))
                    .forEach(line -> {});
        }
    }

    private void annotations(Archive open) {
        try (Stream<DocumentEntry> documents =
                query == null ? open.exportDocuments() : open.exportDocuments(SearchRequest.of(query))) {
            documents
                    .flatMap(document -> WebAnnotations.of(document, threshold).stream())
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
