package dixit.cli;

import dixit.extract.Pipeline;
import dixit.intake.Extraction;
import dixit.knowledge.KnowledgeBase;
import dixit.reader.Inputs;
import dixit.reader.Listed;
import dixit.reader.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs of a verb that reads documents, and how many threads work on them. */
final class WorkOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders (with all in them); - is standard input.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are worked on at a time (default: one for each processor). "
                    + "The result does not depend on it.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--rules-only",
            description = "Find statements by rules alone, without the trained model, for comparing.")
    boolean rulesOnly;

    /** What the paths hold, in their order. */
    List<Listed> list(Terminal terminal) {
        List<Listed> all = new ArrayList<>();
        for (String path : paths) {
            if (path.equals("-")) {
                all.add(new Listed.Found(Inputs.standardInput(terminal.in())));
            } else {
                Inputs.of(List.of(Path.of(path))).forEach(all::add);
            }
        }
        return all;
    }

    /** The pipeline that reads as asked for. */
    Pipeline pipeline(KnowledgeBase knowledge) {
        return rulesOnly ? Pipeline.byRules(() -> knowledge) : Pipeline.with(() -> knowledge);
    }

    Extraction extraction(Pipeline pipeline) {
        return new Extraction(Reader.standard(), pipeline, Math.max(1, threads));
    }
}
