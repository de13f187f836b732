package dixit.bench;

import com.sun.management.OperatingSystemMXBean;
import dixit.cli.Main;
import dixit.cli.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Runs one verb of the command line in this process and writes down what it took: the child of {@link Child}. The
 * first argument is the file to write to, the others are the command.
 */
public final class MeasuredRun {
    private static final Path STATUS = Path.of("/proc/self/status");

    private MeasuredRun() {}

    public static void main(String[] args) throws IOException {
        Terminal system = Terminal.system();
        FirstStatement first = new FirstStatement(system.out());
        PrintStream out = new PrintStream(first, false, StandardCharsets.UTF_8);
        int code =
                Main.run(Arrays.copyOfRange(args, 1, args.length), new Terminal(system.in(), out, system.err(), false));
        if (code != 0) {
            throw new IllegalStateException("the command ended with exit code " + code);
        }
        out.flush();
        write(Path.of(args[0]), first);
    }

    /** Writes down what this process took until now, for the {@link Child} that started it. */
    public static void write(Path result, FirstStatement first) throws IOException {
        new Measured(wallSeconds(), cpuSeconds(), first.wallSeconds(), first.cpuSeconds(), peakHeap(), peakResident())
                .writeTo(result);
    }

    /** Seconds on the clock since this process started. */
    static double wallSeconds() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    }

    /** Seconds of the processor that all threads of this process took. */
    static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** The high-water mark that Linux keeps, in kB there; 0 on other systems. */
    static long peakResident() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst()
                .orElse(0);
    }
}
