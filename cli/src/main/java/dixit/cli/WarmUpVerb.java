package dixit.cli;

import dixit.extract.Pipeline;
import dixit.record.Document;
import dixit.record.RecordJson;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code dixit warm-up}: does a little of everything, so that the build can keep the classes that a start needs. */
@Command(name = "warm-up", hidden = true, description = "Used by the build.")
final class WarmUpVerb implements Callable<Integer> {
    private static final String TEXT = """
            Minister: the strait stays open

            “The strait stays open,” Foreign Minister Ada Holm told reporters on Friday. She said that the talks would go on.
            """;

    private final Terminal terminal;

    WarmUpVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().println(RecordJson.write(Pipeline.standard().extract(Document.ofText("warm-up", TEXT))));
        CommandLine all = DixitCommand.create(terminal);
        all.usage(terminal.out());
        all.getSubcommands().values().forEach(verb -> verb.usage(terminal.out()));
        return ExitCode.DONE;
    }
}
