package dixit.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The knowledge base of the program with the tables of a folder on top, kept fresh: {@link #get} looks whether a file has
 * changed (at most once a second), and reads the folder again if so. Faulty tables change nothing: the last sound base stays,
 * and the faults are reported once for each change. A folder that is not there has no tables.
 *
 * <p>Thread-safe; a base that was handed out never changes.
 */
public final class KnowledgeFolder implements Supplier<KnowledgeBase> {
    private static final long MOST_BYTES = 64L << 20;
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final Path folder;
    private final Consumer<List<Fault>> report;
    private final long pauseNanos;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Snapshot snapshot;

    private record Stamp(String file, long size, long changed) {}

    private record Snapshot(KnowledgeBase base, List<Stamp> stamps, long looked) {}

    private KnowledgeFolder(Path folder, Consumer<List<Fault>> report, long pauseNanos) {
        this.folder = folder;
        this.report = report;
        this.pauseNanos = pauseNanos;
        this.snapshot = new Snapshot(KnowledgeBase.shipped(), List.of(), System.nanoTime() - pauseNanos);
    }

    /**
     * A base that follows the tables in {@code folder}.
     *
     * @param report told every fault of a change, in the thread that asks
     */
    public static KnowledgeFolder open(Path folder, Consumer<List<Fault>> report) {
        return new KnowledgeFolder(folder, report, PAUSE_NANOS);
    }

    /** As {@link #open}, looking at the files every time. */
    static KnowledgeFolder eager(Path folder, Consumer<List<Fault>> report) {
        return new KnowledgeFolder(folder, report, 0);
    }

    /**
     * The program's tables and those of {@code folder} on top.
     *
     * @throws KnowledgeException with every fault, if there is any
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static KnowledgeBase read(Path folder) {
        return reader(folder).base();
    }

    /**
     * Every fault in the tables of {@code folder}, read on top of the program's; none if they are sound.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static List<Fault> check(Path folder) {
        return reader(folder).faults();
    }

    private static KnowledgeReader reader(Path folder) {
        KnowledgeReader reader = new KnowledgeReader();
        reader.read(ShippedTables.files());
        List<Fault> tooLong = new ArrayList<>();
        reader.read(files(folder, tooLong));
        tooLong.forEach(reader::fault);
        return reader;
    }

    /** The base as it is now. Cheap while no file has changed. */
    @Override
    public KnowledgeBase get() {
        Snapshot now = snapshot;
        if (System.nanoTime() - now.looked() < pauseNanos || !reading.tryLock()) {
            return now.base();
        }
        try {
            return refreshed(snapshot);
        } finally {
            reading.unlock();
        }
    }

    private KnowledgeBase refreshed(Snapshot old) {
        KnowledgeBase base = old.base();
        List<Stamp> stamps = old.stamps();
        try {
            stamps = stamps(folder);
            if (!stamps.equals(old.stamps())) {
                base = stamps.isEmpty() ? KnowledgeBase.shipped() : read(folder);
            }
        } catch (KnowledgeException e) {
            report.accept(e.faults());
        } catch (UncheckedIOException e) {
            report.accept(List.of(new Fault(folder.toString(), 0, "", "", "can't be read: " + e.getMessage())));
        }
        snapshot = new Snapshot(base, stamps, System.nanoTime());
        return base;
    }

    private static List<Stamp> stamps(Path folder) {
        List<Stamp> out = new ArrayList<>();
        for (Path file : tables(folder)) {
            try {
                long changed = Files.getLastModifiedTime(file).toMillis();
                out.add(new Stamp(name(file), Files.size(file), changed));
            } catch (NoSuchFileException e) {
                // Deleted since the folder was listed; a stamp of its own makes the next look see a change.
                out.add(new Stamp(name(file), -1, 0));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out;
    }

    private static List<KnowledgeReader.Source> files(Path folder, List<Fault> faults) {
        List<KnowledgeReader.Source> out = new ArrayList<>();
        try {
            for (Path file : tables(folder)) {
                if (Files.size(file) > MOST_BYTES) {
                    faults.add(new Fault(name(file), 0, "", "", "longer than " + MOST_BYTES + " bytes"));
                } else {
                    out.add(new KnowledgeReader.Source(name(file), Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    /** The tables in a folder, by name: files that end with {@code .tsv} and are not hidden. */
    private static List<Path> tables(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(p -> name(p).endsWith(".tsv") && !name(p).startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
