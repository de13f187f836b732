package dixit.archive;

import dixit.archive.Samples.Sample;
import java.nio.file.Path;

/**
 * A process of its own that adds made-up documents to an archive and prints the hash of each when it is acknowledged:
 * {@code java … dixit.archive.ImportingProcess DIRECTORY FIRST LAST}. Prints {@code begins} first and {@code done} at the end.
 */
final class ImportingProcess {
    private ImportingProcess() {}

    public static void main(String[] args) {
        System.out.println("begins");
        try (Archive archive = Archive.open(Path.of(args[0]))) {
            for (int i = Integer.parseInt(args[1]); i < Integer.parseInt(args[2]); i++) {
                Sample sample = sample(i);
                sample.addTo(archive);
                System.out.println(sample.hash());
                if (i % 25 == 24) {
                    archive.flush();
                }
            }
        }
        System.out.println("done");
    }

    static Sample sample(int i) {
        String text = "Ship " + i + " sails, said Ina Vasar. The toll of " + i + " marks stays. ".repeat(20);
        return Samples.of(
                "doc" + i,
                text,
                Samples.said("Ina Vasar", "Ship " + i + " sails"),
                Samples.said(null, "The toll of " + i));
    }
}
