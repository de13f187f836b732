package dixit.web.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Archive;
import dixit.extract.Pipeline;
import dixit.intake.Importer;
import dixit.reader.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsTest {
    private static final byte[] BROKEN = "%PDF-1.7 but no more".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path directory = Path.of("");

    private static List<Sent> broken(Path home) throws IOException {
        Path file = Files.write(home.resolve("0"), BROKEN);
        return List.of(new Sent("broken.pdf", file, BROKEN.length));
    }

    private static void over(Job job) throws InterruptedException {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!job.report().finished()) {
            assertTrue(System.nanoTime() < deadline, "not done within a minute");
            job.follow(0, f -> {}, Duration.ofSeconds(1));
        }
    }

    private Jobs jobs(Archive archive, long most) throws IOException {
        Path home = Files.createDirectories(directory.resolve("sent"));
        return new Jobs(new Importer(archive, Reader.standard(), Pipeline.standard()), home, most);
    }

    private long kept() throws IOException {
        try (Stream<Path> all = Files.list(directory.resolve("sent"))) {
            return all.count();
        }
    }

    @Test
    void whatFailedIsKeptForAnotherTryUpToABound() throws Exception {
        try (Archive archive = Archive.open(directory.resolve("archive"));
                Jobs jobs = jobs(archive, 3L * BROKEN.length)) {
            Job first = jobs.receive(JobsTest::broken);
            over(first);
            for (int i = 0; i < 4; i++) {
                assertTrue(jobs.makeRoom(BROKEN.length));
                over(jobs.receive(JobsTest::broken));
            }
            assertTrue(kept() <= 3, "kept " + kept());
            assertTrue(jobs.job(first.id()).isEmpty());
            assertTrue(jobs.retry(first).isEmpty());
            Job last = jobs.job(jobs.reports().getFirst().id()).orElseThrow();
            over(jobs.retry(last).orElseThrow());
            assertFalse(jobs.makeRoom(3L * BROKEN.length + 1));
        }
    }

    @Test
    void nothingIsLeftOfWhatCouldNotBeReceived() throws Exception {
        try (Archive archive = Archive.open(directory.resolve("archive"));
                Jobs jobs = jobs(archive, 1_000)) {
            assertThrows(
                    IOException.class,
                    () -> jobs.receive(home -> {
                        broken(home);
                        throw new IOException("the disk is full");
                    }));
            assertThrows(
                    IllegalStateException.class,
                    () -> jobs.receive(home -> {
                        throw new IllegalStateException("cut off");
                    }));
            assertEquals(0, kept());
            assertEquals(List.of(), jobs.reports());
        }
    }
}
