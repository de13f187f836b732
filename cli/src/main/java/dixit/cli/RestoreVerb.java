package dixit.cli;

import dixit.archive.Archive;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dixit restore}: an archive from its copy. */
@Command(
        name = "restore",
        description = "Restore an archive from a backup into a new or empty folder.",
        mixinStandardHelpOptions = true)
final class RestoreVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "FILE", description = "The zip file that backup wrote.")
    private Path file = Path.of("");

    RestoreVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Archive.restore(file, archive.directory());
        terminal.err().println(file + " is restored to " + archive.directory());
        return ExitCode.DONE;
    }
}
