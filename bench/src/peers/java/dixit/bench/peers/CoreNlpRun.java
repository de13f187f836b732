package dixit.bench.peers;

import dixit.bench.FirstStatement;
import dixit.bench.MeasuredRun;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * One run of CoreNLP over articles in a process of its own: {@code CoreNlpRun RESULT quotes|syntax ARTICLES}. Prints a
 * line of the exchange format for each article and writes to {@code RESULT} what it took.
 */
final class CoreNlpRun {
    private CoreNlpRun() {}

    public static void main(String[] args) throws IOException {
        FirstStatement first = new FirstStatement(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        try (PrintStream out = new PrintStream(first, false, StandardCharsets.UTF_8)) {
            Function<String, List<Reported>> peer = peer(args[1]);
            for (Article article : Article.read(Path.of(args[2]))) {
                out.print(Reported.line(article.id(), article.text(), peer.apply(article.text())) + "\n");
                out.flush();
            }
            MeasuredRun.write(Path.of(args[0]), first);
        }
    }

    private static Function<String, List<Reported>> peer(String name) {
        return switch (name) {
            case "quotes" -> CoreNlp.forQuotes()::quotes;
            case "syntax" -> {
                CoreNlp parser = CoreNlp.forSyntax();
                SyntacticBaseline baseline = SyntacticBaseline.standard();
                yield text -> baseline.read(parser.parse(text));
            }
            default -> throw new IllegalArgumentException("no such peer: " + name);
        };
    }
}
