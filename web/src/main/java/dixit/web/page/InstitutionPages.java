package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.DocumentEntry;
import dixit.archive.DocumentSummary;
import dixit.archive.Facet;
import dixit.archive.Hit;
import dixit.archive.InstitutionEntry;
import dixit.archive.InstitutionSummary;
import dixit.archive.Page;
import dixit.archive.SearchRequest;
import dixit.archive.SearchResult;
import dixit.archive.Setting;
import dixit.archive.Sort;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Span;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.json.InstitutionJson;
import dixit.web.view.InstitutionView;
import dixit.web.view.InstitutionsView;
import dixit.web.view.Introduction;
import dixit.web.view.Known;
import dixit.web.view.Pager;
import dixit.web.view.StandView;
import dixit.web.view.Table;
import dixit.web.view.Urls;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The list of institutions, the page of each, and its charts as tables. Thread-safe. */
public final class InstitutionPages {
    private static final int LIST = 100;
    private static final int SIZE = 20;
    private static final int MOST_DOCUMENTS = 200;
    /** So many documents are read for what they say of an institution, none longer than that. */
    private static final int MOST_READ = 8;

    private static final int MOST_CHARACTERS = 1_000_000;

    private final Archive archive;
    private final Supplier<KnowledgeBase> knowledge;
    private final Respond respond;

    /** @param knowledge asked for each page, so that changed tables are seen */
    public InstitutionPages(Archive archive, Supplier<KnowledgeBase> knowledge, Respond respond) {
        this.archive = archive;
        this.knowledge = knowledge;
        this.respond = respond;
    }

    public List<Route> routes() {
        List<Param> list = List.of(
                Param.query("prefix", "first letters of a word of the name"),
                Param.query("kind", "one of " + String.join(", ", InstitutionsView.KINDS)),
                Param.number("page", "from 1"));
        Param id = Param.path("institution", "id without “institution/”, or such as bloc:nato");
        List<Param> one = List.of(
                id,
                Param.query("speaker", "only statements of this speaker"),
                Param.number("page", "page of the statements, from 1"));
        List<Param> table = List.of(id, Param.path("chart", "one of " + String.join(", ", InstitutionView.CHARTS)));
        List<Route> routes = new ArrayList<>();
        routes.addAll(Route.twin(
                "/institutions", "Institutions that documents name, most statements first", list, respond, this::list));
        routes.add(Route.get(
                "/institution/{institution}/{chart}.csv",
                "What stands behind a chart of an institution's page, as a table",
                table,
                "text/csv",
                this::csv));
        routes.addAll(Route.twin(
                "/institution/{institution}",
                "An institution: what it is, and all statements that mention it, newest first",
                one,
                respond,
                this::page));
        return routes;
    }

    private Answer list(Context ctx) {
        String prefix = Ask.text(ctx, "prefix");
        String kind = Ask.text(ctx, "kind");
        if (!kind.isEmpty() && !InstitutionsView.KINDS.contains(kind)) {
            throw Problem.badRequest(
                    "“kind” is “" + kind + "”; it must be one of " + String.join(", ", InstitutionsView.KINDS) + ".");
        }
        int page = Ask.page(ctx);
        List<InstitutionSummary> found = archive.institutions(prefix, kind, new Page((page - 1) * LIST, LIST + 1));
        boolean more = found.size() > LIST;
        List<InstitutionSummary> shown = more ? found.subList(0, LIST) : found;
        String base = "/institutions?prefix=" + Urls.encode(prefix) + "&kind=" + Urls.encode(kind) + "&page=";
        Pager pager = Pager.of(page, LIST, shown.size(), -1, more, p -> base + p);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("prefix", prefix);
        json.put("kind", kind);
        json.put("page", page);
        json.put("more", more);
        json.put("institutions", shown);
        return Answer.ok("Institutions", "institutions.jte", new InstitutionsView(shown, pager, prefix, kind), json);
    }

