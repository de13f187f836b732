package dixit.bench;

import dixit.archive.Archive;
import dixit.bench.generate.GeneratedRecords;
import dixit.bench.generate.GeneratedReports;
import dixit.bench.generate.GeneratedTranscripts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Linking at import: reports that quote the transcripts of an archive, then transcripts beside reports that quote. */
final class LinkingRun {
    private static final int REPORTS = 100;
    private static final int TRANSCRIPTS = 20;
    /** Documents that {@link #measure} leaves in the archive. */
    static final int ADDED = REPORTS + TRANSCRIPTS;

    private final Archive archive;

    LinkingRun(Archive archive) {
        this.archive = archive;
    }

    /**
     * Adds both kinds and prints how fast they were linked.
     *
     * @param documents so many transcripts are in the archive
     * @param passages of a transcript
     */
    void measure(GeneratedTranscripts transcripts, int documents, int passages) throws IOException {
        GeneratedReports reports = new GeneratedReports(transcripts, documents);
        double seconds = linked(reports::report, 0, REPORTS);
        long tied = 0;
        for (int i = 0; i < REPORTS; i++) {
            String hash = reports.report(i).record().hash();
            tied += archive.linksOf(hash).stream()
                    .map(l -> l.quote().text())
                    .distinct()
                    .count();
        }
        int quotes = REPORTS * GeneratedReports.QUOTES;
        System.out.printf(
                "linking %d reports of %d quotes: %d of %d tied, %.0f quotes a second%n",
                REPORTS, GeneratedReports.QUOTES, tied, quotes, quotes / seconds);
        double more = linked(transcripts::document, documents, TRANSCRIPTS);
        System.out.printf(
                "linking %d transcripts beside these reports: %.0f passages a second%n",
                TRANSCRIPTS, TRANSCRIPTS * passages / more);
    }

    /** Seconds from the last document added to the end of the flush. */
    private double linked(IntFunction<GeneratedRecords.Generated> made, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            GeneratedRecords.Generated g = made.apply(i);
            archive.add(g.document(), g.document().text().getBytes(StandardCharsets.UTF_8), g.record());
        }
        long start = System.nanoTime();
        archive.flush();
        return (System.nanoTime() - start) / 1e9;
    }
}
