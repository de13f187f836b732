package dixit.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dixit.archive.Archive;
import dixit.archive.SearchRequest;
import dixit.archive.StatementEntry;
import dixit.extract.Pipeline;
import dixit.knowledge.KnowledgeBase;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.DocumentInfo;
import dixit.record.DocumentRecord;
import dixit.record.Furniture;
import dixit.record.Genre;
import dixit.record.Occasion;
import dixit.record.Part;
import dixit.record.Producer;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A server over a small archive about invented people, and a client that keeps cookies. */
final class Site implements AutoCloseable {
    static final String WIRE = """
            Ferries to wait for Ilvane — Holm

            ILVANE, May 23. /Strait Agency/. The ferries will wait, said Ada Holm. “We have time 🕰,” she told reporters.

            Photo: Strait Agency
            According to Port Master Rolf Teren, the treaty gives ships “a right to shelter” in any weather.
            """;

    static final String TALK = """
            Question: Will the ferries run?

            Ada Holm: They will. As my father said, “a ferry is a promise.” The treaty is not in danger.
            """;

    static final String HOSTILE = """
            <script>alert(1)</script> & "><img src=x onerror=alert(1)>

            “${7*7} {{7*7}} </p><b>bold</b>” said <i>Eve</i> Orlo.
            """;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");

    final Archive archive;
    final Server server;
    final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Site(Archive archive, Server server) {
        this.archive = archive;
        this.server = server;
    }

    /** A site without documents. */
    static Site empty(Path directory, Settings settings) {
        Archive archive = Archive.open(directory.resolve("archive"));
        return new Site(archive, Server.start(archive, settings));
    }

    /** A site without documents that knows tables of its own beside the shipped ones. */
    static Site empty(Path directory, KnowledgeBase known) {
        Archive archive = Archive.open(directory.resolve("archive"));
        return new Site(archive, Server.start(archive, Settings.DEFAULT, Pipeline.with(() -> known), () -> known));
    }

    /** A site with {@link #WIRE}, {@link #TALK} and {@link #HOSTILE}. */
    static Site open(Path directory) {
        Site site = empty(directory, Settings.DEFAULT);
        site.add(wire());
        site.add(talk());
        site.add(hostile());
        site.archive.flush();
        return site;
    }

    void add(DocumentRecord record) {
        Document document = Document.ofText(record.id(), record.text());
        archive.add(document, record.text().getBytes(StandardCharsets.UTF_8), record);
    }

    private static DocumentRecord wire() {
        Draft d =
                new Draft("wire", WIRE, Genre.WIRE_REPORT, "Ferries to wait for Ilvane", "Strait Agency", "2024-05-23");
        d.furniture("Photo: Strait Agency", "photo_credit");
        d.said(StatementKind.INDIRECT, "Ada Holm", "The ferries will wait", "Ada Holm", "said");
        d.said(StatementKind.DIRECT, "Ada Holm", "We have time 🕰,", "she", "told reporters");
        d.said(
                StatementKind.MIXED,
                "Rolf Teren",
                "the treaty gives ships “a right to shelter” in any weather",
                "Port Master Rolf Teren",
                "According to");
        return d.record("https://strait.example/ferries");
    }

    private static DocumentRecord talk() {
        Draft d = new Draft("talk", TALK, Genre.INTERVIEW_TRANSCRIPT, "Talk with Ada Holm", "Harbour Radio", "2023");
        d.said(StatementKind.TURN, "Question", "Will the ferries run?", "Question", "");
        d.said(
                StatementKind.TURN,
                "Ada Holm",
                "They will. As my father said, “a ferry is a promise.” The treaty is not in danger.",
                "Ada Holm",
                "");
        d.said(StatementKind.DIRECT, "", "a ferry is a promise.", "my father", "said");
        d.part("Ada Holm: They", "Answers");
        d.occasion("interview", "Ada Holm", "Harbour Radio", "2023-05-22");
        return d.record("javascript:alert(1)");
    }

