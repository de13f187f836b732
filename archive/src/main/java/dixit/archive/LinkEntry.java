package dixit.archive;

import dixit.archive.check.Run;
import dixit.archive.check.Wording;
import dixit.record.Span;
import dixit.record.Verdict;
import dixit.text.align.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote in one document tied to the words of another that it renders.
 *
 * @param quote the rendering
 * @param record what it renders
 * @param isRecord true if those are the speaker's own words on record, false if they are another report of them
 * @param verdict how the two stand to each other
 * @param changes what the differences change in the meaning
 * @param translation true if the two look like translations of one utterance
 * @param score likeness of the words, 0 to 1
 * @param differences the words that differ
 * @param quoteRuns the whole quote
 * @param recordRuns the words of the record, those left out included
 */
public record LinkEntry(
        Side quote,
        Side record,
        boolean isRecord,
        Verdict verdict,
        List<Change> changes,
        boolean translation,
        double score,
        List<Wording> differences,
        List<Run> quoteRuns,
        List<Run> recordRuns) {
    public LinkEntry {
        changes = List.copyOf(changes);
        differences = List.copyOf(differences);
        quoteRuns = List.copyOf(quoteRuns);
        recordRuns = List.copyOf(recordRuns);
    }

    /**
     * One of the two places.
     *
     * @param documentHash its document
     * @param statementKey the statement that holds it; null for words of an author
     * @param name title of the part or document, else its id
     * @param outlet publisher; null if unknown
     * @param date EDTF; null if unknown
     * @param speaker who said it; null if unknown
     * @param spans UTF-16 units of the document's text
     * @param codePoints the same, as they leave the program
     * @param text the exact words, pieces parted by an ellipsis
     */
    public record Side(
            String documentHash,
            @Nullable String statementKey,
            String name,
            @Nullable String outlet,
            @Nullable String date,
            @Nullable String speaker,
            List<Span> spans,
            List<Span> codePoints,
            String text) {
        public Side {
            spans = List.copyOf(spans);
            codePoints = List.copyOf(codePoints);
        }
    }

    /** The same two places the other way round: what the words on record became. */
    public Side other(String documentHash) {
        return quote.documentHash().equals(documentHash) ? record : quote;
    }
}
