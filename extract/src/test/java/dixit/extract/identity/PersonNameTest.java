package dixit.extract.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PersonNameTest {
    private static PersonName name(String words) {
        return PersonName.of(List.of(words.split(" ")));
    }

    @Test
    void partsAreGivenAndFamily() {
        assertEquals("Holm", name("Ada Holm").family());
        assertEquals("van der Strand", name("Enno van der Strand").family());
        assertEquals("Holm", name("Ada M. Holm Jr").family());
        assertEquals("Ada Holm", name("ADA HOLM").shown());
        assertEquals("O'Holm", name("O'HOLM").shown());
        assertEquals("Yoon", name("Yoon Sung-ho").family());
        assertEquals("Yoon Sung-ho", name("Yoon Sung-ho").shown());
        assertEquals("Howells", name("Kim Howells").family());
    }

    @Test
    void spellingsInitialsAndShortFormsGoTogether() {
        assertTrue(name("Sergey Brandt").compatible(name("Sergei Brandt")));
        assertTrue(name("S.V. Brandt").compatible(name("Sergei Brandt")));
        assertTrue(name("Brandt").compatible(name("Sergei Brandt")));
        assertTrue(name("Bill Holm").compatible(name("William Holm")));
        assertTrue(name("Ada Torinsky").compatible(name("Ada Torinskyy")));
    }

    @Test
    void othersStayApart() {
        assertFalse(name("Peter Holm").compatible(name("Ada Holm")));
        assertFalse(name("S. Holm").compatible(name("Ada Holm")));
        assertFalse(name("Ada Holm").compatible(name("Ada Strand")));
    }

    @Property
    void anyWordsAreAName(@ForAll String a, @ForAll String b) {
        PersonName n = PersonName.of(List.of(a, b));
        assertTrue(n.compatible(n)
                || n.familyKey().isEmpty()
                || Fold.sound(n.given().isEmpty() ? "" : n.given().getFirst()).isEmpty());
    }
}
