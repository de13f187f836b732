package dixit.archive;

import dixit.archive.Samples.Said;
import dixit.record.StatementKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Makes the archive that {@code archive-v1.zip} holds, in the schema of the first migration. Run once, when that was the
 * last; never again, for the file shows what the program wrote then: {@code java … dixit.archive.FixtureV1 FILE}.
 */
final class FixtureV1 {
    static final String FIRST = "“We will reopen the strait,” said Ina Vasar. The toll stays, Tomas Orr said.";
    static final String SECOND = "Lena Dorn: The accord was signed in 2019.";

    private FixtureV1() {}

    public static void main(String[] args) throws Exception {
        Path directory = java.nio.file.Files.createTempDirectory("v1");
        try (Archive archive = Archive.open(directory, () -> Instant.parse("2024-06-01T10:00:00Z"))) {
            first("1", "We will reopen the strait,").addTo(archive);
            archive.flush();
            String key = archive.search(SearchRequest.of("strait"))
                    .hits()
                    .getFirst()
                    .statement()
                    .key();
            archive.correct(key, new Change.WrongSpeaker("Mara Quill"), "Ada", "seen on film");
            long undone = archive.correct(key, new Change.NotAStatement(), "Ben", null)
                    .id();
            archive.undo(undone, "Ada");
            first("2", "“We will reopen the strait,”").addTo(archive);
            Samples.of(
                            "second",
                            SECOND,
                            "2",
                            "Marlan Wire",
                            "2019-11-27",
                            new Said(
                                    "Lena Dorn",
                                    "Lena Dorn",
                                    StatementKind.TURN,
                                    List.of("The accord was signed in 2019.")))
                    .addTo(archive);
            archive.flush();
            archive.backup(Path.of(args[0]));
            System.out.println(key);
        } finally {
            Layout.delete(directory);
        }
    }

    static Samples.Sample first(String version, String words) {
        return Samples.of(
                "first",
                FIRST,
                version,
                "Vell Courier",
                "2024-05-17",
                new Said("Ina Vasar", "Ina Vasar", StatementKind.DIRECT, List.of(words)),
                Samples.said("Tomas Orr", "The toll stays"));
    }
}
