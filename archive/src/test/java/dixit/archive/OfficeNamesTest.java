package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dixit.knowledge.KnowledgeBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeNamesTest {
    private final OfficeNames names = new OfficeNames(KnowledgeBase.shipped());

    @ParameterizedTest
    @CsvSource({
        "Russian Foreign Minister, foreign minister of Russia",
        "foreign minister of Russia, foreign minister of Russia",
        "Russia's top diplomat, foreign minister of Russia",
        "US Secretary of State, Secretary of State of the United States",
        "U.S. secretary of state, Secretary of State of the United States",
        "Russian ambassador to the UN, Russia's ambassador to the United Nations",
        "Russia's ambassador to the United Nations, Russia's ambassador to the United Nations"
    })
    void oneOfficeHasOneName(String written, String counted) {
        assertEquals(names.of(counted), names.of(written));
    }

    @ParameterizedTest
    @CsvSource({
        "Foreign Minister, foreign minister",
        "Prime minister, prime minister",
        "Kestrian Foreign Minister, Kestrian foreign minister",
        "Mayor of Grainport, mayor of Grainport"
    })
    void whatNoTableHasKeepsItsWords(String written, String counted) {
        assertEquals(counted, names.of(written));
    }

    @ParameterizedTest
    @CsvSource({
        "Russian Foreign Minister, Ukrainian Foreign Minister",
        "Russian Foreign Minister, Russian Defence Minister"
    })
    void otherOfficesStayOthers(String one, String other) {
        assertNotEquals(names.of(one), names.of(other));
    }
}
