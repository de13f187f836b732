package dixit.reader.plain;

import dixit.reader.content.SourceDates;
import dixit.record.Metadata;
import dixit.record.Sourced;
import dixit.record.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The block of keys and values between lines of three hyphens that opens many Markdown files. Single lines of
 * {@code key: value} are read; other YAML is passed over.
 *
 * @param span the block with both its fences; empty at 0 if there is none
 * @param values by key in lower case
 */
record FrontMatter(Span span, Map<String, String> values) {
    private static final String FENCE = "---";
    private static final int LONGEST = 20_000;
    private static final int LONGEST_VALUE = 1000;

    FrontMatter {
        values = Map.copyOf(values);
    }

    static FrontMatter of(String text) {
        FrontMatter none = new FrontMatter(new Span(0, 0), Map.of());
        int first = text.indexOf('\n');
        if (first < 0 || !text.substring(0, first).strip().equals(FENCE)) {
            return none;
        }
        Map<String, String> values = new HashMap<>();
        int at = first + 1;
        while (at < Math.min(text.length(), LONGEST)) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            if (line.equals(FENCE)) {
                return new FrontMatter(new Span(0, end).trim(text), values);
            }
            int colon = line.indexOf(':');
            if (colon > 0 && line.length() <= LONGEST_VALUE) {
                values.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        unquoted(line.substring(colon + 1).strip()));
            }
            at = end + 1;
        }
        return none;
    }

    Metadata metadata() {
        @Nullable Sourced author = sourced("author");
        @Nullable Sourced date = sourced("date");
        return new Metadata(
                sourced("title"),
                sourced("publisher"),
                author == null ? List.of() : List.of(author),
                date == null
                        ? null
                        : SourceDates.edtf(date.value())
                                .map(d -> new Sourced(d, date.basis()))
                                .orElse(null),
                sourced("language"),
                sourced("url"));
    }

    private @Nullable Sourced sourced(String key) {
        String value = values.getOrDefault(key, "");
        return value.isBlank() ? null : new Sourced(value, "front-matter:" + key);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
