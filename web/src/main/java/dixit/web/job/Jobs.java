package dixit.web.job;

import dixit.intake.Importer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    private final long mostBytes;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("dixit-import").factory());

    /**
     * @param directory where what was sent is kept meanwhile
     * @param mostBytes how much may lie there, waiting or kept for another try
     */
    public Jobs(Importer importer, Path directory, long mostBytes) {
        this.importer = importer;
        this.directory = directory;
        this.mostBytes = mostBytes;
    }

    /** Puts what was sent into a directory. */
    public interface Fill {
        List<Sent> into(Path home) throws IOException;
    }

    /** Forgets old jobs until so many more bytes may come; false if even then they may not. */
    public boolean makeRoom(long bytes) {
        return forget(bytes);
    }

    /**
     * Starts a job, which waits for those before it. What was sent is deleted when the job needs it no longer, and at
     * once if {@code fill} fails.
     *
     * @throws IOException if {@code fill} does
     */
    public Job receive(Fill fill) throws IOException {
        Path home = Files.createTempDirectory(directory, "job");
        boolean started = false;
        try {
            Job job = start(fill.into(home), home);
            started = true;
            return job;
        } finally {
            if (!started) {
                delete(home);
            }
        }
    }

    private Job start(List<Sent> sent, Path home) {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        Job job = new Job(HexFormat.of().formatHex(bytes), home, named(sent));
        synchronized (jobs) {
            jobs.put(job.id(), job);
        }
        worker.execute(() -> work(job));
        forget(0);
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
        try {
            return Optional.of(receive(home -> copy(old.open(), home)));
        } catch (NoSuchFileException e) {
            return Optional.empty(); // it was forgotten meanwhile
        }
    }

    private static List<Sent> copy(List<Sent> files, Path home) throws IOException {
        List<Sent> again = new ArrayList<>();
        for (Sent s : files) {
            Path copy = home.resolve(String.valueOf(again.size()));
            Files.copy(s.file(), copy);
            again.add(new Sent(s.name(), s.label(), copy, s.bytes()));
        }
        return again;
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
            all.add(new Sent(name, s.label().equals(s.name()) ? name : s.label(), s.file(), s.bytes()));
        }
        return all;
    }

    /** Forgets the oldest finished jobs while there are too many, or too many bytes; true if the bytes are not. */
    private boolean forget(long coming) {
        List<Job> old = new ArrayList<>();
        long bytes = coming;
        synchronized (jobs) {
            for (Job job : jobs.values()) {
                bytes += job.keptBytes();
            }
            for (Job job : List.copyOf(jobs.values())) {
                long kept = job.keptBytes();
                boolean tooMuch = jobs.size() > REMEMBERED || (bytes > mostBytes && kept > 0);
                if (tooMuch && job.report().finished()) {
                    jobs.remove(job.id());
                    old.add(job);
                    bytes -= kept;
                }
            }
        }
        old.forEach(j -> delete(j.directory()));
        return bytes <= mostBytes;
    }

    private static void delete(Path home) {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(p);
            }
        } catch (NoSuchFileException e) {
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
