package dixit.extract.structure;

import dixit.record.ActorRef;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Producer;
import dixit.record.RecordJson;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints the structure of plain text files as records whose only statements are turns, a line each; for measuring. */
final class AnnotateForTest {
    private AnnotateForTest() {}

    public static void main(String[] paths) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String p : paths) {
            String name = Path.of(p).getFileName().toString().replaceFirst("\\.txt$", "");
            out.println(RecordJson.write(record(Document.ofText(name, Files.readString(Path.of(p))))));
        }
        out.flush();
    }

    static DocumentRecord record(Document doc) {
        Structure s = new StructureStage().apply(doc);
        if (System.getenv("DIXIT_FURNITURE") != null) {
            s.furniture()
                    .forEach(f ->
                            System.err.println(doc.id() + "\t" + f.because().rule() + "\t" + f.kind() + "\t"
                                    + f.span().in(doc.text())));
        }
        List<Statement> turns = new ArrayList<>();
        for (Turn t : s.turns()) {
            Span label = t.label();
            turns.add(Statement.builder(StatementKind.TURN, t.content())
                    .id("s" + (turns.size() + 1))
                    .source(label == null ? List.of() : List.of(label))
                    .cue(t.cue() == null ? List.of() : List.of(t.cue()))
                    .insertions(t.stageDirections())
                    .speaker(label == null ? null : new ActorRef(null, label.in(doc.text())))
                    .because(t.because())
                    .build());
        }
        return DocumentRecord.of(doc, s.info(), s.furniture(), new Producer("dixit", "test", null))
                .withStatements(List.of(), List.of(), turns);
    }
}
