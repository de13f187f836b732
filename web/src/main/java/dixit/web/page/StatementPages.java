package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Correction;
import dixit.archive.DocumentEntry;
import dixit.archive.LinkEntry;
import dixit.archive.StatementEntry;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.json.CorrectionJson;
import dixit.web.json.LinkJson;
import dixit.web.json.LinkedStatement;
import dixit.web.view.Cite;
import dixit.web.view.Said;
import dixit.web.view.StatementView;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A statement at its permanent address. Thread-safe. */
public final class StatementPages {
    private final Archive archive;
    private final Respond respond;

    public StatementPages(Archive archive, Respond respond) {
        this.archive = archive;
        this.respond = respond;
    }

    public List<Route> routes() {
        List<Param> params = List.of(Param.path("key", "permanent key of the statement"));
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get(
                "/statement/{key}.bib", "A statement as BibTeX", params, "application/x-bibtex", this::bibtex));
        routes.addAll(Route.twin("/statement/{key}", "A statement", params, respond, this::statement));
        return routes;
    }

    private record Found(StatementEntry statement, DocumentEntry document) {}

    private Found find(Context ctx) {
        String key = ctx.pathParam("key");
        StatementEntry entry = archive.statement(key)
                .orElseThrow(() -> Problem.notFound("There is no statement “" + key + "” in this archive."));
        String hash = entry.document().hash();
        return new Found(
                entry,
                archive.document(hash)
                        .orElseThrow(() -> Problem.notFound("The document " + hash + " is no longer here.")));
    }

    private Answer statement(Context ctx) {
        Found found = find(ctx);
        StatementEntry e = found.statement();
        List<Correction> corrections = archive.corrections(e.key());
        List<LinkEntry> links = links(found);
        StatementView view = StatementView.of(
                e,
                found.document(),
                corrections,
                archive.occasionsOf(e.document().hash()),
                links,
                address(ctx, e));
        String speaker = e.speakerName();
        String title = (speaker == null ? "" : speaker + ": ") + Said.title(e, 60);
        return Answer.ok(title, "statement.jte", view, json(found, view, corrections, links));
    }

    /** In its own document first, then across the archive. */
    private List<LinkEntry> links(Found found) {
        String key = found.statement().key();
        List<LinkEntry> links = new ArrayList<>();
        for (LinkEntry l : found.document().innerLinks()) {
            if (key.equals(l.quote().statementKey()) || key.equals(l.record().statementKey())) {
                links.add(l);
            }
        }
        links.addAll(archive.links(key));
        return links;
    }

    private static Map<String, Object> json(
            Found found, StatementView view, List<Correction> corrections, List<LinkEntry> links) {
        String text = found.document().record().text();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("statement", LinkedStatement.of(found.statement()));
        json.put(
                "content",
                found.statement().statement().content().stream()
                        .map(s -> List.of(text.codePointCount(0, s.start()), text.codePointCount(0, s.end())))
                        .toList());
        if (view.occasion() != null) {
            json.put("occasion", view.occasion());
        }
        if (!view.institutions().isEmpty()) {
            json.put("institutions", view.institutions());
        }
        if (!view.saysOther().isEmpty()) {
            json.put("text_says", view.saysOther());
        }
        json.put("cite", view.cite());
        json.put("bibtex", view.bibtex());
        if (view.found().changed()) {
            json.put(
                    "found",
                    Map.of(
                            "speaker",
                            view.found().speaker(),
                            "words",
                            view.found().words(),
                            "because",
                            view.found().because()));
        }
        json.put("links", links.stream().map(LinkJson::of).toList());
        json.put(
                "corrections",
                corrections.stream().map(c -> CorrectionJson.of(c, text)).toList());
        return json;
    }

    private void bibtex(Context ctx) {
        Found found = find(ctx);
        String bibtex = Cite.bibtex(
                found.statement(),
                address(ctx, found.statement()),
                found.document().record().document().authors());
        ctx.contentType("application/x-bibtex; charset=utf-8").result(bibtex);
    }

    private static String address(Context ctx, StatementEntry e) {
        return ctx.scheme() + "://" + ctx.header("Host") + dixit.web.view.Urls.statement(e.key());
    }
}
