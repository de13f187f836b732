package dixit.web.page;

import dixit.web.http.Problem;
import io.javalin.http.Context;
import java.util.Objects;

/** What a request asks, checked. Pure but for reading the request. */
final class Ask {
    /** Entries on a page of a list. */
    static final int SIZE = 50;

    private Ask() {}

    static String text(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.queryParam(name), "").strip();
    }

    static String form(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "").strip();
    }

    /** @throws Problem 400 if the value is no number in the range */
    static int number(Context ctx, String name, int otherwise, int least, int most) {
        String given = text(ctx, name);
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            int n = Integer.parseInt(given);
            if (n >= least && n <= most) {
                return n;
            }
        } catch (NumberFormatException e) {
            throw outOfRange(name, given, least, most);
        }
        throw outOfRange(name, given, least, most);
    }

    /**
     * A score; {@code usual} where none is given.
     *
     * @throws Problem 400 if the value is no number from 0 to 1
     */
    static double score(Context ctx, String name, double usual) {
        String given = text(ctx, name);
        if (!given.matches("|0|1|[01]?[.][0-9]{1,6}") || (given.startsWith("1.") && !given.matches("1[.]0+"))) {
            throw outOfRange(name, given, 0, 1);
        }
        return given.isEmpty() ? usual : Double.parseDouble(given);
    }

    private static Problem outOfRange(String name, String given, int least, int most) {
        return Problem.badRequest(
                "“" + name + "” is “" + given + "”; it must be a number from " + least + " to " + most + ".");
    }

    /** The page asked for, from 1. */
    static int page(Context ctx) {
        return number(ctx, "page", 1, 1, 1_000_000);
    }
}
