package dixit.cli;

import dixit.archive.Archive;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which archive a verb works on. */
final class ArchiveOption {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "The archive (default: $DIXIT_ARCHIVE, else ./dixit-archive).")
    @Nullable
    Path given;

    Path directory() {
        if (given != null) {
            return given;
        }
        String environment = System.getenv("DIXIT_ARCHIVE");
        return Path.of(environment == null || environment.isBlank() ? "dixit-archive" : environment);
    }

    /** The archive, made if there is none. */
    Archive open() {
        return Archive.open(directory());
    }

    /** The archive, which must be there. */
    Archive openExisting() {
        return Archive.openExisting(directory());
    }
}
