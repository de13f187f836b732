package dixit.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that says what went wrong. Page and JSON twin show the same status, code and message.
 *
 * <p>JSON: {@code {"error":{"status":400,"code":"query_syntax","message":"…","position":7}}}
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final @Nullable Integer position;

    /**
     * @param status HTTP status
     * @param code stable name of the error, for programs
     * @param message for people: what, where and which value
     * @param position code points into the value at fault; null where there is none
     */
    public Problem(int status, String code, String message, @Nullable Integer position) {
        super(message);
        this.status = status;
        this.code = code;
        this.position = position;
    }

    public Problem(int status, String code, String message) {
        this(status, code, message, null);
    }

    /** The thing asked for is not in the archive. */
    public static Problem notFound(String message) {
        return new Problem(404, "not_found", message);
    }

    /** The request says something that cannot be. */
    public static Problem badRequest(String message) {
        return new Problem(400, "bad_request", message);
    }

    /** More was sent than this server takes. */
    public static Problem tooLarge(String message) {
        return new Problem(413, "too_large", message);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public @Nullable Integer position() {
        return position;
    }

    /** The message; never null. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** The one shape of errors. */
    public Map<String, Object> json() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", status);
        error.put("code", code);
        error.put("message", message());
        if (position != null) {
            error.put("position", position);
        }
        return Map.of("error", error);
    }
}
