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
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * The textbook way to find who said what, on any dependency parse: a verb that reports is the cue, its subject the
 * source, its clause the content; "according to" likewise; a quotation that the clause touches, or that stands beside
 * the verb, belongs to the content whole, and a long one that nobody reports is content by itself. It is what a parser is worth without training for the task.
 *
 * <p>Immutable and thread-safe.
 */
public final class SyntacticBaseline {
    /** A quotation of fewer words may be a title or a word in irony. */
    private static final int SENTENCE = 5;

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

    /** What it finds in an article: the reports, sentence by sentence, then the quotations that none of them claims. */
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
        List<Span> claimed = found.stream().flatMap(Reported::places).toList();
        quotations.stream()
                .filter(q -> claimed.stream().noneMatch(q::overlaps))
                .filter(q -> new StringTokenizer(q.in(article.text())).countTokens() >= SENTENCE)
                .forEach(q -> found.add(new Reported(List.of(), List.of(), List.of(q))));
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
