package dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.Archive;
import dixit.archive.Change;
import dixit.record.DocumentRecord;
import dixit.record.RecordJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveVerbsTest {
    private static final String TEXT =
            "Strait stays open\n\n“The northern channel stays open,” Foreign Minister Ada Holm said on Friday, %s.\n";

    @TempDir
    Path folder;

    private String archive = "";

    @BeforeEach
    void importTwoDocuments() throws IOException {
        archive = folder.resolve("an archive").toString();
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("first.txt"), TEXT.formatted("1"));
        Files.writeString(documents.resolve("second note.txt"), TEXT.formatted("2"));
        Run run = Run.of("import", documents.toString(), "--archive", archive);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("2 added, 0 already here"), run.out());
    }

    private static String key(String line) throws IOException {
        return Json.MAPPER.readTree(line).get("key").asText();
    }

    private Run run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--archive";
        all[args.length + 1] = archive;
        return Run.of(all);
    }

    @Test
    void whatIsHereIsPassedOver() {
        Run again = run("import", folder.resolve("documents").toString(), "--json");
        assertEquals(0, again.code(), again.err());
        assertEquals(2, again.lines().size());
        assertTrue(again.lines().stream().allMatch(line -> line.contains("ALREADY_HERE")), again.out());
    }

    @Test
    void searchPrintsTheExactWords() throws IOException {
        Run run = run("search", "--json", "speaker:holm \"northern channel\"");
        assertEquals(0, run.code(), run.err());
        assertEquals(2, run.lines().size());
        JsonNode hit = Json.MAPPER.readTree(run.lines().getFirst());
        assertEquals(
                "The northern channel stays open,", hit.get("content").get(0).asText());
        assertEquals("Ada Holm", hit.get("speaker").asText());
        Run shown = run("show", hit.get("key").asText());
        assertTrue(shown.out().contains("The northern channel stays open,"), shown.out());
    }

    @Test
    void aPhraseKeepsItsMarksThroughTheShell() {
        assertEquals(
                2,
                run("search", "--json", "northern channel", "speaker:holm")
                        .lines()
                        .size());
        assertEquals(
                0,
                run("search", "--json", "channel northern", "speaker:holm")
                        .lines()
                        .size());
    }

    @Test
    void aWordCanBeLeftOutAndAnOrderBeWrittenSmall() {
        Run run = run("search", "--json", "--sort", "newest", "channel", "-southern");
        assertEquals(0, run.code(), run.err());
        assertEquals(2, run.lines().size());
        assertEquals(0, run("search", "--json", "channel", "-northern").lines().size());
        assertEquals(2, run("search", "--nonsense").code(), "a mistyped option is not a word");
    }

    @Test
    void aMistypedQueryIsShownWithItsPlace() {
        Run run = run("search", "speaker:holm (north");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("speaker:holm (north") && run.err().contains("^"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void exportsObeyCorrections() throws IOException {
        try (Archive open = Archive.open(Path.of(archive))) {
            String key = key(run("search", "--json", "document:first").lines().getFirst());
            open.correct(key, new Change.WrongSpeaker("Mara Lind"), "an editor", null);
        }
        List<DocumentRecord> records =
                run("export").lines().stream().map(RecordJson::read).toList();
        assertEquals(2, records.size());
        assertEquals(
                1,
                records.stream()
                        .flatMap(r -> r.statements().stream())
                        .filter(s -> s.speaker() != null && s.speaker().name().equals("Mara Lind"))
                        .count());
        Run csv = run("export", "--format", "csv");
        assertTrue(csv.lines().getFirst().startsWith("key,kind,speaker,"), csv.out());
        assertTrue(csv.out().contains("Mara Lind") && csv.out().contains("an editor"), csv.out());
        Run annotations = run("export", "--format", "webannotation");
        assertTrue(annotations.lines().stream().allMatch(line -> line.startsWith("{\"@context\":")), annotations.out());
        assertTrue(annotations.out().contains("\"exact\":\"The northern channel stays open,\""), annotations.out());
    }

    @Test
    void everyFormatIsNarrowedByAQuery() throws IOException {
        Run records = run("export", "--query", "document:first");
        assertEquals(0, records.code(), records.err());
        assertEquals(1, records.lines().size());
        DocumentRecord first = RecordJson.read(records.lines().getFirst());
        assertEquals("first", first.id());
        assertEquals(run("export").lines().getFirst(), records.lines().getFirst(), "the record is whole");
        Run annotations = run("export", "--format", "webannotation", "--query", "document:first");
        assertEquals(1, annotations.lines().size());
        String key = key(run("search", "--json", "document:first").lines().getFirst());
        assertTrue(annotations.out().contains("urn:dixit:statement:" + key), annotations.out());
        assertEquals("", run("export", "--query", "herring").out());
    }

    @Test
    void aTableForExcelBeginsWithAMark() {
        String plain = run("export", "--format", "csv").out();
        assertEquals("\uFEFF" + plain, run("export", "--format", "csv", "--bom").out());
    }

    @Test
    void aDateThatLeavesSeveralYearsIsSaidInWords() throws IOException {
        Path file = folder.resolve("open.jsonl");
        Files.writeString(file, """
                {"id":"open","published":"[2013-11-27,2019-11-27]","text":"“The tide turns,” Foreign Minister Ada Holm said."}
                """);
        assertEquals(0, run("import", file.toString()).code());
        Run found = run("search", "tide");
        assertTrue(found.out().contains("27 November 2013 or 27 November 2019"), found.out());
        assertTrue(found.err().contains("year: not certain 1"), found.err());
        assertTrue(run("search", "--json", "tide").out().contains("\"[2013-11-27,2019-11-27]\""));
        assertTrue(run("export", "--format", "csv").out().contains("\"[2013-11-27,2019-11-27]\""));
        assertEquals(1, run("search", "--json", "tide from:2019").lines().size(), "what may be of 2019 is found");
    }

    @Test
    void aBackupIsRestoredElsewhere() {
        String file = folder.resolve("copy.zip").toString();
        assertEquals(0, run("backup", file).code());
        String elsewhere = folder.resolve("elsewhere").toString();
        Run restored = Run.of("restore", file, "--archive", elsewhere);
        assertEquals(0, restored.code(), restored.err());
        assertEquals(
                run("export").out(), Run.of("export", "--archive", elsewhere).out());
        Run twice = Run.of("restore", file, "--archive", elsewhere);
        assertEquals(3, twice.code());
        assertTrue(twice.err().contains("elsewhere"), twice.err());
    }

    @Test
    void aBackupMakesNoFoldersAndWhatIsNoneIsNamed() throws IOException {
        Run nowhere = run("backup", folder.resolve("nosuch/x.zip").toString());
        assertEquals(3, nowhere.code());
        assertTrue(nowhere.err().contains("nosuch does not exist"), nowhere.err());
        assertFalse(Files.exists(folder.resolve("nosuch")));
        String other = folder.resolve("other").toString();
        Run none = Run.of("restore", folder.resolve("nosuch.zip").toString(), "--archive", other);
        assertEquals(3, none.code());
        assertTrue(none.err().endsWith("nosuch.zip: no such file\n"), none.err());
        Path file = folder.resolve("copy.zip");
        assertEquals(0, run("backup", file.toString()).code());
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {whole.length / 3, whole.length / 2, 100}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            Run cut = Run.of("restore", file.toString(), "--archive", other);
            assertEquals(3, cut.code());
            assertTrue(cut.err().contains("copy.zip is damaged or not complete"), cut.err());
        }
    }

    @Test
    void aDocumentIsFoundByItsFilesName() {
        assertEquals(0, run("show", "second note.txt").code());
        assertEquals(run("show", "first").out(), run("show", "first.txt").out());
        assertEquals(1, run("search", "--json", "document:first.txt").lines().size());
        Run few = run("show", "abc12");
        assertEquals(3, few.code());
        assertTrue(few.err().contains("give at least 8 characters"), few.err());
    }

    @Test
    void whatNothingMatchesHasAHintThatFits() {
        assertTrue(run("search", "Holm").err().contains("Plain words search what was said"));
        Run name = run("search", "speaker:holn", "channel");
        assertTrue(name.err().contains("speaker:holn alone finds nothing; near is speaker:\"Ada Holm\""), name.err());
        Run about = run("search", "about:channls");
        assertTrue(about.err().contains("try its beginning, such as about:chan*"), about.err());
        Run both = run("search", "speaker:holm", "about:herring", "-about:tide");
        assertTrue(both.err().contains("about:herring alone finds nothing"), both.err());
        Run apart = run("search", "speaker:holm", "herring");
        assertTrue(apart.err().contains("Nothing has all of these at once"), apart.err());
        for (Run run : List.of(name, about, both, apart)) {
            assertFalse(run.err().contains("Plain words"), run.err());
        }
    }

    @Test
    void aMistypedCommandIsOneLineAndWhereHelpIs() {
        Run verb = Run.of("foo");
        assertEquals(2, verb.code());
        assertEquals("dixit: there is no verb foo\nHelp: dixit --help\n", verb.err());
        Run number = run("search", "tide", "--limit", "abc");
        assertEquals(2, number.code());
        assertEquals("dixit: --limit abc is not a number\nHelp: dixit search --help\n", number.err());
        Run option = run("status", "--nonsense");
        assertEquals("dixit: there is no option --nonsense\nHelp: dixit status --help\n", option.err());
        Run missing = run("search");
        assertEquals(2, missing.err().lines().count(), missing.err());
        assertTrue(Run.of().err().contains("Usage:"), "without a verb all of them are shown");
    }

    @Test
    void anEmptyStandardInputIsNamed() {
        Run empty = Run.with("", "import", "-", "--archive", archive);
        assertEquals(1, empty.code());
        assertTrue(empty.err().contains("standard input is empty"), empty.err());
    }

    @Test
    void reindexAndStatus() throws IOException {
        assertEquals(0, run("reindex").code());
        JsonNode status = Json.MAPPER.readTree(run("status", "--json").out());
        assertEquals(2, status.get("documents").asInt());
        assertEquals("current", status.get("index").asText());
    }

    @Test
    void whereThereIsNoArchiveItSaysSo() {
        Run run = Run.of(
                "search", "strait", "--archive", folder.resolve("nowhere").toString());
        assertEquals(3, run.code());
        assertTrue(run.err().contains("nowhere"), run.err());
        assertFalse(Files.exists(folder.resolve("nowhere")), "a verb that reads made a folder");
    }

    @Test
    void aPageThatIsNoneIsAUsageError() {
        for (String[] wrong : new String[][] {{"--limit", "-1"}, {"--limit", "5000"}, {"--offset", "-1"}}) {
            Run run = run("search", "strait", wrong[0], wrong[1]);
            assertEquals(2, run.code(), run.err());
            assertTrue(run.err().contains(wrong[0] + " " + wrong[1]), run.err());
            assertFalse(run.err().contains("fault of the program"), run.err());
        }
        Run mistyped = run("export", "--query", "(strait");
        assertEquals(2, mistyped.code(), mistyped.err());
        assertEquals("", mistyped.out());
        assertEquals(2, run("export", "--bom").code());
    }

    @Test
    void nothingThatADocumentSaysReachesTheTerminalRaw() throws IOException {
        Path file = folder.resolve("evil.jsonl");
        Files.writeString(file, """
                {"id":"one","publisher":"Post\\u001b[2J","text":"“The tide \\u001b[31m turns,” Foreign Minister Ada Holm said."}
                {"id":"\\u001b[2Jtwo","text":""}
                """);
        Run imported = run("import", file.toString());
        assertFalse(imported.err().contains("\u001b"), imported.err());
        Run run = run("search", "tide");
        assertFalse((run.out() + run.err()).contains("\u001b"), run.out() + run.err());
        assertTrue(run.out().contains("turns"), run.out());
    }
}
