package dixit.archive.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "true, Penn, Orla Penn",
        "true, Foreign Minister Orla Penn, PENN",
        "true, O. Penn, Orla Penn",
        "true, Orla Penn, Orla M. Penn",
        "true, Dravets, Milosh Dravec",
        "true, Peña, Pena",
        "false, Edda Penn, Orla Penn",
        "false, E. Penn, Orla Penn",
        "false, Pennington, Orla Penn",
        "false, Minister, Orla Penn",
        "false, '', Orla Penn"
    })
    void namesOfOnePersonAgree(boolean agree, String claimed, String recorded) {
        assertEquals(agree, Names.agree(claimed, recorded));
        assertEquals(agree, Names.agree(recorded, claimed));
    }

    @Test
    void theFamilyNameIsTheLastWordWithoutTitles() {
        assertEquals("penn", Names.family("Dr. Orla Penn"));
        assertEquals("penn", Names.family("Orla Penn, Jr."));
        assertNull(Names.family("the President"));
        assertNull(Names.family("  "));
    }

    @Test
    void aTextNamesHimByHisFamilyNameAlone() {
        assertEquals(true, Names.isNamed("Orla Penn", "Ms Penn wrote half of it."));
        assertEquals(false, Names.isNamed("Orla Penn", "A pennant flew."));
        assertEquals(false, Names.isNamed("the President", "The President came."));
    }
}
