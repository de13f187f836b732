package dixit.extract.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    private static String named(String name) {
        Gazetteer.Entry e = GAZETTEER.named(name);
        return e == null ? "" : e.name();
    }

    @Test
    void namesAdjectivesPeoplesAndSeatsLeadToOneState() {
        for (String s :
                List.of("United States", "U.S.", "US", "the White House".substring(4), "Washington", "Americans")) {
            assertEquals("United States", named(s), s);
        }
        assertEquals("Russia", named("Kremlin"));
        assertEquals("Russia", named("MOSCOW"));
        assertEquals("Shanghai Cooperation Organisation", named("SCO"));
    }

    @Test
    void smallLettersAndOrdinaryWordsAreNoNames() {
        for (String s : List.of("us", "turkey", "china", "Grainport", "who", "Victoria")) {
            assertEquals("", named(s), s);
        }
        assertNull(GAZETTEER.named(""));
    }

    @Test
    void theLongestNameWins() {
        Words w = Words.of("South Korean President");
        Gazetteer.Match m = GAZETTEER.at(w, 0);
        assertNotNull(m);
        assertEquals("South Korea", m.entry().name());
        assertEquals(2, m.words());
    }

    @Test
    void aFormThatTwoStatesShareIsNobodys() {
        assertEquals("", named("Congo"));
        assertEquals("Democratic Republic of the Congo", named("DR Congo"));
        assertEquals("Russia", named("Moscow"), "a state of today goes before one that is no more");
    }

    @Test
    void namesOfOutletsThatAreWordsNeedTheirKind() {
        assertNull(GAZETTEER.at(Words.of("Time is short"), 0));
        Gazetteer.Match m = GAZETTEER.at(Words.of("Time magazine is thick"), 0);
        assertNotNull(m);
        assertEquals("Time", m.entry().name());
        assertTrue(m.entry().outlet());
    }
}
