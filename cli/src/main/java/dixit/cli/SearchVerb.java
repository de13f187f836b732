package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.Facet;
import dixit.archive.FacetCount;
import dixit.archive.Hit;
import dixit.archive.NoHits;
import dixit.archive.Page;
import dixit.archive.SearchRequest;
import dixit.archive.SearchResult;
import dixit.archive.Sort;
import dixit.archive.StatementEntry;
import dixit.archive.export.StatementJson;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dixit search}: statements that match a query. */
@Command(
        name = "search",
        description =
                "Find statements. Words must all occur; \"a phrase\", begin*, like~, OR, NOT and () work, and the "
                        + "fields speaker: office: source: about: kind: outlet: from: to: said: occasion: institution: event: position: document:."
                        + " An event is claimed to be one of: agree consult support concede cooperate aid retreat request accuse"
                        + " reject threaten protest sanction mobilize coerce assault; a position: supports opposes conditional"
                        + " neutral asks.",
        mixinStandardHelpOptions = true)
final class SearchVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "QUERY",
            arity = "1..*",
            description = "Such as: speaker:holm \"northern channel\" from:2020")
    private List<String> words = List.of();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many to print (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Option(names = "--offset", paramLabel = "N", description = "How many to pass over first (default: 0).")
    private int offset;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Sort sort = Sort.RELEVANCE;

    @Option(names = "--json", description = "Print a JSON line for each statement.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SearchVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive open = archive.openExisting()) {
            SearchResult result = open.search(request());
            if (json) {
                result.hits().forEach(hit -> terminal.out().println(Json.line(StatementJson.of(hit.statement()))));
            } else {
                print(result, open);
            }
        }
        return ExitCode.DONE;
    }

    private SearchRequest request() {
        words.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(word -> {
            throw usage("Unknown option: " + word);
        });
        if (limit < 1 || limit > Page.MOST) {
            throw usage("--limit " + limit + " is not between 1 and " + Page.MOST);
        }
        if (offset < 0 || offset > SearchRequest.DEEPEST - limit) {
            throw usage("--offset " + offset + " is not between 0 and " + (SearchRequest.DEEPEST - limit));
        }
        return new SearchRequest(query(), Map.of(), sort, offset, limit);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** A shell takes the quotation marks away: an argument with spaces is a phrase again, unless it is the whole query. */
    private String query() {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return words.stream().map(SearchVerb::again).collect(Collectors.joining(" "));
    }

    private static String again(String word) {
        boolean phrase = word.contains(" ") && !word.contains("\"") && !word.startsWith("(");
        int colon = word.indexOf(':');
        if (!phrase) {
            return word;
        }
        return colon > 0 && word.indexOf(' ') > colon
                ? word.substring(0, colon + 1) + '"' + word.substring(colon + 1) + '"'
                : '"' + word + '"';
    }

    private void print(SearchResult result, Archive open) {
        for (Hit hit : result.hits()) {
            StatementEntry s = hit.statement();
            terminal.out().println(Describe.heading(s));
            terminal.out().println("  " + Describe.words(hit, terminal.interactive()));
            terminal.out().println("  " + Describe.place(s));
            terminal.out().println();
        }
        long shown = offset + (long) result.hits().size();
        terminal.err()
                .println(
                        result.total() == 0
                                ? "No statement matches. " + NoHits.hint(open, query())
                                : (result.total() == 1 ? "1 statement matches" : result.total() + " statements match")
                                        + "; shown: " + (offset + 1) + " to " + shown);
        for (Map.Entry<Facet, List<FacetCount>> facet : result.facets().entrySet()) {
            String counts = facet.getValue().stream()
                    .limit(8)
                    .map(c -> Describe.count(facet.getKey(), c))
                    .collect(Collectors.joining(", "));
            if (!counts.isEmpty()) {
                terminal.err().println("  " + facet.getKey().code() + ": " + counts);
            }
        }
    }
}
