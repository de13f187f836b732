package dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore as people meet them: while an import runs, over an archive that is there, from a damaged file. */
class BackupIT {
    private static final int DOCUMENTS = 300;

    @TempDir
    Path folder;

    private Run run(String... args) {
        return Run.of(Arrays.stream(args)
                .map(a -> a.startsWith("@") ? folder.resolve(a.substring(1)).toString() : a)
                .toArray(String[]::new));
    }

    private void write(int documents) throws IOException {
        Path into = Files.createDirectories(folder.resolve("documents"));
        for (int i = 0; i < documents; i++) {
            Files.writeString(
                    into.resolve("note%03d.txt".formatted(i)),
                    "Talks go on\n\n“Channel " + i + " stays open,” Foreign Minister Ada Holm said on Friday.\n");
        }
    }

    @Test
    void aBackupMadeWhileAnImportRunsIsWholeInItself() throws Exception {
        write(DOCUMENTS);
        Path out = folder.resolve("stdout.txt");
        Process importing = Child.of(folder, "import", "--json", "documents", "--archive", "archive")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        try {
            while (importing.isAlive() && lines(out).size() < 20) {
                Thread.sleep(2);
            }
            int before = lines(out).size();
            assertTrue(importing.isAlive(), "the import was over before the backup began");
            Run backup = run("backup", "@copy.zip", "--archive", "@archive");
            assertEquals(0, backup.code(), backup.err());
            assertEquals(0, run("restore", "@copy.zip", "--archive", "@copy").code());
            List<String> records = run("export", "--archive", "@copy").lines();
            assertTrue(records.size() >= before && records.size() <= DOCUMENTS, before + " of " + records.size());
            assertEquals(
                    records.size(),
                    run("search", "--json", "--limit", "1000", "channel", "--archive", "@copy")
                            .lines()
                            .size());
        } finally {
            assertTrue(importing.waitFor(120, TimeUnit.SECONDS), "the import does not end");
        }
        assertEquals(0, importing.exitValue());
        assertEquals(0, run("import", "@documents", "--archive", "@copy").code(), "the copy goes on");
        assertEquals(
                DOCUMENTS,
                run("export", "--archive", "@copy").lines().stream().distinct().count());
    }

    private static List<String> lines(Path out) throws IOException {
        return Files.readString(out).lines().toList();
    }

    @Test
    void neitherAnArchiveThatIsThereNorADamagedBackupLosesAnything() throws IOException {
        write(3);
        assertEquals(0, run("import", "@documents", "--archive", "@archive").code());
        assertEquals(0, run("backup", "@copy.zip", "--archive", "@archive").code());
        String held = run("export", "--archive", "@archive").out();
        Run over = run("restore", "@copy.zip", "--archive", "@archive");
        assertEquals(3, over.code());
        assertTrue(over.err().contains("not an empty directory"), over.err());
        assertEquals(held, run("export", "--archive", "@archive").out());
        Run again = run("backup", "@copy.zip", "--archive", "@archive");
        assertEquals(3, again.code());
        assertTrue(again.err().contains("overwrites nothing"), again.err());

        byte[] whole = Files.readAllBytes(folder.resolve("copy.zip"));
        for (int i = 1; i < 8; i++) {
            isRefused(Arrays.copyOf(whole, whole.length * i / 9));
            byte[] changed = whole.clone();
            changed[whole.length * i / 20] ^= 0x5A;
            isRefused(changed);
        }
        isRefused(new byte[0]);
        assertEquals(0, run("restore", "@copy.zip", "--archive", "@copy").code());
        assertEquals(held, run("export", "--archive", "@copy").out());
    }

    private void isRefused(byte[] bytes) throws IOException {
        Files.write(folder.resolve("bad.zip"), bytes);
        Run bad = run("restore", "@bad.zip", "--archive", "@new");
        assertEquals(3, bad.code(), bad.err());
        assertTrue(bad.err().contains("bad.zip"), bad.err());
        assertFalse(bad.err().contains("fault of the program"), bad.err());
        assertFalse(bad.err().contains("\tat "), bad.err());
        assertFalse(Files.exists(folder.resolve("new")));
    }
}
