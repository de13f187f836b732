package dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.ActorRef;
import dixit.record.DocumentRecord;
import dixit.record.RecordJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of one's own, as people meet them: a process that reads them, one that refuses them, a server that follows them. */
class KnowledgeIT {
    private static final String TERMS = "body\trole\tperson\tfrom\tto\tsource";
    private static final String NOTE =
            "Lamps of the strait\n\n3 May 2024\n\nThe Veldanian foreign minister said that the %s channel stays open.\n";
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @BeforeEach
    void tables() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.write(
                folder.resolve("tables/states.tsv"),
                List.of("name\tadjectives\tsource", "Veldania\tVeldanian\tinvented"));
        minister("Ada Holm");
    }

    private void minister(String name) throws IOException {
        Files.write(
                folder.resolve("tables/terms.tsv"),
                List.of(TERMS, "Veldania\tforeign-minister\t" + name + "\t2023-01-10\t2025-06-30\tinvented"));
    }

    private static String speaker(DocumentRecord r) {
        ActorRef speaker = r.statements().getFirst().speaker();
        return Objects.requireNonNull(speaker, "no speaker").name();
    }

    @Test
    void aProcessKnowsWhatTheTablesSay() throws Exception {
        Files.writeString(folder.resolve("note.txt"), NOTE.formatted("eastern"));
        Run with = Child.run(folder, "annotate", "--knowledge", "tables", "note.txt");
        assertEquals(0, with.code(), with.err());
        assertEquals("Ada Holm", speaker(RecordJson.read(with.out())));
        Run without = Child.run(folder, "annotate", "note.txt");
        assertNotEquals("Ada Holm", speaker(RecordJson.read(without.out())));
    }

    @Test
    void faultsAreNamedWithFileLineAndValue() throws Exception {
        Files.writeString(folder.resolve("note.txt"), NOTE.formatted("eastern"));
        Files.write(
                folder.resolve("tables/terms-mine.tsv"),
                List.of(
                        TERMS,
                        "Veldania\tforeign-minister\tIlan Morvek\t2011-13\t\tinvented",
                        "Atlantis\tking\tX\t\t\tinvented"));
        Run run = Child.run(folder, "annotate", "--knowledge", "tables", "note.txt");
        assertEquals(ExitCode.FAILED, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains("terms-mine.tsv:2: from: \"2011-13\""), run.err());
        assertTrue(run.err().contains("terms-mine.tsv:3: body: \"Atlantis\""), run.err());
        assertTrue(!run.err().contains("\tat "), run.err());
    }

    @Test
    void aServerFollowsTheTables() throws Exception {
        Process server = Child.of(
                        folder, "serve", "--no-open", "--port", "0", "--archive", "archive", "--knowledge", "tables")
                .redirectError(folder.resolve("server.txt").toFile())
                .start();
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
                HttpClient client = HttpClient.newHttpClient()) {
            URI at = URI.create(Objects.requireNonNull(out.readLine(), "the server says no address"));
            send(client, at, "eastern");
            assertTrue(found(client, at, "eastern").contains("Ada Holm"));

            minister("Johan Lysvik");
            TimeUnit.MILLISECONDS.sleep(1_500); // a changed file is seen within a second or so
            send(client, at, "western");
            assertTrue(found(client, at, "western").contains("Johan Lysvik"));

            Files.writeString(folder.resolve("tables/terms.tsv"), TERMS + "\nAtlantis\tking\tX\t\t\tinvented\n");
            TimeUnit.MILLISECONDS.sleep(1_500);
            send(client, at, "northern");
            assertTrue(found(client, at, "northern").contains("Johan Lysvik"), "the last sound state stays in use");
            String said = Files.readString(folder.resolve("server.txt"));
            assertTrue(said.contains("terms.tsv:2: body: \"Atlantis\""), said);
        } finally {
            server.destroy();
            assertTrue(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the server does not end");
        }
    }

    private static void send(HttpClient client, URI at, String word) throws IOException, InterruptedException {
        String form = "text=" + URLEncoder.encode(NOTE.formatted(word), StandardCharsets.UTF_8) + "&date=2024-05-03";
        HttpRequest request = HttpRequest.newBuilder(at.resolve("/import.json"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Dixit-Client", "test")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertTrue(answer.statusCode() < 300, answer.body());
    }

    /** The page of results, as soon as there is one. */
    private static String found(HttpClient client, URI at, String word) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(at.resolve("/search.jsonl?q=" + word)).build();
        for (int i = 0; i < PATIENCE_SECONDS * 5; i++) {
            String body = client.send(request, BodyHandlers.ofString()).body();
            if (!body.isBlank()) {
                return body;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("never found: " + word);
    }
}
