package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CpuTimeTest {
    @Test
    void waitingCostsNothing() {
        assertEquals("done", CpuTime.within(Duration.ofMillis(50), () -> {
            Thread.sleep(400);
            return "done";
        }));
    }

    @Test
    void workWithoutEndIsGivenUpAtItsLimit() {
        AssertionError over = assertThrows(
                AssertionError.class,
                () -> CpuTime.within(
                        Duration.ofMillis(200),
                        () -> {
                            long n = 0;
                            while (!Thread.currentThread().isInterrupted()) {
                                n++;
                            }
                            assertTrue(n > 0);
                        },
                        "counting"));
        assertTrue(String.valueOf(over.getMessage()).startsWith("counting: more than PT0.2S"), over.toString());
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        AssertionError failed = assertThrows(
                AssertionError.class, () -> CpuTime.within(Duration.ofSeconds(9), () -> assertEquals(1, 2)));
        assertTrue(failed.toString().contains("expected: <1>"), failed.toString());
    }
}