    private InstitutionView.Found found(Context ctx, int page) {
        String id = Urls.institutionId(ctx.pathParam("institution"));
        InstitutionEntry entry = archive.institution(id).orElse(null);
        Known known =
                Known.of(knowledge.get(), a -> archive.actor(a).isPresent(), id).orElse(null);
        if (entry == null && known == null) {
            throw Problem.notFound("There is no institution with the id “" + id + "”.");
        }
        String speaker = Ask.text(ctx, "speaker");
        long offset = (long) (page - 1) * SIZE;
        if (offset > SearchRequest.DEEPEST - SIZE) {
            throw Problem.badRequest("Statements can be paged up to number " + SearchRequest.DEEPEST + ".");
        }
        SearchResult all = archive.search(request(id, "", speaker.isEmpty() ? (int) offset : 0));
        SearchResult shown = speaker.isEmpty() ? all : archive.search(request(id, speaker, (int) offset));
        String base =
                Urls.institution(id) + (speaker.isEmpty() ? "?page=" : "?speaker=" + Urls.encode(speaker) + "&page=");
        boolean more = offset + shown.hits().size() < shown.total();
        Pager pager = Pager.of(page, SIZE, shown.hits().size(), shown.total(), more, p -> base + p + "#statements");
        List<DocumentSummary> documents = archive.documentsNaming(id, new Page(0, MOST_DOCUMENTS));
        return new InstitutionView.Found(
                id,
                entry,
                known,
                all,
                marked(id, shown.hits()),
                shown.total(),
                speaker,
                pager,
                documents,
                known == null && entry != null
                        ? introduction(id, entry.summary().kind(), documents)
                        : Introduction.NONE,
                stand(id));
    }

    private Introduction introduction(String id, String kind, List<DocumentSummary> naming) {
        List<DocumentEntry> read = naming.stream()
                .filter(d -> d.characters() <= MOST_CHARACTERS)
                .limit(MOST_READ)
                .flatMap(d -> archive.document(d.hash()).stream())
                .toList();
        return Introduction.of(id, kind, read, knowledge.get(), new PartyPages(archive, knowledge.get()));
    }

    private StandView stand(String id) {
        ClaimFilter filter = ClaimFilter.builder().institutions(List.of(id)).build();
        Page first = new Page(0, StandView.MOST);
        return StandView.of(
                id,
                archive.claims().statuses(filter, ClaimOrder.OLDEST, first),
                archive.claims().positions(filter, ClaimOrder.OLDEST, first),
                archive.claims().behindEvents(filter).count(),
                new PartyPages(archive, knowledge.get()));
    }

    private static SearchRequest request(String id, String speaker, int offset) {
        Map<Facet, List<String>> filters = speaker.isEmpty() ? Map.of() : Map.of(Facet.SPEAKER, List.of(speaker));
        return new SearchRequest(InstitutionView.query(id), filters, Sort.NEWEST, offset, SIZE);
    }

    private List<Hit> marked(String id, List<Hit> hits) {
        return marked(hits, hash -> archive.mentions(id, hash));
    }

    /**
     * The hits with the places in them, and in their settings, that mention something.
     *
     * @param mentioned where the document with this hash mentions it; asked once for each document
     */
    static List<Hit> marked(List<Hit> hits, Function<String, List<Span>> mentioned) {
        Map<String, List<Span>> places = new HashMap<>();
        return hits.stream()
                .map(h -> {
                    String hash = h.statement().document().hash();
                    List<Span> mentions = places.computeIfAbsent(hash, mentioned);
                    Setting setting = h.statement().setting();
                    List<Span> content =
                            new ArrayList<>(h.statement().statement().content());
                    if (setting != null) {
                        content.add(setting.span());
                    }
                    return new Hit(
                            h.statement(),
                            mentions.stream()
                                    .filter(m -> content.stream().anyMatch(c -> c.contains(m)))
                                    .toList(),
                            h.score());
                })
                .toList();
    }

    private Answer page(Context ctx) {
        int page = Ask.page(ctx);
        InstitutionView.Found found = found(ctx, page);
        InstitutionView view = InstitutionView.of(found);
        return Answer.ok(
                view.name(), "institution.jte", view, InstitutionJson.of(view, page, found.hits(), found.documents()));
    }

    private void csv(Context ctx) {
        String chart = ctx.pathParam("chart");
        String text = InstitutionView.of(found(ctx, 1)).charts().stream()
                .filter(c -> c.code().equals(chart))
                .findFirst()
                .map(Table::chart)
                .orElseThrow(() -> Problem.notFound("There is no table “" + chart + "”; there are "
                        + String.join(", ", InstitutionView.CHARTS) + "."));
        ctx.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"dixit-" + chart + ".csv\"")
                .result(text);
    }
}
