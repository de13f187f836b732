package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.DateWords;
import dixit.archive.DocumentEntry;
import dixit.archive.StatementEntry;
import dixit.archive.export.StatementJson;
import dixit.record.RecordJson;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit show}: one statement or one document. */
@Command(
        name = "show",
        description = "Show a statement (by its key) or a document (by its hash, the first 8 characters of it, or its "
                + "name).",
        mixinStandardHelpOptions = true)
final class ShowVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "Key of a statement, or hash or name of a document.")
    private String id = "";

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", description = "Print JSON: for a document its whole record.")
    private boolean json;

    ShowVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive open = archive.openExisting()) {
            Optional<StatementEntry> statement = open.statement(id);
            if (statement.isPresent()) {
                print(statement.get());
                return ExitCode.DONE;
            }
            DocumentEntry document = open.document(id).orElseThrow(this::nothing);
            print(document);
            return ExitCode.DONE;
        }
    }

    private CannotDoException nothing() {
        boolean hash = id.length() < 8 && id.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return new CannotDoException("no statement and no document " + id + " in " + archive.directory()
                + (hash
                        ? "; of a hash give at least 8 characters"
                        : " (a name that several documents share is not enough)"));
    }

    private void print(StatementEntry s) {
        if (json) {
            terminal.out().println(Json.line(StatementJson.of(s)));
            return;
        }
        terminal.out().println(Describe.heading(s));
        s.words().forEach(w -> terminal.out().println("  " + Describe.clean(w)));
        line("source", String.join(" … ", s.sourceWords()));
        line("cue", String.join(" … ", s.cueWords()));
        line(
                "because",
                s.statement().because().rule() + ", " + s.statement().because().score());
        line("in", Describe.place(s));
        if (s.corrected() != null) {
            line("the program had", String.join(" … ", s.corrected().foundWords()));
        }
    }

    private void print(DocumentEntry d) {
        if (json) {
            terminal.out().println(RecordJson.write(d.record()));
            return;
        }
        terminal.out().println(Describe.clean(d.summary().name()));
        line("outlet", d.summary().outlet());
        line("published", DateWords.of(d.summary().published()));
        line("address", d.summary().url());
        line("genre", d.summary().genre().code());
        line("hash", d.summary().hash());
        terminal.out().println();
        for (StatementEntry s : d.statements()) {
            terminal.out().println(Describe.heading(s));
            s.words().forEach(w -> terminal.out().println("  " + Describe.clean(w)));
        }
    }

    private void line(String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isEmpty()) {
            terminal.out().println("  " + name + ": " + Describe.clean(value));
        }
    }
}
