package dixit.web.job;

import dixit.intake.Imported;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What became of one file. A file may hold many documents.
 *
 * @param index number in its job, from 0
 * @param name as sent
 * @param outcome what to say of the file as a whole
 * @param documents those that are in the archive now, the first {@value #MOST}
 * @param failures what failed in it, the first {@value #MOST}
 * @param added documents new in the archive
 * @param alreadyHere documents that were there
 * @param updated documents that were there and were extracted anew
 * @param failed documents that failed
 * @param statements found in it
 * @param doubtful how many of them are so unsure that lists and search leave them out
 */
public record FileReport(
        int index,
        String name,
        Outcome outcome,
        List<Kept> documents,
        List<Failure> failures,
        int added,
        int alreadyHere,
        int updated,
        int failed,
        int statements,
        int doubtful) {
    /** How many documents or failures of one file are named. */
    public static final int MOST = 100;

    /** What a file may come to. */
    public enum Outcome {
        WAITING,
        ADDED,
        ALREADY_HERE,
        UPDATED,
        FAILED
    }

    /** A document in the archive. */
    public record Kept(String hash, String id, int statements) {}

    /** What failed, where and why. */
    public record Failure(String place, String reason) {}

    static FileReport waiting(int index, String name) {
        return new FileReport(index, name, Outcome.WAITING, List.of(), List.of(), 0, 0, 0, 0, 0, 0);
    }

    /** With one more document of the file. */
    FileReport with(Imported i) {
        boolean bad = i.outcome() == Imported.Outcome.FAILED;
        List<Kept> kept = documents;
        List<Failure> bads = failures;
        if (bad && failures.size() < MOST) {
            bads = and(failures, new Failure(i.place(), Objects.requireNonNullElse(i.reason(), "failed")));
        } else if (!bad && documents.size() < MOST && i.hash() != null) {
            kept = and(documents, new Kept(i.hash(), Objects.requireNonNullElse(i.id(), ""), i.statements()));
        }
        return new FileReport(
                        index,
                        name,
                        outcome,
                        kept,
                        bads,
                        added + (i.outcome() == Imported.Outcome.ADDED ? 1 : 0),
                        alreadyHere + (i.outcome() == Imported.Outcome.ALREADY_HERE ? 1 : 0),
                        updated + (i.outcome() == Imported.Outcome.UPDATED ? 1 : 0),
                        failed + (bad ? 1 : 0),
                        statements + i.statements(),
                        doubtful + i.doubtful())
                .judged();
    }

    /** The worst decides, then what is new. */
    private FileReport judged() {
        Outcome now = failed > 0
                ? Outcome.FAILED
                : added > 0 ? Outcome.ADDED : updated > 0 ? Outcome.UPDATED : Outcome.ALREADY_HERE;
        return new FileReport(
                index, name, now, documents, failures, added, alreadyHere, updated, failed, statements, doubtful);
    }

    private static <T> List<T> and(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
