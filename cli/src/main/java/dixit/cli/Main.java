package dixit.cli;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs a verb and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.system()));
    }

    /** Runs a verb with these streams; the exit code. */
    public static int run(String[] args, Terminal terminal) {
        beQuiet();
        CommandLine command = DixitCommand.create(terminal);
        int code = command.execute(args);
        terminal.out().flush();
        return code;
    }

    /** Libraries log to standard error what only their authors want to know. */
    private static void beQuiet() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
