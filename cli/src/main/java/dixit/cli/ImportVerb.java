package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.ArchiveException;
import dixit.intake.Imported;
import dixit.intake.Importer;
import dixit.intake.Summary;
import dixit.reader.Listed;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dixit import}: documents into the archive. */
@Command(
        name = "import",
        description = "Read documents, find what is said in them and keep both. What is in the archive already is "
                + "passed over, so an import that was stopped (Ctrl-C, exit code 130) goes on when it is run again.",
        mixinStandardHelpOptions = true)
final class ImportVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Option(names = "--json", description = "Print a JSON line for each document.")
    private boolean json;

    private volatile int inputs;
    private final AtomicInteger done = new AtomicInteger();

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
        } catch (ArchiveException e) {
            if (inputs == 0) {
                throw e;
            }
            stopped(e);
            return ExitCode.SOME_FAILED;
        }
    }

    /** The archive took no more, such as on a full disk: what it took it has. */
    private void stopped(ArchiveException e) {
        terminal.err().println("dixit: " + e.getMessage());
        terminal.err()
                .println("The import stopped after " + done.get() + " of " + inputs
                        + " inputs. Those are kept; when the cause is mended, run it again and it goes on from there.");
    }

    private Summary run(Archive open) throws InterruptedException {
        List<Listed> listed = work.list(terminal);
        inputs = listed.size();
        Importer importer = new Importer(
                open, work.extraction(work.pipeline(knowledge.read(knowledge.directory(archive.directory())))));
        try (Farewell _ = Farewell.with(terminal, () -> Farewell.imported(done.get(), inputs));
                Progress progress = Progress.start(terminal, "Importing", listed.size());
                Linking linking = new Linking(terminal, progress)) {
            return importer.run(listed.iterator(), one -> report(one, progress), linking);
        }
    }

    private void report(Imported one, Progress progress) {
        done.incrementAndGet();
        if (one.outcome() == Imported.Outcome.FAILED) {
            progress.say("dixit: " + one.message());
        }
        if (json) {
            terminal.out().println(Json.line(one));
            terminal.out().flush();
        }
        progress.step();
    }
}
