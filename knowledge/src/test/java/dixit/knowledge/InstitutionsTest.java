package dixit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of institutions: its faults, and what ships. */
class InstitutionsTest {
    private static final String COLUMNS = "name\tkind\tparties\tsigned\tfrom\tto\tafter\tsource";

    @Test
    void faultsAreNamed() {
        KnowledgeReader reader = Tables.basic()
                .file(
                        "institutions.tsv",
                        COLUMNS,
                        "Orm Pact\tpackt\tVeldania\t\t\t\t\ttest",
                        "Selk Accord\tagreement\tVX\t\t\t\t\ttest",
                        "Salt Treaty\ttreaty\t\t2001-02\t2000\t1999\t\ttest",
                        "Grain Talks\tnegotiation\t\t\t\t\tinstitution/nothing\ttest",
                        "Tide Treaty\ttreaty\t\t30 May\t\t\t\ttest")
                .read();
        List<String> faults = reader.faults().stream().map(Fault::toString).toList();
        assertEquals(6, faults.size(), faults::toString);
        assertTrue(faults.getFirst().startsWith("institutions.tsv:2: kind: \"packt\": none of treaty, agreement"));
        assertEquals("institutions.tsv:3: parties: \"VX\": no such state or organisation", faults.get(1));
        assertEquals("institutions.tsv:4: to: \"1999\": ends before it begins (2000)", faults.get(2));
        assertEquals("institutions.tsv:4: from: \"2000\": begins before it is signed (2001-02)", faults.get(3));
        assertTrue(faults.get(4).startsWith("institutions.tsv:6: signed: \"30 May\""), faults::toString);
        assertEquals(
                "institutions.tsv:5: after: \"institution/nothing\": no such institution or organisation",
                faults.get(5));
    }

    @Test
    void aLaterFolderAddsOverridesAndTakesAway() {
        KnowledgeReader reader = Tables.basic()
                .file("institutions.tsv", COLUMNS, "Orm Pact\ttreaty\tVeldania|Morania\t\t\t\t\ttest")
                .file("institutions-more.tsv", COLUMNS, "Selk Accord\tagreement\t\t\t\t\tinstitution/orm-pact\ttest")
                .read();
        reader.read(new Tables()
                .file(
                        "institutions.tsv",
                        "id\tname\tkind\tparties\tsource",
                        "institution/orm-pact\tOrm Pact\ttreaty\tVeldania\tmine",
                        "!institution/selk-accord\t\t\t\t")
                .files());
        KnowledgeBase base = reader.base();
        assertEquals(1, base.institutions().size());
        assertEquals(List.of("state/veldania"), base.institutions().getFirst().parties());
        assertEquals("mine", base.entry("institution/orm-pact").orElseThrow().source());
    }

    @Test
    void enoughShip() {
        List<Institution> all = KnowledgeBase.shipped().institutions();
        assertTrue(all.size() >= 650, "institutions: " + all.size());
        for (Institution.Kind kind : Institution.Kind.values()) {
            assertTrue(all.stream().anyMatch(i -> i.kind() == kind), kind::code);
        }
        assertTrue(all.stream().filter(i -> i.kind() == Institution.Kind.TREATY).count() >= 150);
    }

    @Test
    void aFormMeansOneInstitution() {
        Map<String, String> seen = new HashMap<>();
        for (Institution i : KnowledgeBase.shipped().institutions()) {
            List<String> forms = new java.util.ArrayList<>(i.otherNames());
            forms.addAll(i.abbreviations());
            forms.add(i.name());
            for (String f : forms) {
                String other = seen.put(f.toLowerCase(Locale.ROOT).replace('–', '-'), i.id());
                assertTrue(other == null || other.equals(i.id()), () -> f + ": " + other + ", " + i.id());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "New START Treaty, institution/new-start, 2010-04-08",
        "JCPOA, institution/joint-comprehensive-plan-of-action, 2015-07-14",
        "Treaty on Open Skies, institution/treaty-on-open-skies, 1992-03-24",
        "Dayton Accords, institution/dayton-agreement, 1995-12-14",
        "Helsinki Accords, institution/helsinki-final-act, 1975-08-01",
        "UNCLOS, institution/un-convention-on-the-law-of-the-sea, 1982-12-10",
        "Mine Ban Treaty, institution/mine-ban-treaty, 1997-12-03",
    })
    void isLookedUp(String name, String id, String signed) {
        Entry found = KnowledgeBase.shipped().lookup(name).getFirst().entry();
        assertEquals(id, found.id());
        assertEquals(signed, ((Institution) found).signed().toString());
    }
}
