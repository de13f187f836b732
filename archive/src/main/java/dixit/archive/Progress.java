package dixit.archive;

/** Told how far a long job is. Called on the thread that does the job. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (done, total) -> {};

    /**
     * Called after each step.
     *
     * @param done steps done
     * @param total steps in all
     */
    void at(long done, long total);
}
