package dixit.web.json;

import dixit.web.job.FileReport;
import dixit.web.job.FileReport.Outcome;
import dixit.web.job.JobReport;
import dixit.web.view.Urls;
import java.util.List;
import java.util.Locale;

/**
 * An import.
 *
 * @param state {@code waiting}, {@code running}, {@code done} or {@code stopped}
 * @param reason why it stopped before its end
 * @param files every file with what became of it
 */
public record JobJson(
        String id,
        String state,
        String reason,
        int total,
        long done,
        long added,
        long alreadyHere,
        long updated,
        long failed,
        long statements,
        long doubtful,
        String address,
        List<FileJson> files) {
    /** A file: {@code waiting}, {@code added}, {@code already_here}, {@code updated} or {@code failed}. */
    public record FileJson(
            int index,
            String name,
            String outcome,
            String says,
            int statements,
            int doubtful,
            List<KeptJson> documents,
            List<FailureJson> failures) {
        public static FileJson of(FileReport f) {
            return new FileJson(
                    f.index(),
                    f.name(),
                    f.outcome().name().toLowerCase(Locale.ROOT),
                    JobSays.outcome(f),
                    f.statements(),
                    f.doubtful(),
                    f.documents().stream()
                            .map(d -> new KeptJson(d.hash(), d.id(), d.statements(), Urls.document(d.hash())))
                            .toList(),
                    f.failures().stream()
                            .map(x -> new FailureJson(x.place(), x.reason()))
                            .toList());
        }
    }

    /** A document in the archive. */
    public record KeptJson(String hash, String id, int statements, String address) {}

    /** What failed, where and why. */
    public record FailureJson(String place, String reason) {}

    /** The job with all its files. */
    public static JobJson of(JobReport r) {
        return of(r, r.files().stream().map(FileJson::of).toList());
    }

    /** The job in numbers. */
    public static JobJson brief(JobReport r) {
        return of(r, List.of());
    }

    private static JobJson of(JobReport r, List<FileJson> files) {
        return new JobJson(
                r.id(),
                r.state().name().toLowerCase(Locale.ROOT),
                r.reason(),
                r.total(),
                r.done(),
                r.count(Outcome.ADDED),
                r.count(Outcome.ALREADY_HERE),
                r.count(Outcome.UPDATED),
                r.count(Outcome.FAILED),
                r.statements(),
                r.doubtful(),
                "/import/" + r.id(),
                files);
    }
}
