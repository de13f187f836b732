package dixit.web.job;

import dixit.web.job.FileReport.Outcome;
import java.time.Instant;
import java.util.List;

/**
 * A job at a moment.
 *
 * @param id its address
 * @param state how far it is
 * @param reason why it stopped before its end; empty if it did not
 * @param started when it was sent
 * @param files every file with what became of it
 */
public record JobReport(String id, State state, String reason, Instant started, List<FileReport> files) {
    /** How far a job is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        STOPPED
    }

    public JobReport {
        files = List.copyOf(files);
    }

    public boolean finished() {
        return state == State.DONE || state == State.STOPPED;
    }

    /** Files with any outcome. */
    public long done() {
        return files.stream().filter(f -> f.outcome() != Outcome.WAITING).count();
    }

    public int total() {
        return files.size();
    }

    /** How many files came to this. */
    public long count(Outcome outcome) {
        return files.stream().filter(f -> f.outcome() == outcome).count();
    }

    public long statements() {
        return files.stream().mapToLong(FileReport::statements).sum();
    }

    /** How many of the statements are so unsure that lists and search leave them out. */
    public long doubtful() {
        return files.stream().mapToLong(FileReport::doubtful).sum();
    }

    /** True if it is over and some files failed or were not reached. */
    public boolean canRetry() {
        return finished() && files.stream().anyMatch(JobReport::isOpen);
    }

    static boolean isOpen(FileReport f) {
        return f.outcome() == Outcome.FAILED || f.outcome() == Outcome.WAITING;
    }
}
