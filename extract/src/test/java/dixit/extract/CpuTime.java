package dixit.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * Limits of work in time of the processor, so that a busy machine fails no test while work that grows with the square of
 * its input still does. The clock on the wall only ends what hangs. The work must stay on the thread that it is given.
 */
public final class CpuTime {
    private static final Duration HANGS = Duration.ofMinutes(10);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /**
     * Does the work.
     *
     * @throws AssertionError if the work takes longer, with the place at which it was then
     */
    public static void within(Duration limit, Executable work, String what) {
        within(limit, what, () -> {
            work.execute();
            return what;
        });
    }

    /** As above. */
    public static void within(Duration limit, Executable work) {
        within(limit, work, "the work");
    }

    /** What the work gives. */
    public static <T> T within(Duration limit, ThrowingSupplier<T> work) {
        return within(limit, "the work", work);
    }

    private static <T> T within(Duration limit, String what, ThrowingSupplier<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return work.get();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
        Thread thread = Thread.ofPlatform().name("timed").daemon().start(task);
        long end = System.nanoTime() + HANGS.toNanos();
        while (true) {
            try {
                return task.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                boolean over = THREADS.getThreadCpuTime(thread.threadId()) > limit.toNanos();
                if (over || System.nanoTime() > end) {
                    throw tooLong(thread, what + (over ? ": more than " + limit + " of the processor" : " hangs"));
                }
            } catch (ExecutionException e) {
                throw new AssertionError(what + ": " + e.getCause(), e.getCause());
            } catch (InterruptedException e) {
                thread.interrupt();
                throw new AssertionError(what + ": interrupted", e);
            }
        }
    }

    private static AssertionError tooLong(Thread thread, String message) {
        AssertionError error = new AssertionError(message);
        error.setStackTrace(thread.getStackTrace());
        thread.interrupt();
        return error;
    }
}
