package dixit.web.http;

import dixit.archive.ArchiveBusyException;
import dixit.archive.ArchiveException;
import dixit.web.Settings.Limits;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Turns whatever a route throws into a {@link Problem}: never a stack trace on a page. Thread-safe. */
public final class Errors {
    private final Respond respond;
    private final Limits limits;
    private final Consumer<String> reports;

    /** @param reports is told of every fault that an answer says only the number of */
    public Errors(Respond respond, Limits limits, Consumer<String> reports) {
        this.respond = respond;
        this.limits = limits;
        this.reports = reports;
    }

    /** Makes the server answer errors so. */
    public void register(RoutesConfig routes) {
        routes.exception(Problem.class, (e, ctx) -> respond.problem(ctx, e));
        routes.exception(HttpResponseException.class, (e, ctx) -> respond.problem(ctx, of(e, ctx)));
        routes.exception(
                ArchiveBusyException.class,
                (e, ctx) -> respond.problem(ctx, new Problem(503, "archive_busy", String.valueOf(e.getMessage()))));
        routes.exception(ArchiveException.class, (e, ctx) -> {
            String number = report(e, ctx);
            String message = e.getMessage() + " (reported under the number " + number + ")";
            respond.problem(ctx, new Problem(500, "archive", message));
        });
        routes.exception(Exception.class, (e, ctx) -> respond.problem(ctx, unexpected(e, ctx)));
    }

    private static Problem of(HttpResponseException e, Context ctx) {
        return switch (e.getStatus()) {
            case 404 -> Problem.notFound("There is no page “" + ctx.path() + "”.");
            case 405 ->
                new Problem(405, "method_not_allowed", "“" + ctx.path() + "” does not answer " + ctx.method() + ".");
            case 413 -> Problem.tooLarge("More was sent than this form takes.");
            default ->
                new Problem(
                        e.getStatus(),
                        e.getStatus() < 500 ? "bad_request" : "internal",
                        String.valueOf(e.getMessage()));
        };
    }

    private Problem unexpected(Exception e, Context ctx) {
        Problem size = Uploads.problem(e, limits);
        if (size != null) {
            Uploads.drain(ctx);
            return size;
        }
        return new Problem(
                500,
                "internal",
                "This is a fault of the program. Where the server was started more stands under the number "
                        + report(e, ctx) + ".");
    }

    /** Tells of a fault and gives the number that it was told under. */
    private String report(Exception e, Context ctx) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        reports.accept("dixit: fault " + number + " at " + ctx.method() + " " + ctx.path() + ": " + trace);
        return number;
    }
}
