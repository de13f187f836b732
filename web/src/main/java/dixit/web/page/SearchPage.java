package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Facet;
import dixit.archive.NoHits;
import dixit.archive.Page;
import dixit.archive.QuerySyntaxException;
import dixit.archive.SearchRequest;
import dixit.archive.SearchResult;
import dixit.archive.Sort;
import dixit.archive.StatementEntry;
import dixit.archive.export.Csv;
import dixit.archive.export.StatementCsv;
import dixit.record.Genre;
import dixit.record.StatementKind;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.json.LinkedStatement;
import dixit.web.json.SearchJson;
import dixit.web.view.Query;
import dixit.web.view.Say;
import dixit.web.view.SearchView;
import dixit.web.view.SearchView.QueryError;
import dixit.web.view.SearchView.Suggestion;
import dixit.web.view.Urls;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Search: the front page, its twin, and the results as files. Thread-safe. */
public final class SearchPage {
    private final Archive archive;
    private final Respond respond;
    private final Consumer<String> faults;

    /** @param faults is told of results that cannot be shown */
    public SearchPage(Archive archive, Respond respond, Consumer<String> faults) {
        this.faults = faults;
        this.archive = archive;
        this.respond = respond;
    }

    public List<Route> routes() {
        List<Param> what = params();
        List<Param> paged = new ArrayList<>(what);
        paged.add(Param.query("sort", "relevance (usual with words), newest (usual without), oldest or speaker"));
        paged.add(Param.number("page", "from 1"));
        paged.add(Param.number("size", "results on a page, 1 to 100"));
        List<Param> table = new ArrayList<>(what);
        table.add(Param.number("bom", "1: begin with a byte-order mark, which Excel needs; 0 (usual): without"));
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get("/search.json", "Search statements (JSON)", paged, Route.JSON, this::json));
        routes.add(Route.get("/", "Search statements", paged, Route.HTML, this::html));
        routes.add(Route.get("/search.csv", "All results as a table", table, "text/csv", this::csv));
        routes.add(
                Route.get("/search.jsonl", "All results, a line of JSON each", what, "application/jsonl", this::jsonl));
        return routes;
    }

    private static List<Param> params() {
        List<Param> params = new ArrayList<>();
        params.add(Param.query("q", "words, \"phrases\", prefix*, fuzzy~, field:value; empty finds everything"));
        params.add(Param.query("from", "the same as from: in the query: 2020, 2020-03 or 2020-03-05"));
        params.add(Param.query("to", "the same as to: in the query"));
        for (Facet facet : Facet.values()) {
            params.add(
                    Param.many(facet.code(), "only results with this " + facet.code() + "; several are alternatives"));
        }
        return params;
    }

    private void html(Context ctx) {
        respond.html(ctx, answer(ctx), "/search.json");
    }

    private Answer answer(Context ctx) {
        Query query = query(ctx);
        try {
            SearchResult result = archive.search(request(query));
            boolean empty =
                    result.total() == 0 && archive.documents(new Page(0, 1)).isEmpty();
            List<Suggestion> suggestions =
                    result.total() == 0 && !empty ? Suggest.instead(archive, query.words()) : List.of();
            String hint = result.total() == 0 && !empty ? NoHits.hint(archive, query.words()) : "";
            return Answer.ok(
                    title(query),
                    "search.jte",
                    SearchView.of(query, result, empty, suggestions, hint, faults)
                            .with(answers(query)),
                    "");
        } catch (QuerySyntaxException e) {
            QueryError error = QueryError.of(e.reason(), query.words(), e.position(), e.length());
            return new Answer(400, "Mistyped query", "search.jte", SearchView.mistyped(query, error), "");
        }
    }

    private List<Suggestion> answers(Query query) {
        return query.page() > 1 ? List.of() : Questions.answers(archive, query.words());
    }

    private static String title(Query query) {
        return query.words().isBlank() ? "Who said what" : Say.shorten(query.words(), 60);
    }

    private void json(Context ctx) {
        Query query = query(ctx);
        try {
            SearchResult result = archive.search(request(query));
            respond.json(ctx, Answer.ok("", "", "", SearchJson.of(query, result, answers(query))));
        } catch (QuerySyntaxException e) {
            throw mistyped(query, e);
        }
    }

    private static Problem mistyped(Query query, QuerySyntaxException e) {
        int at = Math.min(e.position(), query.words().length());
        return new Problem(400, "query_syntax", e.reason(), query.words().codePointCount(0, at));
    }

    private static SearchRequest request(Query query) {
        long offset = (long) (query.page() - 1) * query.size();
        if (offset > SearchRequest.DEEPEST - query.size()) {
            throw Problem.badRequest("Results can be paged up to number " + Say.number(SearchRequest.DEEPEST)
                    + "; narrow the query, or export all.");
        }
        return new SearchRequest(query.words(), query.filters(), query.sort(), (int) offset, query.size());
    }

    /** Values that only the program gives are of a list. */
    private static Set<String> allowed(Facet facet) {
        Stream<String> codes =
                switch (facet) {
                    case KIND -> Arrays.stream(StatementKind.values()).map(StatementKind::code);
                    case GENRE -> Arrays.stream(Genre.values()).map(Genre::code);
                    default -> Stream.empty();
                };
        return codes.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void check(Map<Facet, List<String>> filters) {
        filters.forEach((facet, values) -> {
            Set<String> allowed = allowed(facet);
            for (String value : values) {
                if (!allowed.isEmpty() && !allowed.contains(value)) {
                    throw Problem.badRequest("“" + facet.code() + "” is “" + Say.shorten(value, 60)
                            + "”; it must be one of " + String.join(", ", allowed) + ".");
                }
            }
        });
    }

    /** The words that were asked for, and the dates beside them, in the language of queries. */
    private static String words(Context ctx) {
        String words = Ask.text(ctx, "q");
        StringBuilder all = new StringBuilder(words);
        for (String end : List.of("from", "to")) {
            String day = Ask.text(ctx, end);
            if (!day.isEmpty()) {
                boolean either = all.length() == words.length() && (words.contains("OR") || words.contains("|"));
                all.insert(0, either ? "(" : "").append(either ? ")" : "");
                boolean plain = day.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
                all.append(all.isEmpty() ? "" : " ").append(plain ? end + ":" + day : Urls.field(end, day));
            }
        }
        return all.toString();
    }

    private static Query query(Context ctx) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            filters.put(
                    facet,
                    ctx.queryParams(facet.code()).stream()
                            .filter(v -> !v.isBlank())
                            .distinct()
                            .toList());
        }
        check(filters);
        String words = words(ctx);
        return new Query(
                words,
                filters,
                sort(Ask.text(ctx, "sort"), words),
                Ask.page(ctx),
                Ask.number(ctx, "size", Query.SIZE, 1, 100));
    }

    private static Sort sort(String name, String words) {
        for (Sort sort : Sort.values()) {
            if (Query.code(sort).equals(name)) {
                return sort;
            }
        }
        if (!name.isEmpty()) {
            throw Problem.badRequest("“sort” is “" + name + "”; it must be one of relevance, newest, oldest, speaker.");
        }
        return Query.usualSort(words);
    }

    private void csv(Context ctx) {
        String mark = Ask.number(ctx, "bom", 0, 0, 1) == 1 ? Csv.BYTE_ORDER_MARK : "";
        file(ctx, "text/csv; charset=utf-8", "dixit.csv", List.of(mark + StatementCsv.HEADER), StatementCsv::line);
    }

    private void jsonl(Context ctx) {
        file(
                ctx,
                "application/jsonl; charset=utf-8",
                "dixit.jsonl",
                List.of(),
                e -> Respond.line(LinkedStatement.of(e)));
    }

    /** Writes while it reads: the results may be many. */
    private void file(Context ctx, String type, String name, List<String> head, Function<StatementEntry, String> line) {
        Query query = query(ctx);
        try (Stream<StatementEntry> statements = archive.exportStatements(request(query.at(1)))) {
            Iterator<StatementEntry> each = statements.iterator();
            ctx.contentType(type).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
            Writer out = new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8));
            for (String h : head) {
                out.write(h + "\n");
            }
            while (each.hasNext()) {
                out.write(line.apply(each.next()) + "\n");
            }
            out.flush();
        } catch (QuerySyntaxException e) {
            throw mistyped(query, e);
        } catch (IOException e) {
            throw new Problem(499, "gone", "The reader went away: " + e.getMessage());
        }
    }
}
