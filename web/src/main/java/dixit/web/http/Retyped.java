package dixit.web.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the page of an error shows of the form that led to it: the way back, and what was typed. A form that was refused
 * because another site may have made it is shown to copy from, but cannot be sent again from there.
 *
 * @param back address of the page with the form; empty if it was no form
 * @param backSays what that page is
 * @param action where the form goes; empty if it must not be sent again
 * @param fields what was typed, in the order of the form; empty if nothing is left of it
 * @param kept what goes with the form unseen
 */
public record Retyped(String back, String backSays, String action, List<Field> fields, Map<String, String> kept) {
    /**
     * What was typed into a field.
     *
     * @param large it is a text of many lines
     */
    public record Field(String name, String label, String value, boolean large) {}

    private static final Retyped NONE = new Retyped("", "", "", List.of(), Map.of());
    private static final Set<Integer> READ = Set.of(400, 409, 422);

    /** The fields that people type into, in the order of the forms. */
    private static final Map<String, String> LABELS = labels();

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("speaker", "Who said it");
        labels.put("words", "The right words");
        labels.put("text", "Text");
        labels.put("title", "Title");
        labels.put("outlet", "Outlet");
        labels.put("date", "Date");
        labels.put("url", "Address");
        labels.put("note", "Reason");
        labels.put("who", "Your name");
        return labels;
    }

    /** What is left of the form that was sent; nothing if the request was none. */
    public static Retyped of(Context ctx, Problem problem) {
        String path = ctx.path();
        if (!ctx.method().name().equals("POST")) {
            return NONE;
        }
        boolean stale = problem.code().equals("form_out_of_date") && ctx.header("X-Csrf-Token") == null;
        boolean readable = stale || READ.contains(problem.status());
        List<Field> fields = readable ? fields(ctx) : List.of();
        boolean again = !stale && readable && !fields.isEmpty();
        String change = again ? ctx.formParam("change") : null;
        Map<String, String> kept = change == null ? Map.of() : Map.of("change", change);
        String action = again ? path : "";
        if (path.startsWith("/statement/")) {
            int end = path.indexOf('/', "/statement/".length());
            String back = end < 0 ? path : path.substring(0, end);
            return new Retyped(back, "Back to the statement", action, fields, kept);
        }
        return path.startsWith("/import") ? new Retyped("/import", "Back to the import", action, fields, kept) : NONE;
    }

    private static List<Field> fields(Context ctx) {
        List<Field> fields = new ArrayList<>();
        LABELS.forEach((name, label) -> {
            String value = ctx.formParam(name);
            if (value != null) {
                fields.add(new Field(name, label, value, name.equals("words") || name.equals("text")));
            }
        });
        boolean typed = fields.stream().anyMatch(f -> !f.value().isBlank());
        return typed ? List.copyOf(fields) : List.of();
    }
}
