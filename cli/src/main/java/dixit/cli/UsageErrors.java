package dixit.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A mistyped command: a line that says what is wrong, and one that says where help is. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Terminal terminal;

    UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine at = e.getCommandLine();
        if (args.length == 0 && at.getParent() == null) {
            at.usage(terminal.err());
            return ExitCode.USAGE;
        }
        terminal.err().println("dixit: " + Describe.clean(message(e)));
        terminal.err().println("Help: " + at.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String first = unmatched.getUnmatched().getFirst();
            boolean verbs = !e.getCommandLine().getSubcommands().isEmpty();
            return first.startsWith("-")
                    ? "there is no option " + first
                    : verbs ? "there is no verb " + first : "one argument too many: " + first;
        }
        ArgSpec arg = e.getArgSpec();
        if (arg instanceof OptionSpec option && e.getValue() != null && isNumber(option)) {
            return option.longestName() + " " + e.getValue() + " is not a number";
        }
        return String.valueOf(e.getMessage());
    }

    private static boolean isNumber(ArgSpec arg) {
        Class<?> type = arg.type();
        return type == int.class || type == long.class || type == double.class || Number.class.isAssignableFrom(type);
    }
}
