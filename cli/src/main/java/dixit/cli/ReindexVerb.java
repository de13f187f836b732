package dixit.cli;

import dixit.archive.Archive;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dixit reindex}: makes the index anew. */
@Command(name = "reindex", description = "Make the index anew from the store.", mixinStandardHelpOptions = true)
final class ReindexVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    ReindexVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive open = archive.openExisting();
                Progress progress =
                        Progress.start(terminal, "Indexing", open.status().documents())) {
            open.reindex((done, total) -> progress.at(done));
        }
        terminal.err().println("The index of " + archive.directory() + " is made anew.");
        return ExitCode.DONE;
    }
}
