package dixit.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.web.job.FileReport;
import dixit.web.job.FileReport.Outcome;
import dixit.web.job.JobReport;
import dixit.web.job.JobReport.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobSaysTest {
    @Test
    void aJobSaysHowManyStatementsListsLeaveOut() {
        FileReport file = new FileReport(0, "a.txt", Outcome.ADDED, List.of(), List.of(), 1, 0, 0, 0, 5, 2);
        assertEquals("Added, 5 statements, 2 of them doubtful", JobSays.outcome(file));
        assertEquals(
                "1 file: 1 added; 5 new statements, 2 of them doubtful: lists and search leave them out",
                JobSays.job(new JobReport("1", State.DONE, "", Instant.EPOCH, List.of(file))));
    }
}
