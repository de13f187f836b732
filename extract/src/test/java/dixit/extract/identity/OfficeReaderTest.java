package dixit.extract.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OfficeReaderTest {
    private static final OfficeReader READER = new OfficeReader(Gazetteer.standard());

    private static Office office(String text) {
        OfficeReader.Found f = READER.at(Words.of(text), 0);
        assertNotNull(f, text);
        return f.office();
    }

    @Test
    void oneOfficeHasOneKind() {
        assertEquals("foreign minister", office("Russian Foreign Minister").kind());
        assertEquals(
                "health minister",
                office("Minister of Health of the Czech Republic O. P. Lind").kind());
        assertEquals("foreign minister", office("foreign secretary").kind());
        assertEquals(
                "secretary of state",
                office("US Secretary of State Hollis Marr").kind());
        assertEquals(
                "state/united-states",
                office("US Secretary of State Hollis Marr").state());
        assertEquals(
                "state/czech-republic",
                office("Minister of Health of the Czech Republic O. P. Lind").state());
        assertEquals("defence minister", office("former defense minister").kind());
        assertEquals("prime minister", office("premier").kind());
        assertEquals(
                "mayor of Grainport", office("mayor of Grainport, Berit Amsel").text());
    }

    @Test
    void unknownStatesAreComparedByTheirFirstLetters() {
        assertTrue(office("Veldanian foreign minister").fit(office("Veldania’s foreign minister")) > 0.9);
        assertEquals(0, office("Kestrian foreign minister").fit(office("Veldania’s foreign minister")));
    }

    @Test
    void aLooseDescriptionFitsLess() {
        double loose = office("minister").fit(office("Russian Foreign Minister"));
        assertTrue(loose > 0.7 && loose < 1, () -> "fit " + loose);
        assertEquals(0, office("minister").fit(office("prime minister")));
        assertEquals(0, office("president").fit(office("vice president")));
        assertEquals(0, office("foreign minister").fit(office("deputy foreign minister")));
    }

    @Test
    void aPrepositionIsNoPartOfAnOffice() {
        assertEquals("under secretary", office("Under Secretary Hollis Marr").kind());
        assertEquals("under secretary", office("under secretary").kind());
    }

    @Test
    void proseIsNoOffice() {
        for (String s : new String[] {
            "under US Secretary of State Hollis Marr",
            "under Prime Minister Lind",
            "Grainport is a town",
            "the sea",
            "foreign affairs",
            "Russian tea",
            ""
        }) {
            Words w = Words.of(s);
            assertNull(w.size() == 0 ? null : READER.at(w, 0), s);
        }
    }
}
