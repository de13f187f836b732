package dixit.cli;

import dixit.record.Producer;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code dixit} and its verbs. */
@Command(
        name = "dixit",
        description = "Keeps an auditable record of who said what, to whom, where, when and about what.",
        mixinStandardHelpOptions = true,
        versionProvider = DixitCommand.Versions.class,
        synopsisSubcommandLabel = "VERB",
        footer = {
            "",
            "Standard output carries the result alone; progress and errors go to standard error.",
            "Exit codes: 0 done, 1 some inputs failed (all are named), 2 usage, 3 it could not be done,",
            "130 stopped by Ctrl-C (an import goes on when it is run again)."
        })
final class DixitCommand {
    private DixitCommand() {}

    /** The command with all its verbs, talking through {@code terminal}. */
    static CommandLine create(Terminal terminal) {
        CommandLine command = new CommandLine(new DixitCommand())
                .addSubcommand(new ImportVerb(terminal))
                .addSubcommand(new AnnotateVerb(terminal))
                .addSubcommand(new SearchVerb(terminal))
                .addSubcommand(new CheckVerb(terminal))
                .addSubcommand(new ShowVerb(terminal))
                .addSubcommand(new PositionsVerb(terminal))
                .addSubcommand(new StatusesVerb(terminal))
                .addSubcommand(new EventsVerb(terminal))
                .addSubcommand(new RelationsVerb(terminal))
                .addSubcommand(new ExportVerb(terminal))
                .addSubcommand(new ServeVerb(terminal))
                .addSubcommand(new KnowledgeVerb(terminal))
                .addSubcommand(new StatusVerb(terminal))
                .addSubcommand(new ReindexVerb(terminal))
                .addSubcommand(new BackupVerb(terminal))
                .addSubcommand(new RestoreVerb(terminal))
                .addSubcommand(new WarmUpVerb(terminal))
                .addSubcommand(new AutoComplete.GenerateCompletion());
        command.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        // A word that is left out, such as -launchers, is no option.
        verb(command, "search").setUnmatchedOptionsArePositionalParams(true);
        command.setParameterExceptionHandler(new UsageErrors(terminal));
        command.setExecutionExceptionHandler(new Failures(terminal));
        verb(command, "generate-completion")
                .getCommandSpec()
                .usageMessage()
                .description(
                        "Print a script that completes words in bash and zsh: source <(dixit generate-completion).");
        return command;
    }

    private static CommandLine verb(CommandLine command, String name) {
        return Objects.requireNonNull(command.getSubcommands().get(name), name);
    }

    /** What {@code --version} prints. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Producer made = Sources.program();
            return new String[] {
                "dixit " + made.version(),
                "model " + Objects.requireNonNullElse(made.model(), "none"),
                "knowledge " + made.knowledge()
            };
        }
    }
}
