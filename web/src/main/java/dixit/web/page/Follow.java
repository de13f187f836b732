package dixit.web.page;

import dixit.web.http.Respond;
import dixit.web.job.FileReport;
import dixit.web.job.Job;
import dixit.web.json.JobJson;
import dixit.web.json.JobSays;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells one browser how an import goes on: what became of each file so far, then each as it is done, then the end.
 * Every browser has a thread of its own, so a slow one delays nobody.
 */
final class Follow {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Job job;

    Follow(Job job) {
        this.job = job;
    }

    void start(Context ctx) {
        new io.javalin.http.sse.SseHandler(client -> {
                    client.keepAlive();
                    Thread.ofVirtual().name("dixit-follow").start(() -> tell(client));
                })
                .handle(ctx);
    }

    private void tell(SseClient client) {
        try (client) {
            int seen = 0;
            while (seen >= 0 && !client.terminated()) {
                int before = seen;
                seen = job.follow(seen, f -> send(client, f), PATIENCE);
                if (seen == before) {
                    client.sendComment("still there");
                }
            }
            client.sendEvent("done", Respond.line(progress()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(SseClient client, FileReport f) {
        Map<String, Object> data = progress();
        data.put("file", JobJson.FileJson.of(f));
        client.sendEvent("file", Respond.line(data));
    }

    private Map<String, Object> progress() {
        var report = job.report();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("done", report.done());
        data.put("total", report.total());
        data.put("says", JobSays.job(report));
        data.put("can_retry", report.canRetry());
        return data;
    }
}
