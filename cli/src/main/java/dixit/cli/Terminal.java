package dixit.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams that a verb talks through.
 *
 * @param in standard input
 * @param out the result alone; UTF-8
 * @param err everything else; UTF-8
 * @param interactive a person watches {@code err}
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {
    /** The streams of this process. */
    @SuppressWarnings("SystemConsoleNull") // the console is null where the JDK's own terminal module is missing
    public static Terminal system() {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Console console = System.console();
        boolean person = console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(System.in, out, err, person);
    }

    /**
     * True once the reader of standard output has gone (a pipe into {@code head}): there is no use in going on.
     */
    public boolean isDeaf() {
        return out.checkError();
    }
}
