package dixit.extract.identity;

import static dixit.extract.identity.Told.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Actor;
import dixit.record.DocumentRecord;
import dixit.record.Mention;
import dixit.record.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the layer holds besides speakers, and what must be so for any text. All people and places are invented. */
class IdentityStageTest {
    @Test
    void theDecisionCarriesItsRuleAndTheStatementRoleActAndAddressee() {
        Statement s = record(
                        "Energy Minister Kasper Noll told a delegation of miners that the last shaft would close in June.")
                .statements()
                .getFirst();
        assertEquals("Energy Minister", s.role());
        assertEquals("a delegation of miners", s.addressee());
        assertEquals("assert", s.act());
        assertNotNull(s.speakerBecause());
        assertEquals("source-name", s.speakerBecause().rule());
        assertNotNull(s.speaker());
        assertEquals("person/kasper-noll", s.speaker().id());
    }

    @Test
    void anOrphanHasNeitherSpeakerNorReason() {
        DocumentRecord r = record("""
                Johan Lysvik will open the session, and Yusen Tadiri is expected on Thursday.

                “A harbour without a lighthouse is only a place to drown.”

                On the agenda are pilots, buoys and the price of coal. Both men are often late.
                """);
        r.statements().forEach(s -> {
            assertNull(s.speaker());
            assertNull(s.speakerBecause());
        });
    }

    @Test
    void mentionsHoldOfficeAndName() {
        DocumentRecord r = record("Russian Foreign Minister Pavel Brandt left. Later Brandt came to Japan.");
        List<String> words =
                r.mentions().stream().map(m -> m.span().in(r.text())).toList();
        assertEquals(List.of("Russian Foreign Minister Pavel Brandt", "Brandt", "Japan"), words);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "Ada",
                        "Holm",
                        "MR.",
                        "“",
                        "”",
                        "said",
                        "he",
                        "President",
                        "of",
                        "the",
                        ",",
                        ".",
                        "\n\n",
                        ":",
                        "Question",
                        "S.V.",
                        "-",
                        "’s",
                        "'",
                        "Russia",
                        "\uD83D\uDE00",
                        "\u00A0",
                        "U.S.",
                        "told",
                        "Minister",
                        "A",
                        "\u0301",
                        "é")
                .list()
                .ofMaxSize(60)
                .map(l -> String.join(" ", l).replace(" ’", "’"));
    }

    @Property(tries = 500)
    void everyLayerIsSortedDisjointAndTiedTogether(@ForAll @From("hostile") String text) {
        DocumentRecord r = record(text);
        Set<String> ids = r.actors().stream().map(Actor::id).collect(Collectors.toSet());
        assertEquals(ids.size(), r.actors().size());
        int at = 0;
        for (Mention m : r.mentions()) {
            assertTrue(m.start() >= at && m.end() > m.start() && m.end() <= text.length(), () -> r.mentions()
                    .toString());
            assertTrue(ids.contains(m.actor()), m::actor);
            at = m.end();
        }
        for (Statement s : r.statements()) {
            boolean tied = s.speaker() == null
                    || s.speaker().id() == null
                    || ids.contains(s.speaker().id());
            assertTrue(tied, s::toString);
            assertEquals(s.speaker() == null, s.speakerBecause() == null);
        }
        assertEquals(r, record(text));
    }
}
