package dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.Archive;
import dixit.record.Document;
import dixit.record.RecordJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims at the command line, from an archive with one invented document. */
class ClaimVerbsTest {
    private static final String TEXT =
            "“We support the Orm Treaty if Veldania returns; it threatened us,” said Ina Vasar."
                    + " Veldania, =cut(\"ferries\"), closed the strait.";

    @TempDir
    Path folder;

    private String archive = "";

    @BeforeEach
    void fill() {
        Document document = Document.ofText("news", TEXT);
        archive = folder.resolve("archive").toString();
        try (Archive open = Archive.open(Path.of(archive))) {
            open.add(document, TEXT.getBytes(StandardCharsets.UTF_8), RecordJson.read(record(document.hash())));
        }
    }

    private static List<List<Integer>> at(String words) {
        int start = TEXT.indexOf(words);
        return List.of(List.of(start, start + words.length()));
    }

    private static String record(String hash) {
        Map<String, Object> because = Map.of("rule", "sample", "score", 0.75);
        return Json.line(Map.ofEntries(
                Map.entry("id", "news"),
                Map.entry("hash", hash),
                Map.entry("text", TEXT),
                Map.entry(
                        "document",
                        Map.of("genre", "news_report", "publisher", "Vell Courier", "published", "2021-06-01")),
                Map.entry(
                        "actors",
                        List.of(
                                Map.of("id", "state/kestria", "name", "Kestria", "kind", "state"),
                                Map.of("id", "state/veldania", "name", "Veldania", "kind", "state"),
                                Map.of("id", "person/ina-vasar", "name", "Ina Vasar", "kind", "person"))),
                Map.entry(
                        "statements",
                        List.of(Map.of(
                                "id",
                                "s1",
                                "kind",
                                "direct",
                                "content",
                                at("We support the Orm Treaty if Veldania returns; it threatened us,"),
                                "speaker",
                                Map.of("id", "person/ina-vasar", "name", "Ina Vasar"),
                                "because",
                                because))),
                Map.entry(
                        "institutions",
                        List.of(Map.of(
                                "id",
                                "institution/orm-treaty",
                                "name",
                                "Orm Treaty",
                                "kind",
                                "treaty",
                                "mentions",
                                at("Orm Treaty")))),
                Map.entry(
                        "positions",
                        List.of(Map.of(
                                "actor",
                                "state/kestria",
                                "institution",
                                "institution/orm-treaty",
                                "stance",
                                "conditional",
                                "condition",
                                at("if Veldania returns"),
                                "asserted_by",
                                "person/ina-vasar",
                                "statement",
                                "s1",
                                "evidence",
                                at("We support the Orm Treaty"),
                                "because",
                                because))),
                Map.entry(
                        "statuses",
                        List.of(Map.of(
                                "institution",
                                "institution/orm-treaty",
                                "status",
                                "withdrawn",
                                "actor",
                                "state/veldania",
                                "asserted_by",
                                "person/ina-vasar",
                                "statement",
                                "s1",
                                "evidence",
                                at("if Veldania returns"),
                                "because",
                                because))),
                Map.entry(
                        "events",
                        List.of(
                                event("THREATEN", "person/ina-vasar", "s1", "it threatened us", because),
                                event("SANCTION", "Vell Courier", "", "=cut(\"ferries\")", because))),
                Map.entry(
                        "producer",
                        Map.of("name", "dixit", "version", "9.9", "model", "m-1", "knowledge", "aa11bb22cc33"))));
    }

    private static Map<String, Object> event(
            String type, String by, String statement, String words, Map<String, Object> because) {
        Map<String, Object> event = new java.util.TreeMap<>(Map.of(
                "actor",
                "state/veldania",
                "type",
                type,
                "recipient",
                "state/kestria",
                "asserted_by",
                by,
                "date",
                type.equals("SANCTION") ? "2020" : "",
                "mode",
                type.equals("SANCTION") ? "sever" : "",
                "evidence",
                at(words),
                "because",
                because));
        if (!statement.isEmpty()) {
            event.put("statement", statement);
        }
        event.values().removeIf(""::equals);
        return event;
    }

