package dixit.web.job;

import dixit.intake.Importer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** All imports of this server, worked through one after another. Thread-safe. */
public final class Jobs implements AutoCloseable {
    private static final int REMEMBERED = 50;

    private final Importer importer;
    private final Path directory;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("dixit-import").factory());

    /** @param directory where what was sent is kept meanwhile */
    public Jobs(Importer importer, Path directory) {
        this.importer = importer;
        this.directory = directory;
    }

    /** A new directory to put files into before {@link #start}. */
    public Path newDirectory() throws IOException {
        return Files.createTempDirectory(directory, "job");
    }

    /**
     * Starts a job, which waits for those before it.
     *
     * @param sent files in {@code home}
     * @param home a {@link #newDirectory}, which is deleted when the job needs it no longer
     */
    public Job start(List<Sent> sent, Path home) {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        Job job = new Job(HexFormat.of().formatHex(bytes), home, named(sent));
        synchronized (jobs) {
            jobs.put(job.id(), job);
        }
        worker.execute(() -> work(job));
        forget();
        return job;
    }

    /**
     * A new job with the files of this one that failed or were not reached; empty if there is none.
     *
     * @throws IOException if they cannot be copied
     */
    public Optional<Job> retry(Job old) throws IOException {
        if (!old.report().canRetry() || !Files.isDirectory(old.directory())) {
            return Optional.empty();
        }
        Path home = newDirectory();
        List<Sent> again = new ArrayList<>();
        for (Sent s : old.open()) {
            Path copy = home.resolve(String.valueOf(again.size()));
            Files.copy(s.file(), copy);
            again.add(new Sent(s.name(), copy, s.bytes()));
        }
        return Optional.of(start(again, home));
    }

    public Optional<Job> job(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    /** The jobs, last sent first. */
    public List<JobReport> reports() {
        synchronized (jobs) {
            return new ArrayList<>(jobs.values())
                    .reversed().stream().map(Job::report).toList();
        }
    }

    private void work(Job job) {
        job.run();
        try {
            importer.run(job.sent().stream().map(Sent::input).toList(), job::take);
            job.end("");
        } catch (InterruptedException e) {
            job.end("The server was stopped.");
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            job.end(String.valueOf(e.getMessage()));
        }
        if (!job.report().canRetry()) {
            delete(job.directory());
        }
    }

    /** Names must differ, since a result is told by its name. */
    private static List<Sent> named(List<Sent> sent) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Sent> all = new ArrayList<>();
        for (Sent s : sent) {
            String name = s.name();
            while (seen.putIfAbsent(name, 1) != null) {
                name = seen.merge(s.name(), 1, Integer::sum) + "/" + s.name();
            }
            all.add(new Sent(name, s.file(), s.bytes()));
        }
        return all;
    }

    private void forget() {
        List<Job> old = new ArrayList<>();
        synchronized (jobs) {
            for (Job job : List.copyOf(jobs.values())) {
                if (jobs.size() > REMEMBERED && job.report().finished()) {
                    jobs.remove(job.id());
                    old.add(job);
                }
            }
        }
        old.forEach(j -> delete(j.directory()));
    }

    private static void delete(Path home) {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(p);
            }
        } catch (java.nio.file.NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + home, e);
        }
    }

    /** Stops the job under way; what it reported is in the archive. Deletes what was sent. */
    @Override
    public void close() {
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("an import does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delete(directory);
    }
}
