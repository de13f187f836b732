package dixit.web.json;

import dixit.web.job.FileReport;
import dixit.web.job.JobReport;
import dixit.web.view.Say;
import java.util.ArrayList;
import java.util.List;

/** What became of imports, in words. Pure. */
public final class JobSays {
    private JobSays() {}

    /** “Added, 12 statements”. */
    public static String outcome(FileReport f) {
        List<String> says = new ArrayList<>();
        int documents = f.added() + f.alreadyHere() + f.updated() + f.failed();
        add(says, f.added(), documents, "added");
        add(says, f.updated(), documents, "read anew");
        add(says, f.alreadyHere(), documents, "already here");
        add(says, f.failed(), documents, "failed");
        if (says.isEmpty()) {
            return "Waiting";
        }
        String all = String.join(", ", says);
        String found = f.added() + f.updated() > 0 ? ", " + Say.count(f.statements(), "statement") : "";
        return Character.toUpperCase(all.charAt(0)) + all.substring(1) + found;
    }

    private static void add(List<String> says, int count, int of, String what) {
        if (count > 0) {
            says.add(of == 1 ? what : Say.number(count) + " " + what);
        }
    }

    /** One line on the whole job. */
    public static String job(JobReport r) {
        return switch (r.state()) {
            case WAITING -> "Waiting for the import before it";
            case RUNNING -> Say.number(r.done()) + " of " + Say.count(r.total(), "file");
            case DONE ->
                Say.count(r.total(), "file") + " done, " + Say.count(r.statements(), "statement")
                        + (r.count(FileReport.Outcome.FAILED) == 0
                                ? ""
                                : ", " + Say.number(r.count(FileReport.Outcome.FAILED)) + " failed");
            case STOPPED -> "Stopped: " + r.reason();
        };
    }
}
