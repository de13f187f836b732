package dixit.web.page;

import dixit.web.Settings.Limits;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.http.Uploads;
import dixit.web.job.Job;
import dixit.web.job.JobReport;
import dixit.web.job.Jobs;
import dixit.web.job.Sent;
import dixit.web.json.JobJson;
import dixit.web.view.ImportView;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Import: the form, what became of each file, live or not, and trying again what failed. Thread-safe. */
public final class ImportPages {
    private final Jobs jobs;
    private final Limits limits;
    private final Respond respond;
    private final Follow follow = new Follow();

    public ImportPages(Jobs jobs, Limits limits, Respond respond) {
        this.jobs = jobs;
        this.limits = limits;
        this.respond = respond;
    }

    public List<Route> routes() {
        List<Param> job = List.of(Param.path("job", "number of the import"));
        List<Param> form = List.of(
                Param.file("files", "documents"),
                Param.file("folder", "a folder of documents"),
                Param.form("text", "instead of files: pasted text"),
                Param.form("title", "of the pasted text"),
                Param.form("outlet", "of the pasted text"),
                Param.form("date", "of the pasted text: 2024, 2024-05 or 2024-05-23"),
                Param.form("url", "of the pasted text"));
        List<Route> routes = new ArrayList<>();
        routes.addAll(Route.twin("/import", "Import documents", List.of(), respond, this::form));
        routes.addAll(Route.form(
                "/import",
                "/import.json",
                "Send documents",
                form,
                this::send,
                ImportPages::show,
                j -> JobJson.of(j.report())));
        routes.addAll(Route.twin("/import/{job}", "An import, file by file", job, respond, this::job));
        routes.add(Route.get(
                "/import/{job}/events",
                "An import as it goes on (server-sent events: file, done)",
                job,
                "text/event-stream",
                ctx -> follow.follow(find(ctx), ctx)));
        routes.addAll(Route.form(
                "/import/{job}/retry",
                "/import/{job}/retry.json",
                "Try again what failed",
                job,
                this::retry,
                ImportPages::show,
                j -> JobJson.of(j.report())));
        return routes;
    }

    private static void show(Context ctx, Job job) {
        ctx.redirect("/import/" + job.id(), HttpStatus.SEE_OTHER);
    }

    private Answer form(Context ctx) {
        List<JobReport> reports = jobs.reports();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("imports", reports.stream().map(JobJson::brief).toList());
        return Answer.ok("Import", "import.jte", new ImportView(reports, limits), json);
    }

    private Answer job(Context ctx) {
        JobReport report = find(ctx).report();
        return Answer.ok("Import", "job.jte", report, JobJson.of(report));
    }

    private Job find(Context ctx) {
        String id = ctx.pathParam("job");
        return jobs.job(id).orElseThrow(() -> Problem.notFound("This server knows of no import “" + id + "”."));
    }

    private Job send(Context ctx) {
        List<UploadedFile> files = new ArrayList<>(Uploads.of(ctx, "files"));
        files.addAll(Uploads.of(ctx, "folder"));
        Uploads.check(files, limits);
        String text = ctx.formParam("text");
        Optional<Paste> paste = text == null || text.isBlank() ? Optional.empty() : Optional.of(Paste.of(ctx, text));
        if (files.isEmpty() && paste.isEmpty()) {
            throw Problem.badRequest("Choose files or a folder, or paste a text.");
        }
        long bytes = files.stream().mapToLong(UploadedFile::size).sum()
                + paste.map(Paste::bytes).orElse(0);
        if (!jobs.makeRoom(bytes)) {
            throw new Problem(503, "busy", "Imports sent before this one must be done first. Try again in a while.");
        }
        try {
            return jobs.receive(home -> keep(files, paste, home));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep what was sent", e);
        }
    }

    private static List<Sent> keep(List<UploadedFile> files, Optional<Paste> paste, Path home) throws IOException {
        List<Sent> sent = new ArrayList<>();
        for (UploadedFile file : files) {
            sent.add(keep(file, home.resolve(String.valueOf(sent.size()))));
        }
        if (paste.isPresent()) {
            sent.add(paste.get().keep(home.resolve(String.valueOf(sent.size()))));
        }
        return sent;
    }

    private static Sent keep(UploadedFile file, Path to) throws IOException {
        try (InputStream in = file.content()) {
            Files.copy(in, to);
        }
        return new Sent(clean(file.filename()), to, Files.size(to));
    }

    /** A name that may stand in messages: no control characters. */
    private static String clean(String name) {
        return name.replace('\\', '/').replaceAll("\\p{Cntrl}", " ");
    }

    private Job retry(Context ctx) {
        try {
            return jobs.retry(find(ctx))
                    .orElseThrow(
                            () -> new Problem(409, "nothing_failed", "Nothing of this import is left to try again."));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy what failed", e);
        }
    }
}
