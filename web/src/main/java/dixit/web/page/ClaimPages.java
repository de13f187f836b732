package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Claims;
import dixit.archive.Page;
import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Found;
import dixit.archive.claim.PositionEntry;
import dixit.archive.export.ClaimTables;
import dixit.archive.export.PolecatTable;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Producer;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.view.ClaimQuery;
import dixit.web.view.ClaimsView;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The lists of events and positions, and all of them as files. Thread-safe. */
public final class ClaimPages {
    private static final String EVENTS = "/events";
    private static final String POSITIONS = "/positions";

    private final Archive archive;
    private final Claims claims;
    private final Supplier<KnowledgeBase> knowledge;
    private final Respond respond;
    private final Supplier<Producer> program;

    /**
     * @param knowledge asked for each page, so that changed tables are seen
     * @param program with its models and tables, for files
     */
    public ClaimPages(Archive archive, Supplier<KnowledgeBase> knowledge, Respond respond, Supplier<Producer> program) {
        this.archive = archive;
        this.claims = archive.claims();
        this.knowledge = knowledge;
        this.respond = respond;
        this.program = program;
    }

    public List<Route> routes() {
        List<Param> events = AskClaims.params("type", "mode", "actor", "recipient", "about");
        List<Param> positions = AskClaims.params("stance", "actor", "about");
        List<Route> routes = new ArrayList<>();
        routes.addAll(Route.twin(
                EVENTS,
                "Events: who is said to have done what to whom, and who says so",
                events,
                respond,
                this::events));
        routes.add(Route.get(
                EVENTS + ".csv", "All of these events as a table", events, "text/csv", ctx -> eventFile(ctx, ",")));
        routes.add(Route.get(
                EVENTS + ".tsv",
                "All of these events as tab-separated values with columns like those of POLECAT",
                events,
                "text/tab-separated-values",
                ctx -> eventFile(ctx, "\t")));
        routes.addAll(Route.twin(
                POSITIONS,
                "Positions: who is said to hold which stance on what, and who says so",
                positions,
                respond,
                this::positions));
        routes.add(Route.get(
                POSITIONS + ".csv", "All of these positions as a table", positions, "text/csv", this::positionFile));
        return routes;
    }

    private Answer events(Context ctx) {
        ClaimQuery query = AskClaims.query(ctx, EVENTS);
        ClaimFilter filter = AskClaims.filter(query, claims);
        Found<EventEntry> page = claims.events(filter, query.order(), page(query));
        List<EventEntry> counted = first(claims.allEvents(filter, query.order()));
        ClaimsView<?> view = ClaimsView.events(
                new ClaimsView.Asked<>(
                        query, page, counted, names(), AskClaims.hints(query, claims), otherModes(query, filter, page)),
                new PartyPages(archive, knowledge.get()));
        return Answer.ok("Events", "events.jte", view, json(query, page, "events"));
    }

    private Answer positions(Context ctx) {
        ClaimQuery query = AskClaims.query(ctx, POSITIONS);
        ClaimFilter filter = AskClaims.filter(query, claims);
        Found<PositionEntry> page = claims.positions(filter, query.order(), page(query));
        List<PositionEntry> counted = first(claims.allPositions(filter, query.order()));
        ClaimsView<?> view = ClaimsView.positions(
                new ClaimsView.Asked<>(query, page, counted, names(), AskClaims.hints(query, claims), 0),
                new PartyPages(archive, knowledge.get()));
        return Answer.ok("Positions", "positions.jte", view, json(query, page, "positions"));
    }

    /** How many more there are where any mode is asked for. */
    private long otherModes(ClaimQuery query, ClaimFilter filter, Found<EventEntry> page) {
        return filter.modes().isEmpty()
                ? 0
                : claims.behindEvents(query.anyMode().filter(claims)).count() - page.total();
    }

    private List<String> names() {
        return AskClaims.names(claims);
    }

    private static Page page(ClaimQuery query) {
        return new Page((query.page() - 1) * ClaimsView.SIZE, ClaimsView.SIZE);
    }

    private static <E> List<E> first(Stream<E> all) {
        try (all) {
            return all.limit(ClaimsView.COUNTED).toList();
        }
    }

    private Map<String, Object> json(ClaimQuery query, Found<? extends ClaimEntry> page, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("producer", Made.by(program.get()));
        json.put("asked", query.given());
        json.put("page", query.page());
        json.put("total", page.total());
        json.put("behind", page.behind());
        json.put(name, Made.all(page.entries()));
        return json;
    }

    private void eventFile(Context ctx, String separator) {
        ClaimQuery query = AskClaims.query(ctx, EVENTS);
        boolean tabs = separator.equals("\t");
        try (Stream<EventEntry> all = claims.allEvents(AskClaims.filter(query, claims), order(query))) {
            String head = tabs ? PolecatTable.HEADER : ClaimTables.EVENTS;
            Downloads.send(ctx, "events", tabs, head, all.map(e -> tabs ? PolecatTable.line(e) : ClaimTables.line(e)));
        }
    }

    private void positionFile(Context ctx) {
        ClaimQuery query = AskClaims.query(ctx, POSITIONS);
        try (Stream<PositionEntry> all = claims.allPositions(AskClaims.filter(query, claims), order(query))) {
            Downloads.send(ctx, "positions", false, ClaimTables.POSITIONS, all.map(ClaimTables::line));
        }
    }

    /** The best first where nobody asks for another order, as the exchange format has them. */
    private static ClaimOrder order(ClaimQuery query) {
        return query.first("order").isEmpty() ? ClaimOrder.BEST : query.order();
    }
}
