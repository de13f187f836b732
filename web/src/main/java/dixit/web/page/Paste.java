package dixit.web.page;

import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.job.Sent;
import dixit.web.view.Urls;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A text that somebody pasted, with what the person says of it. It is kept as a line of JSON, which the reader knows. */
record Paste(Map<String, String> line, String name) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final int NAME = 80;
    private static final String ENDING = ".jsonl";

    /** @throws Problem 400 if date or address are none */
    static Paste of(Context ctx, String text) {
        String title = Ask.form(ctx, "title");
        String date = Ask.form(ctx, "date");
        String url = Ask.form(ctx, "url");
        if (!date.isEmpty() && !isDate(date)) {
            throw Problem.badRequest("“" + date + "” is no date of the calendar: write 2024, 2024-05 or 2024-05-23.");
        }
        if (!url.isEmpty() && !Urls.isLink(url)) {
            throw Problem.badRequest("“" + url + "” is no address: it begins with http:// or https://.");
        }
        String name = title.isEmpty()
                ? "Pasted text"
                : title.substring(0, Math.min(title.length(), NAME)).strip();
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", name);
        line.put("text", text.replace("\r\n", "\n"));
        put(line, "title", title);
        put(line, "publisher", Ask.form(ctx, "outlet"));
        put(line, "published", date);
        put(line, "url", url);
        return new Paste(line, name.replaceAll("\\p{Cntrl}", " ") + ENDING);
    }

    private static boolean isDate(String date) {
        try {
            return DATE.matcher(date).matches()
                    && (date.length() < 10 || LocalDate.parse(date).getYear() >= 0);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void put(Map<String, String> line, String key, String value) {
        if (!value.isEmpty()) {
            line.put(key, value);
        }
    }

    /** How many bytes it takes. */
    int bytes() {
        return Respond.line(line).getBytes(StandardCharsets.UTF_8).length;
    }

    private String title() {
        String title = name.substring(0, name.length() - ENDING.length());
        return line.containsKey("title") ? "Pasted text: " + title : title;
    }

    Sent keep(Path to) throws IOException {
        byte[] bytes = Respond.line(line).getBytes(StandardCharsets.UTF_8);
        Files.write(to, bytes);
        return new Sent(name, title(), to, bytes.length);
    }
}
