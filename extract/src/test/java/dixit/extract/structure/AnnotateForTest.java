package dixit.extract.structure;

import dixit.extract.Pipeline;
import dixit.record.Document;
import dixit.record.RecordJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the record of plain text files, a line each; for measuring while the command line does not stand. */
final class AnnotateForTest {
    private AnnotateForTest() {}

    public static void main(String[] paths) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String p : paths) {
            String name = Path.of(p).getFileName().toString().replaceFirst("\\.txt$", "");
            out.println(
                    RecordJson.write(Pipeline.standard().extract(Document.ofText(name, Files.readString(Path.of(p))))));
        }
        out.flush();
    }
}
