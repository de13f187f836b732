package dixit.web.page;

import dixit.web.http.Problem;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** Tables sent as files, written while they are read: they may be long. Stateless. */
final class Downloads {
    private Downloads() {}

    /**
     * Sends a file.
     *
     * @param name of the file, without its ending
     * @param tabs values are separated by tabs, else by commas
     * @param head the line that names the columns
     */
    static void send(Context ctx, String name, boolean tabs, String head, Stream<String> lines) {
        ctx.contentType(tabs ? "text/tab-separated-values; charset=utf-8" : "text/csv; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"dixit-" + name + (tabs ? ".tsv" : ".csv") + "\"");
        Writer out = new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8));
        try {
            out.write(head + "\n");
            for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
                out.write(each.next() + "\n");
            }
            out.flush();
        } catch (IOException e) {
            throw new Problem(499, "gone", "The reader went away: " + e.getMessage());
        }
    }
}
