package dixit.web.http;

import dixit.archive.ArchiveBusyException;
import dixit.archive.ArchiveException;
import dixit.web.Settings.Limits;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever a route throws into a {@link Problem}: never a stack trace on a page. Thread-safe. */
public final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Respond respond;
    private final Limits limits;

    public Errors(Respond respond, Limits limits) {
        this.respond = respond;
        this.limits = limits;
    }

    /** Makes the server answer errors so. */
    public void register(RoutesConfig routes) {
        routes.exception(Problem.class, (e, ctx) -> respond.problem(ctx, e));
        routes.exception(HttpResponseException.class, (e, ctx) -> respond.problem(ctx, of(e, ctx)));
        routes.exception(
                ArchiveBusyException.class,
                (e, ctx) -> respond.problem(ctx, new Problem(503, "archive_busy", String.valueOf(e.getMessage()))));
        routes.exception(
                ArchiveException.class,
                (e, ctx) -> respond.problem(ctx, new Problem(500, "archive", String.valueOf(e.getMessage()))));
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
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("error {} at {} {}", number, ctx.method(), ctx.path(), e);
        return new Problem(
                500, "internal", "This is a fault of the program. Its log has more under the number " + number + ".");
    }
}
