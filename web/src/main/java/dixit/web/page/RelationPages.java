package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Claims;
import dixit.archive.Page;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Found;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.Relation;
import dixit.archive.claim.Voice;
import dixit.archive.export.ClaimJson;
import dixit.archive.export.ClaimTables;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Producer;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.view.RelationView;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of two actors. Thread-safe. */
public final class RelationPages {
    private final Archive archive;
    private final Claims claims;
    private final Supplier<KnowledgeBase> knowledge;
    private final Respond respond;
    private final Supplier<Producer> program;

    /**
     * @param knowledge asked for each page, so that changed tables are seen
     * @param program with its models and tables, for files
     */
    public RelationPages(
            Archive archive, Supplier<KnowledgeBase> knowledge, Respond respond, Supplier<Producer> program) {
        this.archive = archive;
        this.claims = archive.claims();
        this.knowledge = knowledge;
        this.respond = respond;
        this.program = program;
    }

    public List<Route> routes() {
        List<String> voices = Arrays.stream(Voice.values()).map(Voice::code).toList();
        List<Param> params = List.of(
                Param.query("a", "the first: name or id"),
                Param.query("b", "the other: name or id"),
                Param.query("voice", "whose events are listed: " + String.join(", ", voices)),
                Param.number("page", "page of the events, from 1"));
        List<Route> routes = new ArrayList<>(Route.twin(
                "/relation", "Two actors: what each says of the other, what others say", params, respond, this::page));
        routes.add(Route.get(
                "/relation.csv",
                "What stands behind the chart of two actors, as a table",
                params,
                "text/csv",
                this::csv));
        return routes;
    }

    private Optional<Relation> relation(String a, String b) {
        Set<String> ones = a.isEmpty() ? Set.of() : claims.called(a);
        Set<String> others = b.isEmpty() ? Set.of() : claims.called(b);
        return ones.isEmpty() || others.isEmpty() ? Optional.empty() : Optional.of(claims.relation(ones, others));
    }

    private Answer page(Context ctx) {
        String a = Ask.text(ctx, "a");
        String b = Ask.text(ctx, "b");
        String voice = voice(ctx);
        int page = Ask.page(ctx);
        List<String> hints = new ArrayList<>();
        for (String name : List.of(a, b)) {
            if (!name.isEmpty()) {
                AskClaims.hint(claims, name).ifPresent(hints::add);
            }
        }
        RelationView.Asked asked = relation(a, b)
                .map(r -> new RelationView.Asked(r, voice, events(r, voice, page), positions(r), page, a, b))
                .orElse(null);
        RelationView.Shown shown =
                asked == null ? null : RelationView.of(asked, new PartyPages(archive, knowledge.get()));
        RelationView view = new RelationView(
                AskClaims.written(claims, a), AskClaims.written(claims, b), AskClaims.names(claims), hints, shown);
        String title = shown == null
                ? "Two actors"
                : shown.one().name() + " and " + shown.other().name();
        return Answer.ok(title, "relation.jte", view, json(view, asked, a, b));
    }

    private static String voice(Context ctx) {
        String voice = Ask.text(ctx, "voice").toLowerCase(Locale.ROOT);
        if (!voice.isEmpty()
                && Arrays.stream(Voice.values()).noneMatch(v -> v.code().equals(voice))) {
            throw Problem.badRequest("“voice” must be one of one, other, third, outlets.");
        }
        return voice;
    }

    private Found<EventEntry> events(Relation r, String voice, int page) {
        ClaimFilter.Builder filter =
                voice.isEmpty() ? r.filter() : r.filter(Voice.valueOf(voice.toUpperCase(Locale.ROOT)));
        Page window = new Page((page - 1) * RelationView.SIZE, RelationView.SIZE);
        return claims.events(filter.build(), ClaimOrder.NEWEST, window);
    }

    private Found<PositionEntry> positions(Relation r) {
        return claims.positions(r.filter().build(), ClaimOrder.OLDEST, new Page(0, RelationView.POSITIONS));
    }

    private Map<String, Object> json(RelationView view, RelationView.@Nullable Asked asked, String a, String b) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("producer", Made.by(program.get()));
        json.put("a", a);
        json.put("b", b);
        json.put("hints", view.hints());
        if (asked != null) {
            json.putAll(ClaimJson.of(asked.relation()));
            json.put("voice", asked.voice());
            json.put("page", asked.page());
            json.put("events_total", asked.events().total());
            json.put("events", Made.all(asked.events().entries()));
            json.put("positions_total", asked.positions().total());
            json.put("positions", Made.all(asked.positions().entries()));
        }
        return json;
    }

    private void csv(Context ctx) {
        Stream<String> lines = relation(Ask.text(ctx, "a"), Ask.text(ctx, "b"))
                .map(r -> ClaimTables.lines(r, false, program.get()))
                .orElse(Stream.of());
        Downloads.send(ctx, "relation", false, ClaimTables.SERIES, lines);
    }
}
