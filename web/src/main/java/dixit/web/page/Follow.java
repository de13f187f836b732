package dixit.web.page;

import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.job.FileReport;
import dixit.web.job.Job;
import dixit.web.json.JobJson;
import dixit.web.json.JobSays;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Tells browsers how imports go on, as server-sent events: what became of each file so far, then each as it is done,
 * then the end. Every browser has a thread of its own, so a slow one delays nobody; their number is limited.
 *
 * <p>Thread-safe.
 */
final class Follow {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST = 64;

    private final Semaphore places = new Semaphore(MOST);

    /**
     * Answers until the job is over or the browser goes away.
     *
     * @throws Problem 503 if too many follow already
     */
    void follow(Job job, Context ctx) {
        if (!places.tryAcquire()) {
            throw new Problem(503, "too_many_followers", "Too many pages follow imports at the moment.");
        }
        try {
            ctx.res().setContentType("text/event-stream; charset=utf-8");
            tell(job, ctx.res().getOutputStream());
        } catch (IOException | UncheckedIOException e) {
            ctx.res().setStatus(200); // the browser went away: there is nobody to tell
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private static void tell(Job job, OutputStream out) throws IOException, InterruptedException {
        write(out, ": begin\n\n");
        int seen = 0;
        while (seen >= 0) {
            int before = seen;
            seen = job.follow(seen, f -> tell(job, f, out), PATIENCE);
            if (seen == before) {
                write(out, ": still there\n\n");
            }
        }
        event(out, "done", progress(job));
    }

    private static void tell(Job job, FileReport f, OutputStream out) {
        Map<String, Object> data = progress(job);
        data.put("file", JobJson.FileJson.of(f));
        try {
            event(out, "file", data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void event(OutputStream out, String name, Map<String, Object> data) throws IOException {
        write(out, "event: " + name + "\ndata: " + Respond.line(data) + "\n\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Map<String, Object> progress(Job job) {
        var report = job.report();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("done", report.done());
        data.put("total", report.total());
        data.put("says", JobSays.job(report));
        data.put("can_retry", report.canRetry());
        return data;
    }
}
