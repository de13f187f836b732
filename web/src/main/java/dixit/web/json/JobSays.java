package dixit.web.json;

import dixit.web.job.FileReport;
import dixit.web.job.FileReport.Outcome;
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
        String found =
                f.added() + f.updated() > 0 ? ", " + Say.count(f.statements(), "statement") + doubts(f.doubtful()) : "";
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
            case DONE -> done(r);
            case STOPPED -> "Stopped: " + r.reason();
        };
    }

    private static String done(JobReport r) {
        List<String> says = new ArrayList<>();
        count(says, r.count(Outcome.ADDED), "added");
        count(says, r.count(Outcome.UPDATED), "read anew");
        count(says, r.count(Outcome.ALREADY_HERE), "already here");
        count(says, r.count(Outcome.FAILED), "failed");
        return Say.count(r.total(), "file") + ": " + String.join(", ", says) + "; "
                + Say.count(r.statements(), "new statement")
                + (r.doubtful() > 0 ? doubts(r.doubtful()) + ": lists and search leave them out" : "");
    }

    private static String doubts(long n) {
        return n > 0 ? ", " + Say.number(n) + " of them doubtful" : "";
    }

    private static void count(List<String> says, long n, String what) {
        if (n > 0) {
            says.add(Say.number(n) + " " + what);
        }
    }
}
