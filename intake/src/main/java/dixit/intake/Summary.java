package dixit.intake;

import java.util.List;

/**
 * What became of an import.
 *
 * @param added documents new in the archive
 * @param alreadyHere documents that were there
 * @param updated documents that were there and were extracted anew
 * @param statements statements found in the new and the updated ones
 * @param doubtful how many of them are so unsure that lists and search leave them out
 * @param failures each document that failed, in order
 */
public record Summary(
        long added, long alreadyHere, long updated, long statements, long doubtful, List<Imported> failures) {
    public Summary {
        failures = List.copyOf(failures);
    }

    private String doubts() {
        return doubtful == 0 ? "" : ", " + doubtful + " of them doubtful: lists and search leave them out";
    }

    /** One line for a person. */
    public String line() {
        return added + " added, " + alreadyHere + " already here, " + updated + " extracted anew, " + failures.size()
                + " failed; " + statements + (statements == 1 ? " statement" : " statements") + doubts();
    }
}
