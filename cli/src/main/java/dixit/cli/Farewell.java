package dixit.cli;

import java.util.function.Supplier;

/**
 * What is said when the process is asked to end (Ctrl-C, or by the system) while long work runs: how far it came. The
 * process then ends with 128 and the number of the signal, 130 after Ctrl-C. Thread-safe.
 */
final class Farewell implements AutoCloseable {
    private final Thread hook;

    private Farewell(Thread hook) {
        this.hook = hook;
    }

    /** @param words asked for on another thread, at the end */
    static Farewell with(Terminal terminal, Supplier<String> words) {
        Thread hook = new Thread(() -> terminal.err().println(System.lineSeparator() + "dixit: " + words.get()));
        Runtime.getRuntime().addShutdownHook(hook);
        return new Farewell(hook);
    }

    /** The line for an import. */
    static String imported(long done, long of) {
        return "stopped after " + done + " of " + of
                + " inputs; those are kept, and the same command goes on from there";
    }

    /** The work is done: nothing is said. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and the words are being said.
            return;
        }
    }
}
