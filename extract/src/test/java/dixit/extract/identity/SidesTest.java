package dixit.extract.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dixit.extract.attribution.AttributionStage;
import dixit.extract.structure.Structure;
import dixit.extract.structure.StructureStage;
import dixit.record.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** For which state a speaker speaks. All people and places but the states are invented. */
class SidesTest {
    private static @Nullable String side(String text, String words) {
        Document doc = Document.ofText("t", text);
        Structure structure = new StructureStage().apply(doc);
        Identities found = new IdentityStage()
                .apply(doc, structure, AttributionStage.byRules().apply(doc, structure));
        String id = found.statements().stream()
                .filter(s -> s.content().getFirst().in(text).contains(words))
                .findFirst()
                .orElseThrow()
                .id();
        return found.sides().get(id);
    }

    @Test
    void aForeignMinisterSpeaksForHisState() {
        assertEquals("state/norway", side("“We are ready,” Norwegian Foreign Minister Ilan Morvek said.", "We are"));
    }

    @Test
    void aStateSpeaksForItself() {
        assertEquals("state/norway", side("Norway said that it was ready.", "it was ready"));
    }

    @Test
    void aFormerMinisterAndAnExpertSpeakForNone() {
        assertNull(side("“We are ready,” former Norwegian Foreign Minister Ilan Morvek said.", "We are"));
        assertNull(side("“We are ready,” Ada Holm, a Norwegian expert, said.", "We are"));
    }
}
