package dixit.cli;

import dixit.archive.Archive;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dixit backup}: a copy of the archive. */
@Command(
        name = "backup",
        description = "Write a consistent copy of the whole archive to a zip file; others may go on writing to it.",
        mixinStandardHelpOptions = true)
final class BackupVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "FILE", description = "The zip file to write; it must not be there yet.")
    private Path file = Path.of("");

    BackupVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive open = archive.openExisting()) {
            open.backup(file);
        }
        terminal.err().println("Everything in " + archive.directory() + " is in " + file);
        return ExitCode.DONE;
    }
}
