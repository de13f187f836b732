package dixit.web.http;

import dixit.web.Settings;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask, and what a browser may do with the answer. Runs before every route.
 *
 * <p>A request must name this server as its host, so that a name which an attacker points at this machine does not
 * reach it (DNS rebinding). One that changes something must come from one of this server's own pages, or be marked by a
 * program as its own.
 *
 * <p>Thread-safe.
 */
public final class Guard {
    /** Scripts, styles and images come from this server's own files; nothing stands in the page itself. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final Settings settings;
    private final Csrf csrf;
    private final boolean loopback;

    public Guard(Settings settings, Csrf csrf) {
        this.settings = settings;
        this.csrf = csrf;
        this.loopback = isLoopback(settings.host());
    }

    /**
     * Lets the request through or refuses it.
     *
     * @throws Problem 403 or 413 if it is refused
     */
    public void check(Context ctx) {
        headers(ctx);
        String host = ctx.header("Host");
        if (host == null || !known(nameOf(host))) {
            throw new Problem(
                    403,
                    "unknown_host",
                    "This server does not answer under the name “" + (host == null ? "" : host)
                            + "”. Use its address as printed at the start.");
        }
        if (changes(ctx.method())) {
            sameOrigin(ctx, host);
            fits(ctx);
            csrf.check(ctx);
        }
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        ctx.header("Cache-Control", "no-store");
    }

    private static boolean changes(HandlerType method) {
        return !READS.contains(method);
    }

    private void sameOrigin(Context ctx, String host) {
        String origin = ctx.header("Origin");
        String site = ctx.header("Sec-Fetch-Site");
        boolean sameOrigin = origin == null || host.equalsIgnoreCase(authority(origin));
        boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
        if (!sameOrigin || !sameSite) {
            throw new Problem(403, "foreign_origin", "Another site tried to send this form; it was refused.");
        }
    }

    /** Refuses by the announced length, before a byte of the body is read. */
    private void fits(Context ctx) {
        long overhead = 1L << 20;
        long length = ctx.req().getContentLengthLong();
        if (length > settings.limits().jobBytes() + overhead) {
            Uploads.drain(ctx);
            throw Uploads.jobTooLarge(settings.limits());
        }
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A host bound to the outside also answers to its numbers, which nobody can point elsewhere. */
    private boolean known(String name) {
        return LOCAL.contains(name)
                || settings.names().contains(name)
                || name.equals(settings.host())
                || (!loopback && isNumber(name));
    }

    private static boolean isNumber(String name) {
        return name.startsWith("[")
                || (!name.isEmpty() && name.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9')));
    }

    private static String nameOf(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address for host " + host, e);
        }
    }
}
