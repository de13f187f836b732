package dixit.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void theLineSaysHowManyStatementsListsLeaveOut() {
        assertEquals(
                "5 added, 0 already here, 0 extracted anew, 0 failed; 158 statements, 13 of them doubtful: lists and search"
                        + " leave them out",
                new Summary(5, 0, 0, 158, 13, List.of()).line());
        assertEquals(
                "1 added, 2 already here, 0 extracted anew, 0 failed; 1 statement",
                new Summary(1, 2, 0, 1, 0, List.of()).line());
    }
}
