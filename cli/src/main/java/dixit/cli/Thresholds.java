package dixit.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The least score that a user asks for. */
final class Thresholds {
    private Thresholds() {}

    /** @throws ParameterException if it is no score */
    static void check(double threshold, CommandSpec spec) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new ParameterException(spec.commandLine(), "--threshold " + threshold + " is not between 0 and 1");
        }
    }
}
