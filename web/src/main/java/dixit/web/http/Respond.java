package dixit.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.web.view.Frame;
import dixit.web.view.ProblemView;
import dixit.web.view.Problems;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Writes answers and errors, as page or as JSON. Thread-safe. */
public final class Respond {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Csrf csrf;

    public Respond(Csrf csrf) {
        this.csrf = csrf;
    }

    /** The page. {@code twin} is the route of its JSON, shown as a link. */
    public void html(Context ctx, Answer answer, String twin) {
        page(ctx, answer.status(), answer.title(), answer.template(), answer.view(), twinOf(ctx, twin));
    }

    /** The twin. */
    public void json(Context ctx, Answer answer) {
        writeJson(ctx, answer.status(), answer.json());
    }

    /** The error, in the form that the asked path promises. */
    public void problem(Context ctx, Problem problem) {
        if (wantsJson(ctx)) {
            writeJson(ctx, problem.status(), problem.json());
        } else {
            ProblemView view = new ProblemView(problem, Retyped.of(ctx, problem));
            page(ctx, problem.status(), Problems.title(problem.status()), "problem.jte", view, "");
        }
    }

    static void writeJson(Context ctx, int status, Object value) {
        try {
            String text = value instanceof RawJson raw ? raw.text() : PRETTY.writeValueAsString(value);
            ctx.status(status).contentType("application/json; charset=utf-8").result(text + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer has no JSON form", e);
        }
    }

    /** The value as one line of JSON. */
    public static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer has no JSON form", e);
        }
    }

    /** JSON that is ready. */
    public record RawJson(String text) {}

    private void page(Context ctx, int status, String title, String template, Object view, String twin) {
        Frame frame = new Frame(title, ctx.path(), csrf.token(ctx), Names.of(ctx), twin);
        StringOutput out = new StringOutput(16_384);
        templates.render(template, Map.of("frame", frame, "view", view), out);
        ctx.status(status).html(out.toString());
    }

    private static String twinOf(Context ctx, String route) {
        String path = ctx.path();
        String twin = route.indexOf('{') < 0 ? route : path + ".json";
        String query = ctx.queryString();
        return query == null ? twin : twin + "?" + query;
    }

    private static boolean wantsJson(Context ctx) {
        String path = ctx.path();
        String accept = ctx.header("Accept");
        boolean data =
                path.endsWith(".json") || path.endsWith(".jsonl") || path.endsWith(".csv") || path.endsWith(".tsv");
        boolean news = path.startsWith("/import/") && path.endsWith("/events");
        return data || news || (accept != null && accept.startsWith("application/json"));
    }
}
