package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Claims;
import dixit.archive.Page;
import dixit.archive.SpeakerSummary;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.Graph;
import dixit.archive.export.Csv;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Producer;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.view.ClaimQuery;
import dixit.web.view.SystemView;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The map of actors and institutions. Thread-safe. */
public final class SystemPages {
    private static final int CHOICES = 150;
    private static final int EDGES = 300;
    private static final int MORE = 3;

    private final Archive archive;
    private final Claims claims;
    private final Supplier<KnowledgeBase> knowledge;
    private final Respond respond;
    private final Supplier<Producer> program;

    /**
     * @param knowledge asked for each page, so that changed tables are seen
     * @param program with its models and tables, for files
     */
    public SystemPages(
            Archive archive, Supplier<KnowledgeBase> knowledge, Respond respond, Supplier<Producer> program) {
        this.archive = archive;
        this.claims = archive.claims();
        this.knowledge = knowledge;
        this.respond = respond;
        this.program = program;
    }

    public List<Route> routes() {
        List<Param> params = new ArrayList<>(
                List.of(Param.number("size", "how many at most, " + SystemView.LEAST + " to " + SystemView.MOST)));
        params.addAll(AskClaims.params());
        params.removeIf(p -> p.name().equals("page"));
        List<Route> routes = new ArrayList<>(Route.twin(
                "/system",
                "The map of actors and institutions, by what is claimed of them",
                params,
                respond,
                this::page));
        routes.add(Route.get("/system.csv", "What stands behind the map, as a table", params, "text/csv", this::csv));
        return routes;
    }

    private SystemView view(Context ctx) {
        ClaimQuery query = AskClaims.query(ctx, "/system");
        int size = Ask.number(ctx, "size", SystemView.USUAL, SystemView.LEAST, SystemView.MOST);
        ClaimFilter filter = AskClaims.filter(query, claims);
        // More than are shown: those that are words alone are left out.
        Graph graph = claims.graph(filter, size * MORE, EDGES);
        return SystemView.of(query, graph, size, lists(), new PartyPages(archive, knowledge.get()));
    }

    private SystemView.Lists lists() {
        List<String> subjects = new ArrayList<>();
        archive.institutions("", "", new Page(0, CHOICES)).forEach(i -> subjects.add(i.name()));
        return new SystemView.Lists(
                AskClaims.names(claims),
                archive.speakers("", 0, CHOICES).stream()
                        .map(SpeakerSummary::name)
                        .distinct()
                        .toList(),
                subjects);
    }

    private Answer page(Context ctx) {
        SystemView view = view(ctx);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("producer", Made.by(program.get()));
        json.put("asked", view.asked().given());
        json.put("size", view.size());
        json.put("behind", view.behind());
        json.put("nodes", view.nodes());
        json.put("edges", view.edges());
        json.put("left", view.left());
        return Answer.ok("The system", "system.jte", view, json);
    }

    private void csv(Context ctx) {
        Producer by = program.get();
        Downloads.send(
                ctx,
                "system",
                false,
                "from,from_id,to,to_id,what,sign,balance,claims,types,denied,conditional,future,version,model,knowledge",
                view(ctx).edges().stream()
                        .map(e -> Csv.row(
                                e.from().name(),
                                e.from().id(),
                                e.to().name(),
                                e.to().id(),
                                e.what(),
                                e.sign(),
                                e.balance(),
                                String.valueOf(e.claims()),
                                e.types(),
                                String.valueOf(e.apart().denied()),
                                String.valueOf(e.apart().conditional()),
                                String.valueOf(e.apart().future()),
                                by.version(),
                                by.model(),
                                by.knowledge())));
    }
}
