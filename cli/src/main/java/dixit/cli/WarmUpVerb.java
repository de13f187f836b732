package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.SearchRequest;
import dixit.extract.Pipeline;
import dixit.intake.Importer;
import dixit.reader.Input;
import dixit.reader.Reader;
import dixit.record.Document;
import dixit.record.RecordJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    public Integer call() throws IOException, InterruptedException {
        terminal.out().println(RecordJson.write(Pipeline.standard().extract(Document.ofText("warm-up", TEXT))));
        Path folder = Files.createTempDirectory("dixit-warm-up");
        try {
            useArchive(folder.resolve("archive"));
        } finally {
            delete(folder);
        }
        CommandLine all = DixitCommand.create(terminal);
        all.usage(terminal.out());
        all.getSubcommands().values().forEach(verb -> verb.usage(terminal.out()));
        return ExitCode.DONE;
    }

    private static void useArchive(Path folder) throws InterruptedException {
        byte[] page = ("<html><body><article><p>" + TEXT.replace("\n\n", "</p><p>") + "</p></article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        try (Archive archive = Archive.open(folder)) {
            Importer importer = new Importer(archive, Reader.standard(), Pipeline.standard());
            importer.run(
                    List.of(
                            Input.of("warm-up.txt", TEXT.getBytes(StandardCharsets.UTF_8)),
                            Input.of("warm-up.html", page)),
                    done -> {});
            archive.search(SearchRequest.of("speaker:holm \"strait stays\" OR talk*"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
