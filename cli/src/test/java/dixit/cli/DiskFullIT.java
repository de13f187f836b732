package dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import on a disk that is too small says so, and what it made opens and goes on where there is room. */
class DiskFullIT {
    private static final int DOCUMENTS = 60;

    @TempDir
    Path folder;

    /** Runs a script where it may mount a small disk of its own; that disk is gone when the script ends. */
    private Run script(String script) throws IOException, InterruptedException {
        Path err = folder.resolve("script.err");
        Process process = new ProcessBuilder("unshare", "-rm", "sh", "-c", script)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }

    private boolean canMount() throws InterruptedException {
        try {
            return script("mkdir -p disk && mount -t tmpfs -o size=1m tmpfs disk")
                            .code()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String dixit(String... args) {
        List<String> command = Child.of(folder, args).command();
        return command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    @Test
    void anImportThatRunsOutOfSpaceSaysSoAndGoesOnLater() throws Exception {
        boolean can = canMount();
        if (!can) {
            System.out.println("skipped: no disk of its own can be mounted here (unshare -rm)");
        }
        assumeTrue(can, "no disk of its own can be mounted here (unshare -rm)");
        writeDocuments();
        String add = dixit("import", "--rules-only", "--json", "documents", "--archive", "disk/archive");
        String status = dixit("status", "--json", "--archive", "disk/archive");
        Run run = script("mount -t tmpfs -o size=4m tmpfs disk && (" + add
                + " > first.out 2> first.err; echo $? > first;"
                + " mount -o remount,size=256m disk; " + status + " > status.out 2> status.err; echo $? > status;"
                + add + " > again.out 2> again.err; echo $? > again; " + status + " > end.out)");
        assertEquals(0, run.code(), run.err());
        String said = read("first.err");
        assertEquals("1", read("first").strip(), said);
        assertTrue(said.contains("disk is full") || said.contains("No space left"), said);
        assertTrue(said.contains("The import stopped after"), said);
        assertFalse(said.contains("\tat "), said);
        assertEquals("0", read("status").strip(), read("status.err"));
        long kept = number("status.out", "documents");
        long acknowledged = read("first.out")
                .lines()
                .filter(line -> line.contains("\"ADDED\""))
                .count();
        assertTrue(kept < DOCUMENTS && kept >= acknowledged, kept + " kept, " + acknowledged + " acknowledged");
        assertEquals("0", read("again").strip(), read("again.err"));
        assertEquals(DOCUMENTS, number("end.out", "documents"));
        assertEquals(
                "current", Json.MAPPER.readTree(read("end.out")).get("index").asText());
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private long number(String file, String key) throws IOException {
        JsonNode status = Json.MAPPER.readTree(read(file));
        return status.get(key).asLong();
    }

    /** Documents that do not pack well, 100 kB each. */
    private void writeDocuments() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Random random = new Random(7);
        for (int i = 0; i < DOCUMENTS; i++) {
            StringBuilder text = new StringBuilder("Talks go on\n\n");
            text.append("“The channel number " + i + " stays open,” Foreign Minister Ada Holm said on Friday.\n\n");
            while (text.length() < 100_000) {
                text.append(Long.toString(random.nextLong() >>> 1, 36)).append(random.nextInt(9) == 0 ? ".\n\n" : " ");
            }
            Files.writeString(documents.resolve("note%02d.txt".formatted(i)), text);
        }
    }
}
