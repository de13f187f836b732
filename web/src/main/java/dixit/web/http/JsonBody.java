package dixit.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fields of a form that a program sends as one JSON object of strings. Stateless. */
public final class JsonBody {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonBody() {}

    /** True if what was sent says that it is JSON. */
    public static boolean is(Context ctx) {
        String type = Objects.requireNonNullElse(ctx.contentType(), "");
        String plain = type.split(";", 2)[0].strip();
        return plain.toLowerCase(Locale.ROOT).equals(Route.JSON);
    }

    /**
     * The fields that were sent, stripped; null counts as not given.
     *
     * @param known names of the fields
     * @param most so many bytes at most
     * @throws Problem 400 if it is no JSON object of strings with these names; 413 if it is too long
     */
    public static Map<String, String> fields(Context ctx, Set<String> known, long most) {
        JsonNode body = read(bytes(ctx, most));
        if (!body.isObject()) {
            throw Problem.badRequest("The body must be a JSON object, such as {\"quote\":\"…\"}.");
        }
        Map<String, String> out = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            String name = field.getKey();
            JsonNodeType type = field.getValue().getNodeType();
            if (!known.contains(name)) {
                throw Problem.badRequest("There is no field “" + shortened(name) + "”; the fields are "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            }
            if (type != JsonNodeType.STRING && type != JsonNodeType.NULL) {
                throw Problem.badRequest("The field “" + name + "” must be a string.");
            }
            out.put(name, field.getValue().asText("").strip());
        }
        return out;
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private static byte[] bytes(Context ctx, long most) {
        int limit = (int) Math.min(most, Integer.MAX_VALUE - 9L);
        try (InputStream in = ctx.req().getInputStream()) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw Problem.tooLarge("A JSON body may have at most " + limit + " bytes.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was sent", e);
        }
    }

    private static JsonNode read(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw Problem.badRequest("The body is not valid JSON" + where + ".");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was sent", e);
        }
    }
}
