package dixit.archive;

import dixit.record.Statement;
import java.util.List;

/**
 * That people changed a statement, and what the program had found.
 *
 * @param corrections those in force, oldest first; never empty
 * @param found the statement as extracted
 * @param foundWords the exact words of each span of its content
 * @param retracted one of the corrections says that this is no statement
 */
public record Corrected(List<Correction> corrections, Statement found, List<String> foundWords, boolean retracted) {
    public Corrected {
        corrections = List.copyOf(corrections);
        foundWords = List.copyOf(foundWords);
    }

    /** The correction made last: by whom and when. */
    public Correction last() {
        return corrections.getLast();
    }
}
