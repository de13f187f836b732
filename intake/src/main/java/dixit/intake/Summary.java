package dixit.intake;

import java.util.List;

/**
 * What became of an import.
 *
 * @param added documents new in the archive
 * @param alreadyHere documents that were there
 * @param updated documents that were there and were extracted anew
 * @param statements statements found in the new and the updated ones
 * @param failures each document that failed, in order
 */
public record Summary(long added, long alreadyHere, long updated, long statements, List<Imported> failures) {
    public Summary {
        failures = List.copyOf(failures);
    }

    /** One line for a person. */
    public String line() {
        return added + " added, " + alreadyHere + " already here, " + updated + " extracted anew, " + failures.size()
                + " failed; " + statements + " statements";
    }
}
