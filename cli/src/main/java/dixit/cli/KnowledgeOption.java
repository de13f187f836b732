package dixit.cli;

import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.KnowledgeException;
import dixit.knowledge.KnowledgeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    /** The folder for a verb that works on this archive. */
    Path directory(Path archive) {
        Path asked = asked();
        return asked == null ? archive.resolve("knowledge") : asked;
    }

    /** The folder that was asked for, or null. */
    @Nullable
    Path asked() {
        if (given != null) {
            return given;
        }
        String environment = System.getenv("DIXIT_KNOWLEDGE");
        return environment == null || environment.isBlank() ? null : Path.of(environment);
    }

    /**
     * What the program knows with the tables of a folder on top, read once.
     *
     * @param folder null for none
     * @throws CannotDoException if the tables have faults, or the folder that was asked for is not there
     */
    KnowledgeBase read(@Nullable Path folder) {
        if (folder == null || (!Files.isDirectory(folder) && !folder.equals(asked()))) {
            return KnowledgeBase.shipped();
        }
        thereIs(folder);
        try {
            return KnowledgeFolder.read(folder);
        } catch (KnowledgeException e) {
            throw new CannotDoException("the tables in " + folder + " have faults:\n" + e.getMessage(), e);
        }
    }

    /** What the program knows with a folder on top, as it changes; says on standard error what is wrong with the tables. */
    Supplier<KnowledgeBase> following(Path folder, Terminal terminal) {
        if (folder.equals(asked())) {
            thereIs(folder);
        }
        return KnowledgeFolder.open(folder, faults -> {
            terminal.err()
                    .println("dixit: the tables in " + folder + " have faults; what was known before stays in use:");
            faults.forEach(f -> terminal.err().println("  " + Describe.clean(f.toString())));
        });
    }

    private static void thereIs(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CannotDoException("no folder " + folder + " (--knowledge or $DIXIT_KNOWLEDGE)");
        }
    }
}
