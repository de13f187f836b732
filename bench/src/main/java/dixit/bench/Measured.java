package dixit.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What a run took.
 *
 * @param wallSeconds from its first instruction to its last
 * @param cpuSeconds of all its threads, the compiler's and the collector's too
 * @param peakHeapBytes the most that was in use in each pool of the heap, added up
 * @param peakResidentBytes the most memory the process had; 0 where the system does not tell
 */
record Measured(double wallSeconds, double cpuSeconds, long peakHeapBytes, long peakResidentBytes) {
    private static final String WALL = "wall.seconds";
    private static final String CPU = "cpu.seconds";
    private static final String HEAP = "peak.heap.bytes";
    private static final String RESIDENT = "peak.resident.bytes";

    void writeTo(Path file) throws IOException {
        Properties values = new Properties();
        values.setProperty(WALL, Double.toString(wallSeconds));
        values.setProperty(CPU, Double.toString(cpuSeconds));
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
                Long.parseLong(values.getProperty(HEAP)),
                Long.parseLong(values.getProperty(RESIDENT)));
    }

    double heapMegabytes() {
        return peakHeapBytes / 1e6;
    }

    double residentMegabytes() {
        return peakResidentBytes / 1e6;
    }
}
