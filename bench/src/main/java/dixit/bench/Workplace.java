package dixit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a benchmark puts its files: a folder below {@code bench/target}, wiped before it is used. Not for two processes at once. */
public final class Workplace {
    private static final Path ROOT = Path.of(System.getProperty("dixit.bench.work", "bench/target/work"));

    private Workplace() {}

    /** An empty folder of this name. */
    public static Path empty(String name) throws IOException {
        Path folder = kept(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    /** A folder of this name, which may hold what an earlier run left. */
    static Path kept(String name) {
        return ROOT.resolve(name).toAbsolutePath();
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    /** Bytes of all files below. */
    static long size(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .mapToLong(Workplace::fileSize)
                    .sum();
        }
    }

    /** The machine in general words, and how busy it is. */
    public static String machine() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%d cores, %.0f GB of memory, %s, Java %s, load %.1f",
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / 1e9,
                System.getProperty("os.name"),
                Runtime.version().feature(),
                system.getSystemLoadAverage());
    }

    private static long fileSize(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
