package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private final Path folder;

    InputsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void listsFoldersSortedAndLeavesHiddenFilesOut() throws IOException {
        write("b.txt");
        write("a/z.txt");
        write("a/y имя файла.txt");
        write(".hidden");
        write(".git/config");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertEquals(List.of("a/y имя файла.txt", "a/z.txt", "b.txt"), names(List.of(folder)));
    }

    @Test
    void keepsTheOrderGiven() throws IOException {
        Path b = write("b.txt");
        Path a = write("a.txt");
        assertEquals(List.of("b.txt", "a.txt"), names(List.of(b, a)));
    }

    @Test
    void whatIsMissingOrEmptyIsNamed() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty/inner"));
        assertEquals(
                List.of("gone.txt: no such file or folder", "empty: no documents in this folder"),
                names(List.of(folder.resolve("gone.txt"), empty.getParent())));
    }

    @Test
    void whatMayNotBeReadIsNamed() throws IOException {
        Path secret = write("secret.txt");
        Files.setPosixFilePermissions(secret, java.util.Set.of());
        assumeFalse(Files.isReadable(secret), "this user may read everything");
        assertEquals(List.of("secret.txt: no permission to read this file"), names(List.of(folder)));
    }

    @Test
    void idsAreNamesWithoutEndings() {
        assertEquals("a", Names.id("x/a.html.gz"));
        assertEquals("Speech at 3.30", Names.id("Speech at 3.30.txt"));
        assertEquals("-", Names.id("-"));
        assertEquals(".txt", Names.id(".txt"));
        assertEquals("a", Names.id("a.unknown"));
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "words");
    }

    private List<String> names(List<Path> paths) {
        return Inputs.of(paths)
                .map(listed -> switch (listed) {
                    case Listed.Found found -> relative(found.input().name());
                    case Listed.Missing missing ->
                        relative(missing.failure().inputName()) + ": "
                                + missing.failure().reason();
                })
                .toList();
    }

    private String relative(String name) {
        return folder.relativize(Path.of(name)).toString();
    }
}
