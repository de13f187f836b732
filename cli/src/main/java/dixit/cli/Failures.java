package dixit.cli;

import dixit.archive.ArchiveException;
import dixit.archive.QuerySyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong in a verb into a line for a person and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        terminal.out().flush();
        if (e instanceof ParameterException usage) {
            throw usage;
        }
        if (e instanceof InterruptedException) {
            terminal.err().println("dixit: interrupted; run it again to go on");
            return ExitCode.FAILED;
        }
        if (e instanceof QuerySyntaxException mistyped) {
            terminal.err().println("dixit: " + mistyped.getMessage());
            return ExitCode.USAGE;
        }
        boolean expected = e instanceof IOException
                || e instanceof ArchiveException
                || e instanceof UncheckedIOException
                || e instanceof CannotDoException;
        terminal.err().println("dixit: " + (expected ? e.getMessage() : "a fault of the program: " + e));
        if (!expected) {
            e.printStackTrace(terminal.err());
        }
        return ExitCode.FAILED;
    }
}
