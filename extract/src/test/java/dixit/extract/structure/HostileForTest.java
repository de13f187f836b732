package dixit.extract.structure;

import dixit.record.Document;
import dixit.record.Metadata;
import java.util.List;

final class HostileForTest {
    public static void main(String[] args) {
        int length = Integer.parseInt(args[0]);
        for (String piece : HostileTextTest.PIECES) {
            String text = piece.repeat(length / piece.length());
            long t = System.nanoTime();
            new StructureStage()
                    .apply(new Document(
                            "long",
                            "0".repeat(64),
                            "text/plain",
                            text,
                            Metadata.NONE,
                            List.of(),
                            List.of(),
                            List.of()));
            System.out.println((System.nanoTime() - t) / 1000000 + " ms " + piece.replace("\n", "\\n"));
        }
    }
}
