package dixit.web.http;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The table of routes as an OpenAPI 3.1 document. Pure. */
public final class OpenApi {
    private OpenApi() {}

    /** The route that serves the document; it describes itself, too. */
    public static Route route(List<Route> others, String version) {
        List<Route> all = new ArrayList<>(others);
        Route self = Route.get(
                "/openapi.json",
                "This document",
                List.of(),
                Route.JSON,
                ctx -> Respond.writeJson(ctx, 200, describe(all, version)));
        all.add(self);
        return self;
    }

    /** The document that describes these routes. */
    public static Map<String, Object> describe(List<Route> routes, String version) {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        for (Route route : routes) {
            paths.computeIfAbsent(route.path(), p -> new TreeMap<>())
                    .put(route.method().toString().toLowerCase(Locale.ROOT), operation(route));
        }
        Map<String, Object> api = new LinkedHashMap<>();
        api.put("openapi", "3.1.0");
        api.put(
                "info",
                Map.of(
                        "title",
                        "Dixit",
                        "version",
                        version,
                        "description",
                        "Who said what, to whom, where, when and about what. Offsets are Unicode code points, end exclusive. "
                                + "A program that changes something sends the header " + Csrf.CLIENT_HEADER
                                + " with its name."));
        api.put("paths", paths);
        api.put("components", Map.of("schemas", Map.of("Error", errorSchema())));
        return api;
    }

    private static Map<String, Object> operation(Route route) {
        Map<String, Object> op = new LinkedHashMap<>();
        op.put("summary", route.summary());
        List<Map<String, Object>> params = route.params().stream()
                .filter(p -> p.in() != Param.In.FORM)
                .map(Param::describe)
                .toList();
        op.put("parameters", params);
        List<Param> form = Param.in(route.params(), Param.In.FORM);
        if (route.method().equals(HandlerType.POST) && !form.isEmpty()) {
            op.put("requestBody", body(form, route.takesJson()));
        }
        op.put("responses", responses(route));
        return op;
    }

    private static Map<String, Object> body(List<Param> form, boolean json) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("multipart/form-data", object(form));
        content.put("application/x-www-form-urlencoded", object(form));
        if (json) {
            List<Param> text =
                    form.stream().filter(p -> !p.type().equals("file")).toList();
            content.put(Route.JSON, object(text));
        }
        return Map.of("content", content);
    }

    private static Map<String, Object> object(List<Param> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Param p : fields) {
            Map<String, Object> schema = new LinkedHashMap<>(p.schema());
            schema.put("description", p.description());
            properties.put(p.name(), schema);
        }
        return Map.of("schema", Map.of("type", "object", "properties", properties));
    }

    private static Map<String, Object> responses(Route route) {
        Map<String, Object> good = new LinkedHashMap<>();
        good.put("description", route.status() == 303 ? "Done; go on to the page in Location" : "Good");
        if (route.status() != 303) {
            good.put("content", Map.of(route.produces(), schema(route.produces())));
        }
        Map<String, Object> bad = Map.of(
                "description",
                "What went wrong",
                "content",
                Map.of(
                        route.produces().equals(Route.HTML) ? Route.HTML : Route.JSON,
                        route.produces().equals(Route.HTML)
                                ? schema(Route.HTML)
                                : Map.of("schema", Map.of("$ref", "#/components/schemas/Error"))));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(String.valueOf(route.status()), good);
        all.put("default", bad);
        return all;
    }

    private static Map<String, Object> schema(String type) {
        return Map.of("schema", Map.of("type", type.equals(Route.JSON) ? "object" : "string"));
    }

    private static Map<String, Object> errorSchema() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", Map.of("type", "integer"));
        error.put("code", Map.of("type", "string"));
        error.put("message", Map.of("type", "string"));
        error.put("position", Map.of("type", "integer", "description", "code points into the value at fault"));
        return Map.of(
                "type",
                "object",
                "required",
                List.of("error"),
                "properties",
                Map.of(
                        "error",
                        Map.of(
                                "type",
                                "object",
                                "required",
                                List.of("status", "code", "message"),
                                "properties",
                                error)));
    }
}
