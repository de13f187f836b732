package dixit.bench.peers;

import dixit.bench.peers.ParsedArticle.Sentence;
import dixit.record.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The textbook way to find who said what, on any dependency parse: a verb that reports is the cue, its subject the
 * source, its clause the content; "according to" likewise; a quotation that the clause touches, or that stands beside
 * the verb, belongs to the content whole. It is what a parser is worth without training for the task.
 *
 * <p>Immutable and thread-safe.
 */
public final class SyntacticBaseline {
    private final Set<String> verbs;

    private SyntacticBaseline(Set<String> verbs) {
        this.verbs = verbs;
    }

    /** With the verbs of {@code report-verbs.txt}. */
    public static SyntacticBaseline standard() {
        try (InputStream in = SyntacticBaseline.class.getResourceAsStream("report-verbs.txt")) {
            if (in == null) {
                throw new IllegalStateException("report-verbs.txt is missing from the build");
            }
            return new SyntacticBaseline(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it finds in an article, sentence by sentence. */
    public List<Reported> read(ParsedArticle article) {
        List<Span> quotations = Quotations.in(article.text());
        List<Reported> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Span place = sentence.span();
            List<Span> near = quotations.stream().filter(place::overlaps).toList();
            for (Clauses.Report report : new Clauses(new Tree(sentence), verbs).reports(near)) {
                found.add(report.withQuotations(article.text(), near, following(article.text(), place, quotations)));
            }
        }
        return found;
    }

    /** The quotations that go on where the sentence ends, with white space between. */
    private static List<Span> following(String text, Span sentence, List<Span> quotations) {
        return quotations.stream()
                .filter(q -> q.start() >= sentence.end())
                .limit(1)
                .filter(q -> isGap(text, sentence.end(), q.start()))
                .toList();
    }

    /** Spaces, no new line. */
    private static boolean isGap(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c != '\n' && Character.isWhitespace(c));
    }
}
