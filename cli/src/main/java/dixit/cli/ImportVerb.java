package dixit.cli;

import dixit.archive.Archive;
import dixit.intake.Imported;
import dixit.intake.Importer;
import dixit.intake.Summary;
import dixit.reader.Listed;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dixit import}: documents into the archive. */
@Command(
        name = "import",
        description = "Read documents, find what is said in them and keep both. What is in the archive already is "
                + "passed over, so an import that was stopped goes on when it is run again.",
        mixinStandardHelpOptions = true)
final class ImportVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Option(names = "--json", description = "Print a JSON line for each document.")
    private boolean json;

    ImportVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Archive open = archive.open()) {
            Summary summary = run(open);
            if (!json) {
                terminal.out().println(summary.line());
            }
            return summary.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }
    }

    private Summary run(Archive open) throws InterruptedException {
        List<Listed> inputs = work.list(terminal);
        Importer importer = new Importer(open, work.extraction());
        try (Progress progress = Progress.start(terminal, "Importing", inputs.size())) {
            return importer.run(inputs.iterator(), done -> report(done, progress));
        }
    }

    private void report(Imported done, Progress progress) {
        if (done.outcome() == Imported.Outcome.FAILED) {
            progress.say("dixit: " + done.message());
        }
        if (json) {
            terminal.out().println(Json.line(done));
            terminal.out().flush();
        }
        progress.step();
    }
}
