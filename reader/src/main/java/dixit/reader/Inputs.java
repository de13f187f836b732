package dixit.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Lists what paths hold: files as they are, folders with all their files and folders, in the order of their names.
 * Hidden files of folders are left out; symbolic links to folders are not followed, so that no circle is walked.
 */
public final class Inputs {
    private Inputs() {}

    /**
     * The inputs of these paths in the order given, each folder sorted by the names in it. Nothing is opened before its
     * turn, and nothing aborts: a path that is missing, cannot be read or holds no file becomes a
     * {@link Listed.Missing}.
     */
    public static Stream<Listed> of(List<Path> paths) {
        return paths.stream().flatMap(Inputs::of);
    }

    /** Standard input, which can be read once; its name is {@code -}. */
    public static Input standardInput(InputStream in) {
        AtomicBoolean used = new AtomicBoolean();
        return new Input() {
            @Override
            public String name() {
                return "-";
            }

            @Override
            public long size() {
                return -1;
            }

            @Override
            public InputStream open() throws IOException {
                if (used.getAndSet(true)) {
                    throw new IOException("standard input can be read only once");
                }
                return in;
            }
        };
    }

    private static Stream<Listed> of(Path path) {
        if (Files.isDirectory(path)) {
            return folder(path, true);
        }
        return Stream.of(file(path));
    }

    private static Listed file(Path path) {
        if (!Files.exists(path)) {
            return missing(path, "no such file or folder");
        }
        if (!Files.isReadable(path)) {
            return missing(path, "no permission to read this file");
        }
        return new Listed.Found(Input.of(path));
    }

    private static Stream<Listed> folder(Path folder, boolean given) {
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.filter(Inputs::isVisible).sorted(Inputs::byName).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Stream.of(missing(folder, "this folder cannot be listed: " + Failures.reason(e)));
        }
        if (given && !holdsFile(folder)) {
            return Stream.of(missing(folder, "no documents in this folder"));
        }
        return children.stream().flatMap(Inputs::child);
    }

    private static Stream<Listed> child(Path child) {
        if (Files.isDirectory(child, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return folder(child, false);
        }
        return Files.isDirectory(child) ? Stream.of() : Stream.of(file(child));
    }

    /** True if a file, or a folder that cannot be listed and will be reported, is anywhere below. */
    private static boolean holdsFile(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Inputs::isVisible)
                    .anyMatch(p -> !Files.isDirectory(p) || (!Files.isSymbolicLink(p) && holdsFile(p)));
        } catch (IOException | java.io.UncheckedIOException e) {
            return true;
        }
    }

    private static boolean isVisible(Path path) {
        return !path.getFileName().toString().startsWith(".");
    }

    private static int byName(Path a, Path b) {
        return a.getFileName().toString().compareTo(b.getFileName().toString());
    }

    private static Listed missing(Path path, String reason) {
        return new Listed.Missing(new Reading.Failed(path.toString(), "", reason));
    }
}
