package dixit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.cli.Main;
import dixit.cli.Terminal;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code dixit annotate} within this process, into a file. */
final class Annotating {
    private Annotating() {}

    static Path into(Path file, List<String> way, List<Path> inputs) throws IOException {
        List<String> command = new ArrayList<>(List.of("annotate"));
        command.addAll(way);
        inputs.forEach(input -> command.add(input.toString()));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream out =
                new PrintStream(new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            Terminal terminal = new Terminal(
                    InputStream.nullInputStream(), out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
            int code = Main.run(command.toArray(String[]::new), terminal);
            assertEquals(0, code, () -> err.toString(StandardCharsets.UTF_8));
        }
        return file;
    }
}
