package dixit.web.page;

import dixit.archive.ActorEntry;
import dixit.archive.Archive;
import dixit.archive.DocumentEntry;
import dixit.archive.Page;
import dixit.archive.SearchRequest;
import dixit.archive.Sort;
import dixit.archive.StatementEntry;
import dixit.knowledge.KnowledgeBase;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.json.ActorJson;
import dixit.web.view.ActorView;
import dixit.web.view.Table;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The page of somebody who appears in the archive, and its charts as tables. Thread-safe. */
public final class ActorPages {
    private static final int MOST_STATEMENTS = 5_000;
    private static final int MOST_DOCUMENTS = 40;
    private static final int MOST_LISTED = 200;

    private final Archive archive;
    private final Supplier<KnowledgeBase> knowledge;
    private final Respond respond;

    /** @param knowledge asked for each page, so that changed tables are seen */
    public ActorPages(Archive archive, Supplier<KnowledgeBase> knowledge, Respond respond) {
        this.archive = archive;
        this.knowledge = knowledge;
        this.respond = respond;
    }

    /** What the path of an actor takes. */
    static List<Param> path() {
        return List.of(
                Param.path("kind", "person, state, organisation, bloc, group or name"),
                Param.path("name", "what stands behind the kind in the actor's id"));
    }

    public List<Route> routes() {
        List<Param> table = new ArrayList<>(path());
        table.add(Param.path("chart", "one of " + String.join(", ", Table.NAMES)));
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get(
                "/speaker/{kind}/{name}/{chart}.csv",
                "What stands behind a chart of a speaker's page, as a table",
                table,
                "text/csv",
                this::csv));
        routes.addAll(Route.twin(
                "/speaker/{kind}/{name}",
                "Somebody who appears: offices, statements over time, names, corrections",
                path(),
                respond,
                this::page));
        return routes;
    }

    /** The actor whom the path names. */
    static ActorEntry actor(Archive archive, Context ctx) {
        String id = ctx.pathParam("kind") + "/" + ctx.pathParam("name");
        return archive.actor(id)
                .orElseThrow(() -> Problem.notFound("There is nobody with the id “" + id + "” in this archive."));
    }

    private ActorView view(Context ctx) {
        ActorEntry actor = actor(archive, ctx);
        SearchRequest all = new SearchRequest("speaker:\"" + actor.id() + "\"", Map.of(), Sort.NEWEST, 0, 1);
        List<StatementEntry> newest;
        try (Stream<StatementEntry> said = archive.exportStatements(all)) {
            newest = said.filter(e -> actor.id().equals(e.speakerId()))
                    .limit(MOST_STATEMENTS)
                    .toList();
        }
        List<DocumentEntry> latest = newest.stream()
                .map(e -> e.document().hash())
                .distinct()
                .limit(MOST_DOCUMENTS)
                .map(archive::document)
                .flatMap(Optional::stream)
                .toList();
        long total = newest.size() < MOST_STATEMENTS
                ? newest.size()
                : archive.search(all).total();
        return ActorView.of(
                actor,
                knowledge.get(),
                total,
                newest,
                latest,
                archive.documentsOf(actor.id(), new Page(0, MOST_LISTED)),
                Ties.of(archive, actor.id()));
    }

    private Answer page(Context ctx) {
        ActorView view = view(ctx);
        return Answer.ok(view.name(), "actor.jte", view, ActorJson.of(view));
    }

    private void csv(Context ctx) {
        String chart = ctx.pathParam("chart");
        String text = Table.of(view(ctx), chart)
                .orElseThrow(() -> Problem.notFound(
                        "There is no table “" + chart + "”; there are " + String.join(", ", Table.NAMES) + "."));
        ctx.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"dixit-" + chart + ".csv\"")
                .result(text);
    }
}
