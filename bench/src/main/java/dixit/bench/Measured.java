package dixit.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What a run took. Immutable and thread-safe.
 *
 * @param wallSeconds from its first instruction to its last
 * @param cpuSeconds of all its threads, the compiler's and the collector's too
 * @param firstWallSeconds from its first instruction to its first statement; 0 if there was none
 * @param firstCpuSeconds of all its threads until its first statement; 0 if there was none
 * @param peakHeapBytes the most that was in use in each pool of the heap, added up
 * @param peakResidentBytes the most memory the process had; 0 where the system does not tell
 */
public record Measured(
        double wallSeconds,
        double cpuSeconds,
        double firstWallSeconds,
        double firstCpuSeconds,
        long peakHeapBytes,
        long peakResidentBytes) {
    private static final String WALL = "wall.seconds";
    private static final String CPU = "cpu.seconds";
    private static final String FIRST_WALL = "first.wall.seconds";
    private static final String FIRST_CPU = "first.cpu.seconds";
    private static final String HEAP = "peak.heap.bytes";
    private static final String RESIDENT = "peak.resident.bytes";

    void writeTo(Path file) throws IOException {
        Properties values = new Properties();
        values.setProperty(WALL, Double.toString(wallSeconds));
        values.setProperty(CPU, Double.toString(cpuSeconds));
        values.setProperty(FIRST_WALL, Double.toString(firstWallSeconds));
        values.setProperty(FIRST_CPU, Double.toString(firstCpuSeconds));
        values.setProperty(HEAP, Long.toString(peakHeapBytes));
        values.setProperty(RESIDENT, Long.toString(peakResidentBytes));
        try (var out = Files.newBufferedWriter(file)) {
            values.store(out, null);
        }
    }

    static Measured readFrom(Path file) throws IOException {
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            values.load(in);
        }
        return new Measured(
                Double.parseDouble(values.getProperty(WALL)),
                Double.parseDouble(values.getProperty(CPU)),
                Double.parseDouble(values.getProperty(FIRST_WALL)),
                Double.parseDouble(values.getProperty(FIRST_CPU)),
                Long.parseLong(values.getProperty(HEAP)),
                Long.parseLong(values.getProperty(RESIDENT)));
    }

    public double heapMegabytes() {
        return peakHeapBytes / 1e6;
    }

    public double residentMegabytes() {
        return peakResidentBytes / 1e6;
    }
}
