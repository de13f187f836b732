package dixit.archive.check;

import dixit.record.Genre;
import dixit.record.Span;
import dixit.record.Verdict;
import dixit.text.align.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the record that the quote renders.
 *
 * @param documentHash the document
 * @param document its id, as a rule the file's name without its ending
 * @param title headline of the part that it stands in
 * @param outlet publisher of that part
 * @param genre of that part
 * @param spans where the words stand, UTF-16 units of the document's text, in the order of the quote
 * @param codePoints the same, as they leave the program
 * @param texts the exact words of each span
 * @param before what stands before, to the begin of a sentence
 * @param after what stands after, to the end of a sentence
 * @param speaker who said it according to the record; null if unknown
 * @param reporter who reports it, where the words are somebody else's; null otherwise
 * @param source whose words the speaker reports, where the quote gives them to him; null if unknown or his own
 * @param statementKey the statement that holds it; null if none does
 * @param date EDTF
 * @param primary true for the record of the speaker's own words, false for a report of them
 * @param verdict how the quote stands to this passage
 * @param changes what the differences change in the meaning
 * @param clue why it is out of context; null if it is not
 * @param score likeness of the words, 0 to 1
 * @param sure true if the words alone prove that it is this passage
 * @param differences the words that differ
 * @param quoteRuns the whole quote
 * @param recordRuns the words of the record, those left out included
 */
public record Match(
        String documentHash,
        String document,
        @Nullable String title,
        @Nullable String outlet,
        Genre genre,
        List<Span> spans,
        List<Span> codePoints,
        List<String> texts,
        String before,
        String after,
        @Nullable String speaker,
        @Nullable String reporter,
        @Nullable String source,
        @Nullable String statementKey,
        @Nullable String date,
        boolean primary,
        Verdict verdict,
        List<Change> changes,
        @Nullable Clue clue,
        double score,
        boolean sure,
        List<Wording> differences,
        List<Run> quoteRuns,
        List<Run> recordRuns) {
    public Match {
        spans = List.copyOf(spans);
        codePoints = List.copyOf(codePoints);
        texts = List.copyOf(texts);
        changes = List.copyOf(changes);
        differences = List.copyOf(differences);
        quoteRuns = List.copyOf(quoteRuns);
        recordRuns = List.copyOf(recordRuns);
    }

    /** The exact words of the record, pieces parted by an ellipsis. */
    public String text() {
        return String.join(" … ", texts);
    }
}
