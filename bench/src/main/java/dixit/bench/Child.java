package dixit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs a command in a process of its own, with the options that the launcher gives it and a bound on the heap, so that
 * one run leaves nothing to the next: no compiled code, no heap, no peak. Immutable and thread-safe.
 *
 * @param heap the bound, as {@code -Xmx} takes it
 * @param classpath where the process finds its classes
 * @param main the class to run; its first argument is the file that it writes a {@link Measured} to, the others are the
 *     command
 */
public record Child(String heap, String classpath, String main) {
    /** Runs verbs of Dixit's command line. */
    public Child(String heap) {
        this(heap, System.getProperty("java.class.path"), MeasuredRun.class.getName());
    }

    /**
     * Runs the command to its end.
     *
     * @param lines is given each line of its standard output
     * @throws IOException if it fails; its standard error has been shown
     */
    public Measured run(List<String> command, Consumer<String> lines) throws IOException, InterruptedException {
        Path result = Files.createTempFile("measured", ".properties");
        try {
            int code = start(command(result, command), lines);
            if (code != 0) {
                throw new IOException("exit code " + code + " of " + command);
            }
            return Measured.readFrom(result);
        } finally {
            Files.deleteIfExists(result);
        }
    }

    /** Starts any command, passes its standard output on and waits; the exit code. */
    static int start(List<String> command, Consumer<String> lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines().forEach(lines);
        }
        return process.waitFor();
    }

    private List<String> command(Path result, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:Tier4InvocationThreshold=40000", // as scripts/build has it, and for all alike
                "-XX:Tier4MinInvocationThreshold=5000",
                "-XX:Tier4CompileThreshold=120000",
                "-XX:Tier4BackEdgeThreshold=320000",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classpath,
                main,
                result.toString()));
        all.addAll(arguments);
        return all;
    }
}
