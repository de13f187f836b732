package dixit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.Archive;
import dixit.archive.check.CheckRequest;
import dixit.archive.check.Checked;
import dixit.archive.export.CheckJson;
import dixit.extract.Pipeline;
import dixit.intake.Articles;
import dixit.intake.Quoted;
import dixit.reader.Inputs;
import dixit.reader.Listed;
import dixit.reader.Reader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dixit check}: is a quote in the record, and are these the words? */
@Command(
        name = "check",
        description = "Check a quote against the record: verbatim, altered, spliced, out of context or not found.",
        mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "QUOTE", arity = "0..*", description = "The words, in quotes.")
    private List<String> words = List.of();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who is said to have said it.")
    private @Nullable String speaker;

    @Option(names = "--date", paramLabel = "DATE", description = "When, such as 2019, 2019-11 or 2019-11-27.")
    private @Nullable String date;

    @Option(names = "--file", paramLabel = "FILE", description = "Check every quote in an article.")
    private @Nullable Path file;

    @Option(
            names = "--jsonl",
            paramLabel = "FILE",
            description = "Check many: a JSON line each with id, quote, speaker and date; - is standard input. "
                    + "Prints a JSON line each.")
    private @Nullable String jsonl;

    @Option(names = "--json", description = "Print a JSON line for each quote.")
    private boolean json;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int failures;

    CheckVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int asked = (words.isEmpty() ? 0 : 1) + (file == null ? 0 : 1) + (jsonl == null ? 0 : 1);
        if (asked != 1) {
            throw new ParameterException(
                    spec.commandLine(), "give a quote, or --file with an article, or --jsonl with many quotes");
        }
        try (Archive open = archive.openExisting()) {
            if (jsonl != null) {
                lines(open, jsonl);
            } else if (file != null) {
                article(open, file);
            } else {
                print(null, open.check(request(String.join(" ", words), speaker, date)));
            }
        }
        return failures > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private CheckRequest request(String quote, @Nullable String by, @Nullable String when) {
        try {
            return asked(quote, by, when);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** @throws IllegalArgumentException if there is no quote, it is too long, or the date is none */
    private static CheckRequest asked(String quote, @Nullable String by, @Nullable String when) {
        if (when != null && !when.isBlank() && !Archive.isDate(when)) {
            throw new IllegalArgumentException("“" + when + "” is no date; write 2024, 2024-05 or 2024-05-23");
        }
        return new CheckRequest(quote, by, when);
    }

    private void lines(Archive open, String from) throws IOException {
        try (BufferedReader in = from.equals("-")
                ? new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(from))) {
            int number = 0;
            for (String line = in.readLine(); line != null && !terminal.isDeaf(); line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    line(open, from + ", line " + number, line);
                }
            }
        }
    }

    private void line(Archive open, String place, String line) {
        try {
            JsonNode asked = Json.MAPPER.readTree(line);
            CheckRequest request = asked(asked.path("quote").asText(""), text(asked, "speaker"), text(asked, "date"));
            terminal.out().println(Json.line(CheckJson.of(text(asked, "id"), open.check(request))));
        } catch (JsonProcessingException e) {
            failed(place + ": not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            failed(place + ": " + e.getMessage());
        }
    }

    private static @Nullable String text(JsonNode asked, String key) {
        JsonNode value = asked.path(key);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    private void failed(String message) {
        failures++;
        terminal.err().println("dixit: " + Describe.clean(message));
    }

    private void article(Archive open, Path path) throws InterruptedException {
        Iterator<Listed> inputs = Inputs.of(List.of(path)).iterator();
        Articles articles = new Articles(Reader.standard(), Pipeline.standard());
        List<Quoted> quotes = articles.quotes(inputs, this::failed);
        int number = 0;
        for (Quoted q : quotes) {
            number++;
            print(String.valueOf(number), open.check(new CheckRequest(q.words(), q.speaker(), q.date(), false)));
        }
        if (quotes.isEmpty() && failures == 0) {
            terminal.err().println("There is no quotation in " + path);
        }
    }

    private void print(@Nullable String id, Checked checked) {
        if (json) {
            terminal.out().println(Json.line(CheckJson.of(id, checked)));
        } else {
            new DescribeCheck(terminal.interactive()).lines(checked).forEach(terminal.out()::println);
            terminal.out().println();
        }
    }
}
