package dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dixit.record.DocumentRecord;
import dixit.record.Event;
import dixit.record.EventType;
import dixit.record.RecordJson;
import dixit.text.tagger.EventModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateTest {
    private static final String TEXT = "“The strait stays open,” Foreign Minister Ada Holm said on Friday.\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void textIsTheInputCharacterForCharacter() throws IOException {
        String text = "\tOdd  spaces\u00A0and\r\nline ends 😀\n\n" + TEXT;
        Run run = Run.of("annotate", file("a note.txt", text).toString());
        assertEquals(0, run.code(), run.err());
        DocumentRecord record = RecordJson.read(run.out());
        assertEquals("a note", record.id());
        assertEquals(text, record.text());
        assertEquals("", run.err());
    }

    @Test
    void foldersAreReadWithAllInThemInTheOrderOfNames() throws IOException {
        file("b.txt", TEXT);
        file("a/z.txt", TEXT + "2");
        file("a/наша речь.txt", TEXT + "3");
        Run run = Run.of("annotate", folder.toString());
        assertEquals(
                List.of("z", "наша речь", "b"),
                run.lines().stream().map(line -> RecordJson.read(line).id()).toList());
    }

    @Test
    void theSameBytesOnOneThreadAndOnMany() throws IOException {
        for (int i = 0; i < 40; i++) {
            file("note" + i + ".txt", TEXT.repeat(1 + i % 7) + i);
        }
        String one = Run.of("annotate", "--threads", "1", folder.toString()).out();
        assertEquals(40, one.lines().count());
        assertEquals(
                one, Run.of("annotate", "--threads", "2", folder.toString()).out());
        assertEquals(
                one, Run.of("annotate", "--threads", "7", folder.toString()).out());
    }

    @Test
    void everyBadInputIsNamedAndTheOthersGoOn() throws IOException {
        Path empty = file("empty.txt", "");
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        Path rubbish = Files.write(folder.resolve("rubbish.bin"), noise);
        Path good = file("good.txt", TEXT);
        Path none = Files.createDirectory(folder.resolve("nothing here"));
        Run run = Run.of(
                "annotate",
                empty.toString(),
                rubbish.toString(),
                folder.resolve("missing.txt").toString(),
                none.toString(),
                good.toString());
        assertEquals(1, run.code());
        assertEquals(1, run.lines().size());
        assertEquals("good", RecordJson.read(run.out()).id());
        for (String name : List.of("empty.txt", "rubbish.bin", "missing.txt", "nothing here")) {
            assertTrue(run.err().contains(name), name + " is not named in: " + run.err());
        }
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void aBadLineOfJsonFailsAlone() throws IOException {
        Path lines = file(
                "many.jsonl",
                "{\"id\":\"one\",\"text\":\"Rain, said Ada Holm.\"}\n{\"id\":\"two\"\n{\"id\":\"three\",\"text\":\"Sun.\"}\n");
        Run run = Run.of("annotate", lines.toString());
        assertEquals(1, run.code());
        assertEquals(
                List.of("one", "three"),
                run.lines().stream().map(line -> RecordJson.read(line).id()).toList());
        assertTrue(run.err().contains("many.jsonl") && run.err().contains("2"), run.err());
    }

    @Test
    void aDashIsStandardInput() {
        Run run = Run.with(TEXT, "annotate", "-");
        assertEquals(0, run.code(), run.err());
        assertEquals(TEXT, RecordJson.read(run.out()).text());
    }

    @Test
    void noPathIsAUsageError() {
        Run run = Run.of("annotate");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("PATH"), run.err());
    }

    @Test
    void completionIsPrinted() {
        Run run = Run.of("generate-completion");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("annotate"), "no verb in the completion script");
    }

    @Test
    void eventsAreFoundByTheModelInTheFile() throws IOException {
        assumeTrue(EventModel.isShipped(), "built without a model of events");
        String text = "France accused Kenya of piracy. Kenya expelled two French diplomats on Friday.\n";
        String note = file("note.txt", text).toString();
        Path model = folder.resolve("events.onnx");
        try (InputStream own = EventModel.class.getResourceAsStream("event.onnx")) {
            Files.write(model, Objects.requireNonNull(own).readAllBytes());
        }
        Run given = Run.of("annotate", "--event-model", model.toString(), note);
        assertEquals(0, given.code(), given.err());
        List<Event> events = RecordJson.read(given.out()).events();
        assertTrue(
                events.stream()
                        .anyMatch(e -> e.type() == EventType.ACCUSE
                                && "state/france".equals(e.actor())
                                && "state/kenya".equals(e.recipient())
                                && e.because().rule().equals(EventModel.NAME)),
                events.toString());
        assertEquals(
                RecordJson.read(Run.of("annotate", note).out()).events(),
                events,
                "the program's own model is the same");
    }

    @Test
    void aModelOfEventsThatIsNoneIsSaid() throws IOException {
        String note = file("note.txt", TEXT).toString();
        String missing = folder.resolve("missing.onnx").toString();
        Run none = Run.of("annotate", "--event-model", missing, note);
        assertEquals(ExitCode.USAGE, none.code());
        assertTrue(none.err().contains("--event-model " + missing), none.err());
        assertEquals("", none.out());
        Run noise = Run.of(
                "annotate", "--event-model", file("noise.onnx", "no model").toString(), note);
        assertEquals(ExitCode.USAGE, noise.code());
        assertTrue(noise.err().contains("noise.onnx"), noise.err());
        Run both = Run.of("annotate", "--rules-only", "--event-model", missing, note);
        assertEquals(ExitCode.USAGE, both.code());
        assertTrue(both.err().contains("exclude each other"), both.err());
    }
}
