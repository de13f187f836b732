package dixit.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures what one thread does. For one thread. */
final class Stopwatch {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private double wallMillis;
    private double cpuMillis;

    /**
     * For each query one number.
     *
     * @param wall milliseconds on the clock
     * @param cpu milliseconds of the processor
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Series(double[] wall, double[] cpu) {}

    /** Something to be measured. */
    interface Work {
        long go() throws IOException;
    }

    long measure(Work work) throws IOException {
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        long answer = work.go();
        wallMillis = (System.nanoTime() - wall) / 1e6;
        cpuMillis = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
        return answer;
    }

    double wallMillis() {
        return wallMillis;
    }

    double cpuMillis() {
        return cpuMillis;
    }
}
