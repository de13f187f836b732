package dixit.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One method of one path: what it is for, what it takes and gives, and what answers it. The table of these is the only
 * place where routes are made, so the OpenAPI document can not forget one.
 *
 * @param method HTTP method
 * @param path with parameters in braces
 * @param summary one line
 * @param params what it takes
 * @param produces media type of a good answer
 * @param status of a good answer
 * @param handler what answers
 * @param takesJson true if what a form sends may also come as a JSON object, files apart
 */
public record Route(
        HandlerType method,
        String path,
        String summary,
        List<Param> params,
        String produces,
        int status,
        Handler handler,
        boolean takesJson) {
    public static final String HTML = "text/html";
    public static final String JSON = "application/json";

    /** A route that takes no JSON. */
    public Route(
            HandlerType method,
            String path,
            String summary,
            List<Param> params,
            String produces,
            int status,
            Handler handler) {
        this(method, path, summary, params, produces, status, handler, false);
    }

    public Route {
        params = List.copyOf(params);
    }

    /** A route that reads. */
    public static Route get(String path, String summary, List<Param> params, String produces, Handler handler) {
        return new Route(HandlerType.GET, path, summary, params, produces, 200, handler);
    }

    /** A page and its twin at the same path with {@code .json}. */
    public static List<Route> twin(
            String path, String summary, List<Param> params, Respond respond, Function<Context, Answer> page) {
        return twin(path, path + ".json", summary, params, respond, page);
    }

    /** A page and its twin at another path. */
    public static List<Route> twin(
            String path,
            String jsonPath,
            String summary,
            List<Param> params,
            Respond respond,
            Function<Context, Answer> page) {
        return List.of(
                get(jsonPath, summary + " (JSON)", params, JSON, ctx -> respond.json(ctx, page.apply(ctx))),
                get(path, summary, params, HTML, ctx -> respond.html(ctx, page.apply(ctx), jsonPath)));
    }

    /**
     * A form and its twin. After the form the browser goes on to a page that it can load again; the twin answers with
     * JSON.
     */
    public static <T> List<Route> form(
            String path,
            String jsonPath,
            String summary,
            List<Param> params,
            Function<Context, T> act,
            BiConsumer<Context, T> goOn,
            Function<T, Object> json) {
        return List.of(
                new Route(HandlerType.POST, jsonPath, summary + " (JSON)", params, JSON, 200, ctx -> {
                    T done = act.apply(ctx);
                    Respond.writeJson(ctx, 200, json.apply(done));
                }),
                new Route(HandlerType.POST, path, summary, params, HTML, 303, ctx -> goOn.accept(ctx, act.apply(ctx))));
    }
}
