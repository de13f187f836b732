package dixit.web.job;

import dixit.intake.Imported;
import dixit.web.job.JobReport.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An import under way. Thread-safe. */
public final class Job {
    private final String id;
    private final Path directory;
    private final List<Sent> sent;
    private final Instant started = Instant.now();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<FileReport> files = new ArrayList<>();

    /** Every change in its order, for those who follow: the number of the file that changed. */
    private final List<Integer> changes = new ArrayList<>();

    private State state = State.WAITING;
    private String reason = "";

    Job(String id, Path directory, List<Sent> sent) {
        this.id = id;
        this.directory = directory;
        this.sent = List.copyOf(sent);
        for (Sent s : this.sent) {
            places.put(s.name(), files.size());
            files.add(FileReport.waiting(files.size(), s.label()));
        }
    }

    public String id() {
        return id;
    }

    Path directory() {
        return directory;
    }

    List<Sent> sent() {
        return sent;
    }

    /** Bytes that were sent and are still here. */
    long keptBytes() {
        return Files.isDirectory(directory)
                ? sent.stream().mapToLong(Sent::bytes).sum()
                : 0;
    }

    /** What is known now. */
    public synchronized JobReport report() {
        return new JobReport(id, state, reason, started, files);
    }

    private boolean finished() {
        return state == State.DONE || state == State.STOPPED;
    }

    synchronized void run() {
        state = State.RUNNING;
        notifyAll();
    }

    synchronized void take(Imported imported) {
        Integer place = places.get(imported.input());
        if (place == null) {
            throw new IllegalStateException("no file of that name was sent: " + imported.input());
        }
        files.set(place, files.get(place).with(imported));
        changes.add(place);
        notifyAll();
    }

    synchronized void end(String why) {
        state = why.isEmpty() ? State.DONE : State.STOPPED;
        reason = why;
        notifyAll();
    }

    /**
     * Hands over what changed since change number {@code seen}, waiting for it if need be.
     *
     * @param each is called on the calling thread, without a lock
     * @return number of changes seen by now; -1 if the job is over and nothing more will come
     * @throws InterruptedException if the thread is interrupted
     */
    public int follow(int seen, Consumer<FileReport> each, Duration wait) throws InterruptedException {
        List<FileReport> fresh = new ArrayList<>();
        int now;
        synchronized (this) {
            long until = System.nanoTime() + wait.toNanos();
            for (long left = wait.toMillis(); changes.size() <= seen && !finished() && left > 0; ) {
                wait(left);
                left = (until - System.nanoTime()) / 1_000_000;
            }
            now = changes.size();
            changes.subList(Math.min(seen, now), now).stream().distinct().forEach(i -> fresh.add(files.get(i)));
            if (fresh.isEmpty() && finished()) {
                now = -1;
            }
        }
        fresh.forEach(each);
        return now;
    }

    /** The files that failed or were not reached. */
    synchronized List<Sent> open() {
        return files.stream()
                .filter(JobReport::isOpen)
                .map(f -> sent.get(f.index()))
                .toList();
    }
}
