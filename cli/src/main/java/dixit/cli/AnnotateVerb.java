package dixit.cli;

import dixit.extract.Pipeline;
import dixit.intake.Extracted;
import dixit.knowledge.KnowledgeBase;
import dixit.reader.Listed;
import dixit.record.RecordJson;
import dixit.text.tagger.EventModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dixit annotate}: the records of documents on standard output, no archive. */
@Command(
        name = "annotate",
        description = "Print everything found in documents, one JSON line each; touches no archive.",
        mixinStandardHelpOptions = true)
final class AnnotateVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            description = "Leave out statements that the program holds with less than this, 0 to 1 (default: 0).")
    private double threshold;

    @Option(
            names = "--event-model",
            paramLabel = "FILE",
            description =
                    "Find events with the model in this file (training/event_export.py), not with the program's own.")
    private @Nullable Path eventModel;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    private int failures;

    AnnotateVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Thresholds.check(threshold, spec);
        List<Listed> inputs = work.list(terminal);
        try (Progress progress = Progress.start(terminal, "Annotating", inputs.size())) {
            KnowledgeBase base = knowledge.read(knowledge.asked());
            work.extraction(pipeline(base)).run(inputs.iterator(), hash -> false, result -> take(result, progress));
        } catch (Deaf e) {
            return ExitCode.DONE;
        }
        if (failures > 0) {
            terminal.err().println(failures + " of the inputs failed; each is named above");
        }
        return failures > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private Pipeline pipeline(KnowledgeBase base) {
        if (eventModel == null) {
            return work.pipeline(base);
        }
        if (work.rulesOnly) {
            throw new ParameterException(spec.commandLine(), "--event-model and --rules-only exclude each other");
        }
        try {
            return Pipeline.with(() -> base, EventModel.of(eventModel));
        } catch (IOException | IllegalStateException e) {
            throw new ParameterException(spec.commandLine(), "--event-model " + eventModel + ": " + e.getMessage(), e);
        }
    }

    private void take(Extracted result, Progress progress) {
        switch (result) {
            case Extracted.Done done -> print(RecordJson.write(done.record().withoutDoubtful(threshold)));
            case Extracted.Known known -> throw new IllegalStateException("nothing is known before: " + known);
            case Extracted.Failed failed -> {
                failures++;
                progress.say("dixit: " + failed.failure().message());
            }
        }
        progress.step();
    }

    private void print(String line) {
        terminal.out().print(line);
        terminal.out().print('\n');
        if (terminal.isDeaf()) {
            throw new Deaf();
        }
    }

    /** Nobody reads standard output any more. */
    private static final class Deaf extends RuntimeException {
        private static final long serialVersionUID = 1;

        Deaf() {
            super("standard output is closed");
        }
    }
}
