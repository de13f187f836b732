package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.check.CheckRequest;
import dixit.archive.check.Checked;
import dixit.archive.export.CheckJson;
import dixit.intake.Articles;
import dixit.intake.Quoted;
import dixit.reader.Input;
import dixit.reader.Listed;
import dixit.web.Settings.Limits;
import dixit.web.http.Answer;
import dixit.web.http.JsonBody;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.http.Uploads;
import dixit.web.view.CheckView;
import dixit.web.view.CheckedView;
import dixit.web.view.Say;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Check: a quote, or every quotation of an article, against the archive. Nothing that is sent is kept. Thread-safe. */
public final class CheckPages {
    /** An article with more quotations is checked up to here. */
    private static final int MOST = 300;

    private static final Set<String> FIELDS = Set.of("quote", "speaker", "date", "text");

    private final Archive archive;
    private final Articles articles;
    private final Limits limits;
    private final Respond respond;

    public CheckPages(Archive archive, Articles articles, Limits limits, Respond respond) {
        this.archive = archive;
        this.articles = articles;
        this.limits = limits;
        this.respond = respond;
    }

    public List<Route> routes() {
        List<Param> asked = List.of(
                Param.query("quote", "the words to check"),
                Param.query("speaker", "who is said to have said them"),
                Param.query("date", "when: 2024, 2024-05 or 2024-05-23"));
        List<Param> sent = List.of(
                Param.form("quote", "the words to check"),
                Param.form("speaker", "who is said to have said them"),
                Param.form("date", "when: 2024, 2024-05 or 2024-05-23"),
                Param.form("text", "instead of a quote: an article, of which every quotation is checked"),
                Param.file("file", "instead of a quote: a file with an article"));
        List<Route> routes = new ArrayList<>(Route.twin("/check", "Check a quote", asked, respond, this::asked));
        routes.add(new Route(
                HandlerType.POST,
                "/check.json",
                "Check a quote or an article (JSON)",
                sent,
                Route.JSON,
                200,
                ctx -> respond.json(ctx, JsonBody.is(ctx) ? told(ctx) : sent(ctx)),
                true));
        routes.add(new Route(
                HandlerType.POST,
                "/check",
                "Check a quote or an article",
                sent,
                Route.HTML,
                200,
                ctx -> respond.html(ctx, sent(ctx), "")));
        return routes;
    }

    private Answer asked(Context ctx) {
        return quote(ctx, Ask.text(ctx, "quote"), Ask.text(ctx, "speaker"), Ask.text(ctx, "date"));
    }

    private Answer sent(Context ctx) {
        String quote = Ask.form(ctx, "quote");
        if (!quote.isEmpty()) {
            return quote(ctx, quote, Ask.form(ctx, "speaker"), Ask.form(ctx, "date"));
        }
        checkDate(Ask.form(ctx, "date"));
        List<UploadedFile> files = Uploads.of(ctx, "file");
        Uploads.check(files, limits);
        List<Listed> inputs = new ArrayList<>();
        files.forEach(file -> inputs.add(new Listed.Found(input(file))));
        String text = Ask.form(ctx, "text");
        if (!text.isEmpty()) {
            inputs.add(article(text));
        }
        if (inputs.isEmpty()) {
            throw Problem.badRequest("Give a quote, paste an article, or choose a file.");
        }
        return article(ctx, inputs);
    }

    /** The same fields as JSON; no file. */
    private Answer told(Context ctx) {
        Map<String, String> fields = JsonBody.fields(ctx, FIELDS, limits.fileBytes());
        String quote = fields.getOrDefault("quote", "");
        String text = fields.getOrDefault("text", "");
        if (!quote.isEmpty()) {
            return quote(
                    ctx,
                    quote,
                    fields.getOrDefault("speaker", ""),
                    fields.getOrDefault("date", "").strip());
        }
        checkDate(fields.getOrDefault("date", "").strip());
        if (text.isEmpty()) {
            throw Problem.badRequest("Give a quote or the text of an article.");
        }
        return article(ctx, List.of(article(text)));
    }

    private static Listed article(String text) {
        return new Listed.Found(Input.of("article.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Input input(UploadedFile file) {
        try (InputStream in = file.content()) {
            return Input.of(file.filename().replaceAll("\\p{Cntrl}", " "), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was sent", e);
        }
    }

    private Answer quote(Context ctx, String quote, String speaker, String date) {
        checkDate(date);
        if (quote.isEmpty()) {
            CheckView view = new CheckView("", speaker, date, List.of(), false, "", archive.count());
            return Answer.ok("Check a quote", "check.jte", view, Map.of("documents", archive.count()));
        }
        if (quote.length() > CheckRequest.LONGEST) {
            throw Problem.badRequest("A quote may have at most " + CheckRequest.LONGEST
                    + " characters. Paste a longer text as an article.");
        }
        Checked checked = archive.check(new CheckRequest(quote, speaker, date));
        List<CheckedView> results = List.of(CheckedView.of(1, checked, address(ctx)));
        CheckView view = new CheckView(quote, speaker, date, results, false, "", archive.count());
        return Answer.ok("Check a quote", "check.jte", view, CheckJson.of(null, checked));
    }

    private static void checkDate(String date) {
        if (!date.isEmpty() && !Archive.isDate(date)) {
            throw Problem.badRequest("“date” is “" + Say.shorten(date, 60)
                    + "”; it must be a year, month or day of the calendar such as 2024, 2024-05 or 2024-05-23.");
        }
    }

    private Answer article(Context ctx, List<Listed> inputs) {
        List<String> failed = new ArrayList<>();
        List<CheckedView> results = new ArrayList<>();
        List<CheckJson> json = new ArrayList<>();
        for (Quoted q : quotes(inputs, failed)) {
            if (results.size() < MOST) {
                Checked checked = archive.check(new CheckRequest(q.words(), q.speaker(), q.date(), false));
                results.add(CheckedView.of(results.size() + 1, checked, address(ctx)));
                json.add(CheckJson.of(String.valueOf(results.size()), checked));
            }
        }
        String note = failed.isEmpty()
                ? results.isEmpty() ? "There is no quotation in this article." : ""
                : String.join(" ", failed);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("quotes", json);
        all.put("failed", failed);
        CheckView view = new CheckView("", "", "", results, true, note, archive.count());
        return Answer.ok("Check an article", "check.jte", view, all);
    }

    private List<Quoted> quotes(List<Listed> inputs, List<String> failed) {
        try {
            return articles.quotes(inputs.iterator(), failed::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "stopped", "The server is being stopped.");
        }
    }

    private static String address(Context ctx) {
        return ctx.scheme() + "://" + ctx.header("Host");
    }
}
