package dixit.intake;

import org.jspecify.annotations.Nullable;

/**
 * What became of one document of an import.
 *
 * @param input the file it came from, as given
 * @param place where in the input, such as {@code line 3}; empty for the whole of it
 * @param outcome what happened
 * @param hash the document's address in the archive; null if it failed
 * @param id the document's name; null if it failed or was not read again
 * @param statements how many statements were found; 0 if it failed or was not read again
 * @param doubtful how many of them are so unsure that lists and search leave them out
 * @param reason why it failed; null if it did not
 */
public record Imported(
        String input,
        String place,
        Outcome outcome,
        @Nullable String hash,
        @Nullable String id,
        int statements,
        int doubtful,
        @Nullable String reason) {
    /** What may happen to a document. */
    public enum Outcome {
        /** It is in the archive now. */
        ADDED,
        /** It was there before, from the same bytes and the same version of the program. */
        ALREADY_HERE,
        /** It was there before and has been extracted anew by this version of the program. */
        UPDATED,
        FAILED
    }

    /** The line that names a failure: what, where and why. */
    public String message() {
        return input + (place.isEmpty() ? "" : ", " + place) + ": " + (reason == null ? outcome : reason);
    }
}
