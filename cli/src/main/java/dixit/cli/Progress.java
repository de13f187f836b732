package dixit.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows on standard error how far long work has come: a bar on a terminal, otherwise a plain line now and then. Not
 * thread-safe.
 */
final class Progress implements AutoCloseable {
    private static final long EVERY_NANOS = 5_000_000_000L;
    private static final long SMALL = 20;

    private final Terminal terminal;
    private final String what;
    private final long total;
    private final @Nullable ProgressBar bar;
    private long done;
    private boolean closed;
    private long last = System.nanoTime();

    private Progress(Terminal terminal, String what, long total, @Nullable ProgressBar bar) {
        this.terminal = terminal;
        this.what = what;
        this.total = total;
        this.bar = bar;
    }

    static Progress start(Terminal terminal, String what, long total) {
        ProgressBar bar = terminal.interactive() && total > 1
                ? new ProgressBarBuilder()
                        .setTaskName(what)
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(100)
                        .showSpeed()
                        .build()
                : null;
        return new Progress(terminal, what, total, bar);
    }

    /** One input more is done. */
    void step() {
        at(done + 1);
    }

    /** So many are done. */
    void at(long count) {
        done = count;
        if (bar != null) {
            bar.stepTo(Math.min(done, total));
            bar.maxHint(Math.max(done, total));
        } else if (total > SMALL && System.nanoTime() - last > EVERY_NANOS) {
            last = System.nanoTime();
            terminal.err().println(what + ": " + done + (done <= total ? " of " + total : ""));
        }
    }

    /** A line that stays on the screen; without what a document or a file's name might send to a terminal. */
    void say(String words) {
        String line = Describe.clean(words);
        if (bar == null) {
            terminal.err().println(line);
        } else {
            terminal.err().print("\r\u001b[2K" + line + System.lineSeparator());
            bar.refresh();
        }
    }

    @Override
    public void close() {
        if (bar != null && !closed) {
            bar.close();
            closed = true;
        }
    }
}
