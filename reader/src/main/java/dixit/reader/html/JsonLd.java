package dixit.reader.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article in JSON-LD (W3C JSON-LD 1.1, embedded in HTML) with the words of schema.org.
 * Scripts that are too large, too deep or no JSON are passed over: they are hints, and pages get them wrong.
 */
final class JsonLd {
    private static final int LONGEST = 2 * 1024 * 1024;
    private static final int DEEPEST = 60;
    private static final int MOST = 500;
    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "opinionnewsarticle",
            "analysisnewsarticle",
            "reportagenewsarticle",
            "backgroundnewsarticle",
            "reviewnewsarticle",
            "askpublicnewsarticle",
            "blogposting",
            "liveblogposting",
            "socialmediaposting",
            "discussionforumposting",
            "scholarlyarticle",
            "techarticle",
            "report",
            "advertisercontentarticle",
            "satiricalarticle",
            "creativework",
            "review",
            "claimreview",
            "interview",
            "statement",
            "speech");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> objects = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type*=ld+json]")) {
            found.script(script.data());
        }
        return found;
    }

    /** The object that describes the page's article; missing where there is none. */
    JsonNode article() {
        return objects.stream().filter(JsonLd::isArticle).findFirst().orElse(MissingNode.getInstance());
    }

    /** The first words of a key that is a string, an object with a name, or a list of such. */
    static Optional<String> words(JsonNode value) {
        return all(value).stream().findFirst();
    }

    /** All words of such a key. */
    static List<String> all(JsonNode value) {
        List<String> found = new ArrayList<>();
        if (value.isTextual()) {
            found.add(value.asText());
        } else if (value.isArray()) {
            value.forEach(v -> found.addAll(v.isArray() ? List.of() : all(v)));
        } else if (value.isObject()) {
            JsonNode name = value.has("name") ? value.path("name") : value.path("@value");
            found.addAll(name.isObject() ? List.of() : all(name));
        }
        return found;
    }

    private void script(String data) {
        if (data.length() > LONGEST) {
            return;
        }
        try {
            collect(MAPPER.readTree(stripped(data)), 0);
        } catch (JsonProcessingException e) {
            // no JSON: a hint less, as the class comment says
        }
    }

    /** Without the comment or CDATA signs that hide scripts from old browsers. */
    private static String stripped(String data) {
        String s = data.strip();
        for (String sign : List.of("<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/")) {
            s = s.startsWith(sign) ? s.substring(sign.length()).strip() : s;
        }
        for (String sign : List.of("-->", "//]]>", "/*]]>*/", "]]>")) {
            s = s.endsWith(sign) ? s.substring(0, s.length() - sign.length()).strip() : s;
        }
        return s.endsWith(";") ? s.substring(0, s.length() - 1) : s;
    }

    private void collect(JsonNode node, int depth) {
        if (depth > 5 || objects.size() >= MOST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(n -> collect(n, depth + 1));
        } else if (node.isObject()) {
            objects.add(node);
            collect(node.path("@graph"), depth + 1);
            collect(node.path("mainEntity"), depth + 1);
            collect(node.path("mainEntityOfPage"), depth + 1);
        }
    }

    private static boolean isArticle(JsonNode node) {
        for (JsonNode type : node.path("@type").isArray() ? node.path("@type") : List.of(node.path("@type"))) {
            String name = type.asText("");
            int slash = name.lastIndexOf('/');
            if (ARTICLES.contains(name.substring(slash + 1).toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
