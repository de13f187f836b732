package dixit.extract.occasion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.extract.Pipeline;
import dixit.record.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Announcements that name nobody are no occasions, and no reason to stop. */
class OccasionsOfNobodyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Courier published the editor's interview with Lodeline.",
                "It's 's interview with the Courier.",
                "Lodeline ran yesterday's speech in full.",
                "The 's essay in Lodeline was read by all."
            })
    void noPrincipalNoOccasion(String text) {
        assertEquals(
                List.of(),
                Pipeline.standard().extract(Document.ofText("a", text)).occasions().stream()
                        .filter(o -> o.principal() != null)
                        .toList());
    }
}
