package dixit.web.view;

import dixit.archive.QueryText;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of pages, and the question which foreign addresses may become links. Pure. */
public final class Urls {
    private static final String INSTITUTION = "institution/";

    private Urls() {}

    /** The value as it may stand in a query or a path segment. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static String document(String hash) {
        return "/document/" + encode(hash);
    }

    public static String statement(String key) {
        return "/statement/" + encode(key);
    }

    public static String occasion(String id) {
        return "/occasion/" + encode(id);
    }

    /** The page of an actor, by id: {@code person/ada-holm}. */
    public static String speaker(String id) {
        int cut = id.indexOf('/');
        return "/speaker/" + encode(id.substring(0, Math.max(0, cut))) + "/" + encode(id.substring(cut + 1));
    }

    /** The page of an institution, by id: {@code institution/new-start}, {@code bloc/nato}. */
    public static String institution(String id) {
        return "/institution/"
                + encode(id.startsWith(INSTITUTION) ? id.substring(INSTITUTION.length()) : id.replaceFirst("/", ":"));
    }

    /** The id that stands behind {@link #institution} in the path. */
    public static String institutionId(String path) {
        int cut = path.indexOf(':');
        return cut < 0 ? INSTITUTION + path : path.substring(0, cut) + "/" + path.substring(cut + 1);
    }

    /** Search for everything that a speaker said. */
    public static String saidBy(String speaker) {
        return "/?q=" + encode(field("speaker", speaker));
    }

    /** A field of the query language with its value in quotation marks. */
    public static String field(String name, String value) {
        return QueryText.field(name, value);
    }

    /** True for a full http or https address: the only foreign addresses that may become links. */
    public static boolean isLink(@Nullable String url) {
        if (url == null) {
            return false;
        }
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme();
            return scheme != null
                    && uri.getHost() != null
                    && (scheme.toLowerCase(Locale.ROOT).equals("http")
                            || scheme.toLowerCase(Locale.ROOT).equals("https"));
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
