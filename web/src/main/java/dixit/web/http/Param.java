package dixit.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value that a route takes.
 *
 * @param name as it stands in the address or form
 * @param in where it stands
 * @param type JSON type
 * @param many may be given more than once
 * @param required must be given
 * @param description for people
 */
public record Param(String name, In in, String type, boolean many, boolean required, String description) {
    /** Where a value stands. */
    public enum In {
        PATH,
        QUERY,
        FORM
    }

    public static Param path(String name, String description) {
        return new Param(name, In.PATH, "string", false, true, description);
    }

    public static Param query(String name, String description) {
        return new Param(name, In.QUERY, "string", false, false, description);
    }

    public static Param number(String name, String description) {
        return new Param(name, In.QUERY, "integer", false, false, description);
    }

    public static Param many(String name, String description) {
        return new Param(name, In.QUERY, "string", true, false, description);
    }

    public static Param form(String name, String description) {
        return new Param(name, In.FORM, "string", false, false, description);
    }

    public static Param file(String name, String description) {
        return new Param(name, In.FORM, "file", true, false, description);
    }

    /** The schema of the value. */
    Map<String, Object> schema() {
        Map<String, Object> one =
                type.equals("file") ? Map.of("type", "string", "format", "binary") : Map.of("type", type);
        return many ? Map.of("type", "array", "items", one) : one;
    }

    /** The parameter as OpenAPI writes it; not for forms. */
    Map<String, Object> describe() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("name", name);
        m.put("in", in == In.PATH ? "path" : "query");
        m.put("required", required);
        m.put("description", description);
        m.put("schema", schema());
        return m;
    }

    static List<Param> in(List<Param> all, In in) {
        return all.stream().filter(p -> p.in() == in).toList();
    }
}
