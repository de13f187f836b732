package dixit.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the user's own tables of states, organisations, outlets, offices and persons are. */
final class KnowledgeOption {
    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Your own tables of states, organisations, offices and persons (default: $DIXIT_KNOWLEDGE, "
                    + "else the folder knowledge in the archive).")
    @Nullable
    Path given;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    Path directory() {
        if (given != null) {
            return given;
        }
        String environment = System.getenv("DIXIT_KNOWLEDGE");
        boolean unset = environment == null || environment.isBlank();
        return unset ? archive.directory().resolve("knowledge") : Path.of(environment);
    }
}
