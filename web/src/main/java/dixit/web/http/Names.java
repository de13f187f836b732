package dixit.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name under which somebody corrects, remembered by the browser for a year. Thread-safe. */
public final class Names {
    private static final String COOKIE = "dixit-name";
    private static final int YEAR = 365 * 24 * 3600;
    private static final int MAX = 200;

    private Names() {}

    /** The name that the browser remembers; empty if none. */
    public static String of(Context ctx) {
        String value = ctx.cookie(COOKIE);
        if (value == null) {
            return "";
        }
        try {
            String name = URLDecoder.decode(value, StandardCharsets.UTF_8);
            return name.length() > MAX ? "" : name;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Lets the browser remember the name. */
    public static void remember(Context ctx, String name) {
        String value = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        ctx.cookie(new Cookie(COOKIE, value, "/", YEAR, false, true, null, SameSite.STRICT));
    }
}