    private static DocumentRecord hostile() {
        Draft d = new Draft(
                "\"><svg onload=alert(1)>",
                HOSTILE,
                Genre.OTHER,
                "<script>alert(2)</script>",
                "\"onmouseover=\"alert(3)",
                "<b>");
        d.said(
                StatementKind.DIRECT,
                "<i>Eve</i> \"Orlo\"",
                "${7*7} {{7*7}} </p><b>bold</b>",
                "<i>Eve</i> Orlo",
                "said");
        return d.record("javascript:alert(4)//https://x.example");
    }

    /** A record in the making. */
    static final class Draft {
        private final String id;
        private final String text;
        private final Genre genre;
        private final String title;
        private final @Nullable String outlet;
        private final String date;
        private final List<Statement> statements = new ArrayList<>();
        private final List<Furniture> furniture = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<Occasion> occasions = new ArrayList<>();

        Draft(String id, String text, Genre genre, String title, @Nullable String outlet, String date) {
            this.id = id;
            this.text = text;
            this.genre = genre;
            this.title = title;
            this.outlet = outlet;
            this.date = date;
            parts.add(new Part(0, text.length(), genre, title, List.of(), outlet, date, null, null, null));
        }

        private Span span(String words) {
            int at = text.indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException(words);
            }
            return new Span(at, at + words.length());
        }

        void furniture(String words, String kind) {
            furniture.add(new Furniture(span(words), kind, new Because("test", 1)));
        }

        /** Everything said so far by this speaker was said there. */
        void occasion(String form, String speaker, String outlet, String day) {
            for (int i = 0; i < statements.size(); i++) {
                Statement s = statements.get(i);
                if (s.speaker() != null && s.speaker().name().equals(speaker)) {
                    statements.set(i, s.toBuilder().occasion("o1").build());
                }
            }
            occasions.add(new Occasion(
                    "o1",
                    form,
                    new ActorRef(null, speaker),
                    List.of(),
                    outlet,
                    null,
                    null,
                    day,
                    List.of(new Span(0, 1)),
                    new Because("test", 1)));
        }

        void part(String from, String partTitle) {
            parts.add(new Part(
                    span(from).start(),
                    text.length(),
                    Genre.OTHER,
                    partTitle,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null));
        }

        void said(StatementKind kind, String speaker, String content, String source, String cue) {
            said(kind, speaker, content, source, cue, null);
        }

        void said(StatementKind kind, String speaker, String content, String source, String cue, @Nullable String act) {
            statements.add(Statement.builder(kind, List.of(span(content)))
                    .id("s" + (statements.size() + 1))
                    .source(List.of(span(source)))
                    .cue(cue.isEmpty() ? List.of() : List.of(span(cue)))
                    .speaker(speaker.isEmpty() ? null : new ActorRef(null, speaker))
                    .act(act)
                    .because(new Because("made-for-test", 0.75))
                    .build());
        }

        DocumentRecord record(String url) {
            DocumentInfo info = new DocumentInfo(
                    genre, title, outlet, List.of(), date, null, "en", url, null, Map.of("title", "test"), parts);
            return DocumentRecord.of(Document.ofText(id, text), info, furniture, new Producer("dixit", "test", null))
                    .withStatements(List.of(), List.of(), statements)
                    .withTimes(statements, occasions, List.of());
        }
    }

    URI uri(String path) {
        return server.address().resolve(path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    /** The import at an address, when it is over. */
    JsonNode finished(String address) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < deadline) {
            JsonNode job = json(address + ".json");
            String state = job.path("state").asText();
            if (state.equals("done") || state.equals("stopped")) {
                return job;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("not done within a minute: " + address);
    }

    static JsonNode parse(String json) throws IOException {
        return JSON.readTree(json);
    }

    /** The token of the forms on a page. */
    String token(String page) throws IOException, InterruptedException {
        Matcher m = TOKEN.matcher(get(page).body());
        if (!m.find()) {
            throw new AssertionError("no form on " + page);
        }
        return m.group(1);
    }

    /** Sends a form as a browser does. */
    HttpResponse<String> post(String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** The statement with these words. */
    StatementEntry statement(String words) {
        return archive.search(SearchRequest.of("")).hits().stream()
                .map(h -> h.statement())
                .filter(e -> String.join(" ", e.words()).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement says " + words));
    }

    static String hash(String text) {
        return Document.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.close();
        archive.close();
    }
}
