package dixit.bench;

import com.sun.management.OperatingSystemMXBean;
import dixit.cli.Main;
import dixit.cli.Terminal;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Runs one verb of the command line in this process and writes down what it took: the child of {@link Child}. The
 * first argument is the file to write to, the others are the command.
 */
final class MeasuredRun {
    private static final Path STATUS = Path.of("/proc/self/status");

    private MeasuredRun() {}

    public static void main(String[] args) throws IOException {
        int code = Main.run(Arrays.copyOfRange(args, 1, args.length), Terminal.system());
        if (code != 0) {
            throw new IllegalStateException("the command ended with exit code " + code);
        }
        measure().writeTo(Path.of(args[0]));
    }

    private static Measured measure() throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Measured(
                ManagementFactory.getRuntimeMXBean().getUptime() / 1e3,
                system.getProcessCpuTime() / 1e9,
                peakHeap(),
                peakResident());
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
