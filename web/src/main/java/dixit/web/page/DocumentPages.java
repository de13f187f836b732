package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Claims;
import dixit.archive.DocumentEntry;
import dixit.archive.DocumentSummary;
import dixit.archive.LinkEntry;
import dixit.archive.Page;
import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.Ground;
import dixit.record.RecordJson;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.json.DocumentJson;
import dixit.web.json.LinkJson;
import dixit.web.view.ClaimQuery;
import dixit.web.view.DocumentView;
import dixit.web.view.ListView;
import dixit.web.view.Pager;
import dixit.web.view.TiesView;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The list of documents, a document, and its original bytes. Thread-safe. */
public final class DocumentPages {
    private final Archive archive;
    private final Respond respond;

    public DocumentPages(Archive archive, Respond respond) {
        this.archive = archive;
        this.respond = respond;
    }

    public List<Route> routes() {
        List<Param> list = List.of(Param.number("page", "from 1"));
        Param hash = Param.path("hash", "hash of the document, or its first 8 or more characters, or its id");
        List<Param> one = List.of(
                hash,
                Param.query("speaker", "mark the statements of this speaker only"),
                Param.query("statement", "id of the statement to show"),
                Param.query(
                        "least",
                        "hide statements that the program holds with less than this score, 0 to 1; 0.25 where none is given"),
                Param.query("claim", "key of an event, position or status whose words to show"),
                Param.number("page", "page of a long document, from 1"));
        List<Route> routes = new ArrayList<>();
        routes.addAll(Route.twin("/documents", "Documents, last imported first", list, respond, this::list));
        routes.add(Route.get(
                "/document/{hash}.json",
                "A document's record in the exchange format, corrections obeyed (JSON)",
                List.of(hash),
                Route.JSON,
                ctx -> respond.json(
                        ctx,
                        Answer.ok(
                                "",
                                "",
                                "",
                                new Respond.RawJson(RecordJson.write(entry(ctx).record()))))));
        routes.add(Route.get(
                "/document/{hash}/links.json",
                "A document's quotes beside the words that they render, in it and across the archive (JSON)",
                List.of(hash),
                Route.JSON,
                ctx -> respond.json(ctx, Answer.ok("", "", "", linksJson(ctx)))));
        routes.add(Route.get(
                "/document/{hash}",
                "A document with its statements marked",
                one,
                Route.HTML,
                ctx -> respond.html(ctx, document(ctx), "/document/{hash}.json")));
        routes.add(Route.get(
                "/document/{hash}/original",
                "The bytes that were imported",
                List.of(hash),
                "application/octet-stream",
                this::original));
        return routes;
    }

    private Answer list(Context ctx) {
        int page = Ask.page(ctx);
        List<DocumentSummary> found = archive.documents(new Page((page - 1) * Ask.SIZE, Ask.SIZE));
        long total = archive.count();
        Pager pager = Pager.of(
                page, Ask.SIZE, found.size(), total, (long) page * Ask.SIZE < total, p -> "/documents?page=" + p);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", total);
        json.put("page", page);
        json.put("documents", found.stream().map(DocumentJson::of).toList());
        return Answer.ok("Documents", "documents.jte", new ListView<>(found, pager, ""), json);
    }

    private Answer document(Context ctx) {
        DocumentEntry entry = entry(ctx);
        int page = Ask.number(ctx, "page", 0, 1, 1_000_000);
        DocumentView view = DocumentView.of(
                entry,
                archive.occasionsOf(entry.summary().hash()),
                links(entry),
                claims(entry.summary().hash()),
                Ask.text(ctx, "speaker"),
                Ask.text(ctx, "statement"),
                place(entry, Ask.text(ctx, "claim")),
                Ask.score(ctx, "least", Statement.DOUBTFUL),
                page);
        return Answer.ok(view.name(), "document.jte", view, "");
    }

    private List<TiesView.Tie> claims(String hash) {
        ClaimFilter here = ClaimFilter.builder().document(hash).build();
        return Stream.of(
                        new TiesView.Tie(
                                "event",
                                archive.claims().behindEvents(here).count(),
                                ClaimQuery.of("/events", "document", hash).href()),
                        new TiesView.Tie(
                                "position",
                                archive.claims().behindPositions(here).count(),
                                ClaimQuery.of("/positions", "document", hash).href()))
                .filter(t -> t.n() > 0)
                .toList();
    }

    /** The words that a claim rests on; none if the document has no such claim. */
    private List<Span> place(DocumentEntry entry, String claim) {
        if (claim.isEmpty()) {
            return List.of();
        }
        ClaimFilter here =
                ClaimFilter.builder().document(entry.summary().hash()).build();
        Claims claims = archive.claims();
        try (Stream<ClaimEntry> all = Stream.of(
                        claims.allEvents(here, ClaimOrder.BEST),
                        claims.allPositions(here, ClaimOrder.BEST),
                        claims.allStatuses(here, ClaimOrder.BEST))
                .flatMap(s -> s)) {
            return all.map(ClaimEntry::ground)
                    .filter(g -> g.key().equals(claim))
                    .findFirst()
                    .map(Ground::evidence)
                    .orElse(List.of());
        }
    }

    /** In the document first, then across the archive. */
    private List<LinkEntry> links(DocumentEntry entry) {
        List<LinkEntry> links = new ArrayList<>(entry.innerLinks());
        links.addAll(archive.linksOf(entry.summary().hash()));
        return links;
    }

    private Map<String, Object> linksJson(Context ctx) {
        DocumentEntry entry = entry(ctx);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", entry.summary().hash());
        json.put("links", links(entry).stream().map(LinkJson::of).toList());
        return json;
    }

    private DocumentEntry entry(Context ctx) {
        String key = ctx.pathParam("hash");
        return archive.document(key)
                .orElseThrow(() -> Problem.notFound("There is no document “" + key + "” in this archive."));
    }

    private void original(Context ctx) {
        DocumentEntry entry = entry(ctx);
        String name = fileName(entry.summary());
        ctx.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(archive.original(entry.summary().hash()));
    }

    /** The document's id as a name that any system takes, with the ending of its kind. */
    private static String fileName(DocumentSummary document) {
        String name = document.id().replaceAll("[^A-Za-z0-9._-]", "_");
        String ending =
                switch (document.mediaType()) {
                    case "text/plain" -> ".txt";
                    case "text/html", "application/xhtml+xml" -> ".html";
                    case "text/markdown" -> ".md";
                    case "application/pdf" -> ".pdf";
                    case "application/rtf" -> ".rtf";
                    case "application/jsonl" -> ".jsonl";
                    case "application/vnd.oasis.opendocument.text" -> ".odt";
                    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
                    default -> "";
                };
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : name + ending;
    }
}
