package dixit.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Dates that a verb is given. */
final class Dates {
    private Dates() {}

    /**
     * What the archive answers.
     *
     * @throws ParameterException if it finds a date of the question to be none
     */
    static <T> T checked(CommandSpec spec, Supplier<T> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
