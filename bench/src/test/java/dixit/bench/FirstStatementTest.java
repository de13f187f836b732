package dixit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstStatementTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final FirstStatement first = new FirstStatement(out);

    @Test
    void isSeenAcrossWritesAndOnce() throws IOException {
        print("{\"id\":\"statements\",\"statements\":[]}\n{\"\"statem");
        assertEquals(0, first.cpuSeconds());
        print("ents\":[{\"id\":1}]}");
        double cpu = first.cpuSeconds();
        double wall = first.wallSeconds();
        assertTrue(cpu > 0 && wall > 0);
        print("{\"statements\":[{");
        assertEquals(cpu, first.cpuSeconds());
        assertEquals(wall, first.wallSeconds());
    }

    @Test
    void everythingIsPassedOn() throws IOException {
        print("{\"statements\":[{}]}");
        first.write('\n');
        print("more");
        assertEquals("{\"statements\":[{}]}\nmore", out.toString(StandardCharsets.UTF_8));
    }

    private void print(String text) throws IOException {
        first.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
