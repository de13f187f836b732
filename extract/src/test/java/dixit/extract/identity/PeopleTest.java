package dixit.extract.identity;

import static dixit.extract.identity.Told.actors;
import static dixit.extract.identity.Told.record;
import static dixit.extract.identity.Told.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.DocumentRecord;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names of one person, and of two. All people and places are invented. */
class PeopleTest {
    @Test
    void surnameInitialsAndSpellingsAreOnePerson() {
        DocumentRecord r = record("""
                Foreign Minister Sergey Brandt arrived on Monday. Sergei Brandt spoke to nobody.

                “We shall see,” S.V. Brandt said. “Perhaps,” Brandt added. “Or not,” said Mr. Brandt.
                """);
        assertEquals(Set.of("Sergey Brandt"), actors(r));
        assertEquals("Sergey Brandt", speaker(r, "We shall see"));
        assertEquals("Sergey Brandt", speaker(r, "Perhaps"));
        assertEquals("Sergey Brandt", speaker(r, "Or not"));
        assertEquals("person/sergey-brandt", r.actors().getFirst().id());
    }

    @Test
    void labelsInCapitalsAndWithTitlesAreThePersonNamedInFull() {
        DocumentRecord r = record("""
                Ada Holm met the voters of Grainport.

                HOLM: Good evening to all of you, and thank you for the soup.

                MR. STRAND: Good evening. I am Enno Strand and I have a question about the herring.

                ADA HOLM: Then ask it.

                MS. HOLM: I am still waiting for it.
                """);
        assertEquals("Ada Holm", speaker(r, "thank you for the soup"));
        assertEquals("Enno Strand", speaker(r, "about the herring"));
        assertEquals("Ada Holm", speaker(r, "Then ask it"));
        assertEquals("Ada Holm", speaker(r, "still waiting"));
    }

    @Test
    void twoPeopleWithOneSurnameStayApart() {
        DocumentRecord r = record("""
                “I sell the boats,” said Peter Holm, a shipwright.

                “And I sink them,” said Ada Holm, a diver.

                “He exaggerates,” said Mr. Holm.
                """);
        assertEquals("Peter Holm", speaker(r, "I sell the boats"));
        assertEquals("Ada Holm", speaker(r, "And I sink them"));
        assertTrue(actors(r).containsAll(Set.of("Peter Holm", "Ada Holm")), () -> actors(r)
                .toString());
    }

    @Test
    void aSurnameThatMayBeEithersIsNobodyElses() {
        DocumentRecord r = record("""
                Peter Holm and Anna Holm own the yard on the quay.

                The yard was closed in spring. The crane went in summer.

                Nobody bought the keel. The slipway is a garden now.

                The gate was sold for scrap. A sign is left.

                “We will be back,” Holm said.
                """);
        String who = speaker(r, "We will be back");
        assertTrue(Set.of("Holm", "").contains(who), who);
    }

    @Test
    void theFurnitureGivesAFullNameWhereTheBodyHasNone() {
        assertEquals("Salome Okri", speaker("""
                Tamarra reopens the upper lock

                Engineer Salome Okri inspects the gate of the upper lock on 4 July. Photo: Adan Qori/KPS

                Water ran through the upper lock on Saturday. “It leaks less than I do,” Okri said.
                """, "It leaks less"));
    }

    @Test
    void aStreetATreatyAndAMonthAreNoPeople() {
        DocumentRecord r = record("""
                Victoria Street was closed on Sunday. The Lisbon Treaty was signed there, says a plaque, and Florence Court stands empty.
                In May the Holm Institute will move in. Black Sail flags hang in Jordan Valley. Prime Rate fell again.
                """);
        assertTrue(r.actors().stream().noneMatch(a -> a.id().startsWith("person/")), () -> actors(r)
                .toString());
    }
}
