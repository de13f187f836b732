package dixit.reader.html;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.record.Sourced;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who a page says has written it. The first source that names anybody decides. */
final class Authors {
    private static final int LONGEST = 120;
    private static final int MOST = 20;
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written|posted|story|reported|words|text)\\s)?(?:by|von|par|por)[\\s:]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:and|&)\\s+|\\s*[,;]\\s*(?:and\\s+)?");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}][\\p{L}\\p{M}.'’-]*){1,4}");

    private final Document page;
    private final JsonNode article;
    private final Function<String, List<String>> meta;

    Authors(Document page, JsonNode article, Function<String, List<String>> meta) {
        this.page = page;
        this.article = article;
        this.meta = meta;
    }

    List<Sourced> find(List<String> keys) {
        List<Sourced> found = names(JsonLd.all(article.path("author")), "json-ld:author");
        for (String key : keys) {
            found = found.isEmpty() ? names(meta.apply(key), "meta:" + key) : found;
        }
        if (found.isEmpty()) {
            found = names(texts("[itemprop=author] [itemprop=name], [itemprop=author]"), "itemprop:author");
        }
        if (found.isEmpty()) {
            found = names(texts("a[rel=author], [rel~=author]"), "rel:author");
        }
        return found.isEmpty() ? byline() : found;
    }

    /** A short line that readers see and the page calls a byline. */
    private List<Sourced> byline() {
        for (String text : texts("[class*=byline], [class*=Byline], [class*=author], [id*=byline]")) {
            boolean by = BY.matcher(text).find();
            List<Sourced> found = names(List.of(text), "byline");
            if (!found.isEmpty()
                    && (by
                            || found.stream()
                                    .allMatch(s -> NAME.matcher(s.value()).matches()))) {
                return found;
            }
        }
        return List.of();
    }

    private List<String> texts(String selector) {
        List<String> found = new ArrayList<>();
        for (Element e : page.select(selector)) {
            String text = e.hasAttr("content") ? e.attr("content") : e.text();
            if (text.length() <= LONGEST && found.size() < MOST) {
                found.add(text);
            }
        }
        return found;
    }

    private static List<Sourced> names(List<String> values, String basis) {
        Set<String> found = new LinkedHashSet<>();
        for (String value : values) {
            if (value.length() <= LONGEST * 3 && !PageMetadata.isAddress(value.strip())) {
                found.addAll(split(BY.matcher(value.strip()).replaceFirst("")));
            }
        }
        return found.stream()
                .limit(MOST)
                .flatMap(n -> PageMetadata.sourced(n, basis).stream())
                .toList();
    }

    /** Several names in one value, if each part looks like a name; otherwise the value as it is. */
    private static List<String> split(String value) {
        String whole = value.replaceAll("\\s+", " ").strip();
        if (whole.isEmpty() || whole.contains("@") || whole.startsWith("{")) {
            return List.of();
        }
        List<String> parts = List.of(BETWEEN.split(whole));
        return parts.stream().allMatch(p -> NAME.matcher(p).matches()) ? parts : List.of(whole);
    }
}
