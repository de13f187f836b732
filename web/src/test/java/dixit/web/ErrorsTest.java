package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorsTest {
    private static final Pattern NUMBER = Pattern.compile("number ([0-9A-F]{8})");

    @Test
    void aFaultIsReportedUnderTheNumberThatThePageTells(@TempDir Path directory) throws Exception {
        List<String> reported = new CopyOnWriteArrayList<>();
        try (Site site = Site.empty(directory, Settings.DEFAULT.withErrors(reported::add))) {
            assertEquals(404, site.get("/nowhere").statusCode());
            assertEquals(List.of(), reported);
            site.archive.close();
            HttpResponse<String> answer = site.get("/documents");
            assertEquals(500, answer.statusCode());
            assertFalse(answer.body().contains("Exception"), answer.body());
            Matcher number = NUMBER.matcher(answer.body());
            assertTrue(number.find(), answer.body());
            String report = reported.getFirst();
            assertEquals(1, reported.size());
            assertTrue(report.contains(number.group(1)), report);
            assertTrue(report.contains("GET /documents"), report);
            assertTrue(report.contains("Exception") && report.contains("\tat dixit."), report);
        }
    }
}
