package dixit.text.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The versions that records are signed with are those of the files that ship. */
class ModelVersionsTest {
    private static byte[] file(String name) {
        try (InputStream in = ModelVersions.class.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static String version(String model, String... files) {
        return ModelVersions.of(
                model, Arrays.stream(files).map(ModelVersionsTest::file).toArray(byte[][]::new));
    }

    @Test
    void versionsAreThoseOfTheFiles() {
        assertEquals(
                version(
                        AttributionModel.NAME,
                        "encoder.onnx",
                        "attribution.onnx",
                        "attribution.json",
                        "vocabulary.txt"),
                ModelVersions.attribution(),
                "run training/versions.py after a change of the models");
        assertEquals(
                version(EventModel.NAME, "event.onnx"),
                ModelVersions.event(),
                "run training/versions.py after a change of the models");
    }
}
