package dixit.web.view;

import dixit.web.Settings.Limits;
import dixit.web.job.JobReport;
import java.util.List;

/**
 * The import page.
 *
 * @param jobs last sent first
 * @param limits how much one import may bring
 */
public record ImportView(List<JobReport> jobs, Limits limits) {
    public ImportView {
        jobs = List.copyOf(jobs);
    }

    /** What may be sent, in words. */
    public String says() {
        return "Up to " + Say.number(limits.files()) + " files, " + Say.bytes(limits.fileBytes()) + " each, "
                + Say.bytes(limits.jobBytes()) + " in all.";
    }
}
