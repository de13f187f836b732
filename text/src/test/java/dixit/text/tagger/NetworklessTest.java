package dixit.text.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The library under the tagger has no client that reports to its maker. Version 1.29.0 came with one for Linux and
 * macOS, switched on, and only a variable of the environment switches it off.
 */
class NetworklessTest {
    private static final List<String> MARKS =
            List.of("events.data.microsoft.com", "OneCollector", "ORT_DISABLE_TELEMETRY", "PosixTelemetry");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib",
                "win-x64/onnxruntime.dll"
            })
    void noReporter(String library) throws IOException {
        String bytes = read("/ai/onnxruntime/native/" + library);
        assertEquals(List.of(), MARKS.stream().filter(bytes::contains).toList());
    }

    /** The search above would be blind if the bytes were packed. */
    @Test
    void theBytesAreReadable() throws IOException {
        assertTrue(read("/ai/onnxruntime/native/linux-x64/libonnxruntime.so").contains("MatMulInteger"));
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = OrtEnvironment.class.getResourceAsStream(resource)) {
            assertNotNull(in, resource);
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
