package dixit.cli;

/** What the process says at its end. */
final class ExitCode {
    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    static final int USAGE = 2;
    static final int FAILED = 3;

    private ExitCode() {}
}
