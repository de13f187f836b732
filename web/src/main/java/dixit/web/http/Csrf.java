package dixit.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells forms that this server made from all others: each browser has a random cookie, each form the cookie's signature
 * by a key that lives as long as the server. Signed double submit, as OWASP describes it.
 *
 * <p>Thread-safe.
 */
public final class Csrf {
    /** Name of the field in every form. */
    public static final String FIELD = "csrf";

    /** Header by which a program, which has no cookies, says that it is no browser's form. */
    public static final String CLIENT_HEADER = "X-Dixit-Client";

    private static final String COOKIE = "dixit-browser";

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    public Csrf() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The token for the forms of this page; gives the browser its cookie if it has none. */
    public String token(Context ctx) {
        String made = ctx.attribute(COOKIE);
        if (made != null) {
            return sign(made);
        }
        String browser = ctx.cookie(COOKIE);
        if (browser == null || browser.length() != 32) {
            byte[] bytes = new byte[16];
            random.nextBytes(bytes);
            browser = HexFormat.of().formatHex(bytes);
            ctx.cookie(new Cookie(COOKIE, browser, "/", -1, false, true, null, SameSite.STRICT));
        }
        ctx.attribute(COOKIE, browser);
        return sign(browser);
    }

    /**
     * Refuses the form of another site.
     *
     * @throws Problem 403 if the form that was sent is not one of this server's
     */
    public void check(Context ctx) {
        if (ctx.header(CLIENT_HEADER) != null) {
            return;
        }
        String browser = ctx.cookie(COOKIE);
        String sent = Objects.requireNonNullElse(ctx.header("X-Csrf-Token"), "");
        if (sent.isEmpty()) {
            sent = Objects.requireNonNullElse(ctx.formParam(FIELD), "");
        }
        if (browser == null || !same(sign(browser), sent)) {
            throw new Problem(
                    403,
                    "form_out_of_date",
                    "This form is out of date or was not made by this page. Go back, load the page again and send it once more.");
        }
    }

    private String sign(String browser) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(browser.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static boolean same(String a, @Nullable String b) {
        return b != null
                && MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
