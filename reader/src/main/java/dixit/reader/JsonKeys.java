package dixit.reader;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.reader.content.SourceDates;
import dixit.reader.content.Unreadable;
import dixit.record.Metadata;
import dixit.record.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of a JSON line: {@code id} and {@code text}, and what may stand beside them. Other keys are ignored. */
final class JsonKeys {
    private static final Pattern EDTF = Pattern.compile("[0-9XuU?~%/.,\\[\\]{} Y-]{4,200}");
    private static final int SHOWN = 60;

    private final JsonNode line;

    /** @throws Unreadable if the line is JSON but not an object */
    JsonKeys(JsonNode line) throws Unreadable {
        if (!line.isObject()) {
            throw new Unreadable("not an object with \"id\" and \"text\" but " + shown(line));
        }
        this.line = line;
    }

    String id() throws Unreadable {
        JsonNode id = line.path("id");
        String value = id.isIntegralNumber() ? id.asText() : required("id");
        return value;
    }

    String text() throws Unreadable {
        String text = required("text");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    Metadata metadata() throws Unreadable {
        return new Metadata(
                sourced("title"), sourced("publisher"), authors(), published(), sourced("language"), sourced("url"));
    }

    private String required(String key) throws Unreadable {
        if (!line.has(key)) {
            throw new Unreadable("no \"" + key + "\"");
        }
        return optional(key).orElseThrow(() -> new Unreadable("\"" + key + "\" is empty"));
    }

    private Optional<String> optional(String key) throws Unreadable {
        JsonNode value = line.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Unreadable("\"" + key + "\" is not a string but " + shown(value));
        }
        return Optional.of(value.asText()).filter(v -> !v.isBlank());
    }

    private @Nullable Sourced sourced(String key) throws Unreadable {
        return optional(key).map(v -> new Sourced(v.strip(), "jsonl:" + key)).orElse(null);
    }

    private List<Sourced> authors() throws Unreadable {
        JsonNode value = line.path("authors");
        if (!value.isArray()) {
            return optional("authors")
                    .map(v -> List.of(new Sourced(v.strip(), "jsonl:authors")))
                    .orElse(List.of());
        }
        List<Sourced> found = new ArrayList<>();
        for (JsonNode author : value) {
            if (!author.isTextual()) {
                throw new Unreadable("\"authors\" holds not a string but " + shown(author));
            }
            if (!author.asText().isBlank()) {
                found.add(new Sourced(author.asText().strip(), "jsonl:authors"));
            }
        }
        return found;
    }

    private @Nullable Sourced published() throws Unreadable {
        Optional<String> given = optional("published");
        if (given.isEmpty()) {
            return null;
        }
        String value = given.get().strip();
        Optional<String> date = SourceDates.edtf(value)
                .or(() -> Optional.of(value).filter(v -> EDTF.matcher(v).matches()));
        return new Sourced(
                date.orElseThrow(() -> new Unreadable("\"published\" is no date: " + shown(line.path("published")))),
                "jsonl:published");
    }

    private static String shown(JsonNode value) {
        String s = value.toString();
        return s.length() <= SHOWN ? s : s.substring(0, SHOWN) + "…";
    }
}