    private Run run(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--archive";
        all[args.length + 1] = archive;
        return Run.of(all);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    @Test
    void positionsAsTextTableAndJson() throws IOException {
        Run text = run("positions", "--institution", "orm treaty");
        assertEquals(0, text.code(), text.err());
        assertEquals(
                List.of(
                        "Kestria conditional Orm Treaty (“if Veldania returns”)",
                        "  Ina Vasar, published 1 June 2021: “We support the Orm Treaty”"),
                text.lines().subList(0, 2));
        assertTrue(text.err().contains("1 claim in 1 document (Vell Courier 1), 2021"), text.err());

        Run csv = run("positions", "--actor", "Kestria", "--stance", "conditional", "--format", "csv");
        assertEquals(2, csv.lines().size(), csv.out());
        assertTrue(csv.lines().getFirst().startsWith("key,actor,actor_name,institution,institution_name,stance,"));
        assertTrue(
                csv.lines()
                        .getLast()
                        .contains(
                                ",state/kestria,Kestria,institution/orm-treaty,Orm Treaty,conditional,if Veldania returns,"
                                        + "person/ina-vasar,Ina Vasar,,false,2021-06-01,published,We support the Orm Treaty,"),
                csv.out());
        assertTrue(csv.lines().getLast().endsWith(",sample,0.750,9.9,m-1,aa11bb22cc33"), csv.out());

        JsonNode json = Json.MAPPER.readTree(run("positions", "--asserted-by", "Ina Vasar", "--format", "json")
                .out());
        assertEquals(1, json.at("/positions").size());
        assertEquals(
                "institution/orm-treaty", json.at("/positions/0/institution/id").asText());
        assertEquals("9.9", json.at("/records/0/version").asText());
        assertEquals("m-1", json.at("/records/0/model").asText());
        assertEquals("aa11bb22cc33", json.at("/records/0/knowledge").asText());
        assertEquals(12, json.at("/producer/knowledge").asText().length());
        assertEquals(1, json.at("/behind/documents").asInt());
    }

    @Test
    void eventsAsTextTableJsonAndInTheColumnsOfPolecat() throws IOException {
        Run text = run("events", "--type", "threaten");
        assertEquals("Veldania THREATEN Kestria", text.lines().getFirst(), text.err());
        Run cut = run("events", "--mode", "sever");
        assertEquals("Veldania SANCTION/sever Kestria", cut.lines().getFirst(), cut.err());
        assertTrue(run("events", "--mode", "duties").err().startsWith("Nothing is claimed"));
        Run own = run("events", "--own-reports", "--format", "csv");
        assertTrue(own.lines().getLast().contains(",SANCTION,-5.2,state/veldania,Veldania,"), own.out());
        assertTrue(own.lines().getLast().contains(",true,2020,claim,\"=cut(\"\"ferries\"\")\",,"), own.out());
        assertEquals(
                2, run("events", "--from", "2021", "--format", "csv").lines().size());

        Run tsv = run("events", "--involving", "Veldania", "--involving", "Kestria", "--format", "tsv");
        List<String> names = cells(tsv.lines().getFirst());
        List<String> first = cells(tsv.lines().get(1));
        assertEquals(names.size(), first.size());
        assertEquals(40 + 14, names.size());
        assertEquals("SANCTION", first.get(names.indexOf("Event Type")));
        assertEquals("sever", first.get(names.indexOf("Event Mode")));
        assertEquals("sever", first.get(names.indexOf("Mode")));
        assertEquals("2020", first.get(names.indexOf("Event Date")));
        assertEquals("-5.2", first.get(names.indexOf("Intensity")));
        assertEquals("MATERIAL CONFLICT", first.get(names.indexOf("Quad Code")));
        assertEquals("Vell Courier", first.get(names.indexOf("Asserted By")));
        assertEquals("dixit 9.9; model m-1; knowledge aa11bb22cc33", first.get(names.indexOf("Version")));

        JsonNode json = Json.MAPPER.readTree(run("events", "--format", "json").out());
        assertEquals(2, json.at("/events").size());
        assertTrue(json.at("/events/0/own_report").asBoolean());
        assertEquals("dixit", json.at("/producer/name").asText());
    }

    @Test
    void relationsAreToldApartByWhoAssertsThem() throws IOException {
        Run text = run("relations", "Kestria", "veldania");
        assertEquals(0, text.code(), text.err());
        List<String> headings =
                text.lines().stream().filter(l -> l.startsWith("What")).toList();
        assertEquals(List.of("What others say", "What outlets report in their own words"), headings);
        Run csv = run("relations", "Kestria", "Veldania", "--format", "csv");
        assertTrue(
                csv.lines()
                        .get(1)
                        .startsWith("third,state/veldania,Veldania,state/kestria,Kestria,2021,1,1,0.0,-5.1,-5.1,"),
                csv.out());
        assertEquals(3, csv.lines().size());
        JsonNode json = Json.MAPPER.readTree(
                run("relations", "Kestria", "Veldania", "--format", "json").out());
        assertEquals(2, json.at("/series").size());
        assertEquals(2, json.at("/events").size());
        assertEquals("third", json.at("/events/0/voice").asText());
        assertEquals(0, json.at("/positions").size());
    }

    @Test
    void theVerbsWorkAsProcessesOfTheirOwn() throws IOException, InterruptedException {
        for (List<String> verb : List.of(
                List.of("positions", "--format", "csv"),
                List.of("events", "--format", "tsv"),
                List.of("relations", "Kestria", "Veldania", "--format", "json"))) {
            List<String> all = new java.util.ArrayList<>(verb);
            all.addAll(List.of("--archive", archive));
            Run run = Child.run(folder, all.toArray(String[]::new));
            assertEquals(ExitCode.DONE, run.code(), run.err());
            assertTrue(run.lines().size() > 1, run.out());
        }
    }

    @Test
    void statusesAsTextTableAndJson() throws IOException {
        Run text = run("statuses", "--institution", "Orm Treaty", "--status", "withdrawn");
        assertEquals(0, text.code(), text.err());
        assertEquals("Orm Treaty withdrawn by Veldania", text.lines().getFirst());
        assertTrue(text.err().contains("1 claim in 1 document (Vell Courier 1), 2021"), text.err());
        Run csv = run("statuses", "--actor", "Veldania", "--format", "csv");
        assertEquals(2, csv.lines().size(), csv.out());
        assertTrue(csv.lines()
                .getLast()
                .contains(",institution/orm-treaty,Orm Treaty,withdrawn,state/veldania,Veldania,false,false,"));
        assertEquals(
                1,
                run("statuses", "--status", "expired", "--format", "csv")
                        .lines()
                        .size());
        JsonNode json = Json.MAPPER.readTree(run("statuses", "--format", "json").out());
        assertEquals("withdrawn", json.at("/statuses/0/status").asText());
        assertEquals(ExitCode.USAGE, run("statuses", "--status", "lost").code());
    }

    @Test
    void whatIsMistypedIsTold() {
        Run unknown = run("events", "--actor", "Kestira");
        assertEquals(ExitCode.FAILED, unknown.code());
        assertTrue(
                unknown.err().contains("no actor or institution “Kestira” in the archive; near are “Kestria”"),
                unknown.err());
        Run date = run("events", "--from", "yesterday");
        assertEquals(ExitCode.USAGE, date.code());
        assertTrue(date.err().contains("“yesterday” is no date"), date.err());
        assertEquals(ExitCode.USAGE, run("events", "--type", "war").code());
        assertEquals(ExitCode.USAGE, run("events", "--limit", "0").code());
        assertEquals(ExitCode.USAGE, run("positions", "--stance", "against").code());
    }

    @Test
    void theVersionsOfProgramModelAndKnowledgeAreTold() {
        List<String> lines = Run.of("--version").lines();
        assertTrue(lines.getFirst().startsWith("dixit "), lines.toString());
        assertTrue(lines.get(1).startsWith("model "), lines.toString());
        assertTrue(lines.get(2).matches("knowledge [0-9a-f]{12}"), lines.toString());
    }

    @Test
    void statementsAreFoundByWhatTheyClaim() {
        assertEquals(1, run("search", "event:threaten", "--json").lines().size());
        assertEquals(
                1,
                run("search", "about:kestria position:conditional", "--json")
                        .lines()
                        .size());
        assertEquals(0, run("search", "event:aid", "--json").lines().size());
    }
}
