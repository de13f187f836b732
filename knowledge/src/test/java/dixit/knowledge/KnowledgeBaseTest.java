package dixit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the base answers, on invented states and people. */
class KnowledgeBaseTest {
    private static final String TERMS = "body\trole\tperson\tfrom\tto\tsource";
    private static final String OFFICE = "office/veldania/foreign-minister";

    private static final KnowledgeBase BASE = Tables.basic()
            .file(
                    "terms.tsv",
                    TERMS,
                    "Veldania\tforeign-minister\tIlan Morvek\t2001-05-10\t2004-02\ttest",
                    "Veldania\tforeign-minister\tAda Holm\t2004\t\ttest",
                    "Veldania\tforeign-minister\tPer Dravec\t2010-06-01\t2012..\ttest",
                    "Veldania\tspokesperson\tUna Selm\t2005\t\ttest",
                    "Veldania\tspokesperson\tKai Orrin\t2007\t\ttest",
                    "Morania\tpresident\tTor Vann\t..1999\t2000-12-31\ttest")
            .base();

    private static List<String> held(String office, String date) {
        return BASE.holders(office, PartialDate.parse(date)).stream()
                .map(h -> h.person().name() + " " + h.held())
                .toList();
    }

    @Test
    void holdersAtDates() {
        assertEquals(List.of("Ilan Morvek CERTAIN"), held(OFFICE, "2002"));
        assertEquals(List.of("Ilan Morvek POSSIBLE"), held(OFFICE, "2001"));
        assertEquals(List.of(), held(OFFICE, "2001-05-09"));
        assertEquals(List.of("Ilan Morvek CERTAIN"), held(OFFICE, "2001-05-10"));
        assertEquals(List.of("Ilan Morvek CERTAIN", "Ada Holm POSSIBLE"), held(OFFICE, "2004-01-10"));
        assertEquals(List.of("Ada Holm POSSIBLE", "Ilan Morvek POSSIBLE"), held(OFFICE, "2004-02-20"));
    }

    @Test
    void aSuccessorEndsATermOfUnknownEnd() {
        assertEquals(List.of("Ada Holm LIKELY"), held(OFFICE, "2006-01-01"));
        assertEquals(List.of("Ada Holm POSSIBLE"), held(OFFICE, "2010-05-01"));
        assertEquals(List.of("Per Dravec CERTAIN"), held(OFFICE, "2011"));
        assertEquals(List.of("Per Dravec LIKELY"), held(OFFICE, "2013"));
        assertEquals(List.of("Per Dravec POSSIBLE"), held(OFFICE, "2020"));
        assertEquals(List.of(), held(OFFICE, "2030"));
    }

    @Test
    void severalHoldOfficesThatAreNotSingle() {
        assertEquals(
                2,
                BASE.holders("office/veldania/spokesperson", PartialDate.parse("2008"))
                        .size());
    }

    @Test
    void boundsAreKept() {
        assertEquals(List.of("Tor Vann CERTAIN"), held("office/morania/president", "2000"));
        assertEquals(List.of("Tor Vann POSSIBLE"), held("office/morania/president", "1990"));
        assertEquals(List.of(), held("office/morania/president", "2001-01-01"));
    }

    @Test
    void officesOfAPerson() {
        assertEquals(
                OFFICE,
                BASE.officesOf("person/ada-holm", PartialDate.parse("2006"))
                        .getFirst()
                        .office()
                        .id());
        assertEquals(1, BASE.terms("person/ada-holm").size());
        assertEquals(List.of(), BASE.terms("person/nobody"));
    }

    @Test
    void officesByTitleAndPhrase() {
        for (String phrase : List.of(
                "Veldanian foreign minister",
                "Veldania's top diplomat",
                "Veldania’s Minister of Foreign Affairs",
                "minister of foreign affairs of Veldania",
                "Foreign Minister of the Veldania",
                "Blue Tower's top diplomat",
                "minister of Veldanian foreign affairs")) {
            assertEquals(
                    List.of(OFFICE),
                    BASE.officesNamed(phrase).stream().map(Office::id).toList(),
                    phrase);
        }
        assertEquals(List.of(), BASE.officesNamed("Veldanian deputy foreign minister"));
        assertEquals(List.of(), BASE.officesNamed("foreign minister"));
        assertEquals(List.of(), BASE.officesNamed("Veldanian gardener"));
    }

    @Test
    void anOfficeWithoutHolderIsAnOffice() {
        Office office = BASE.officesNamed("foreign minister", "state/morania").getFirst();
        assertEquals("office/morania/foreign-minister", office.id());
        assertEquals(List.of(), BASE.holders(office.id(), PartialDate.parse("2000")));
        assertEquals(
                office.id(),
                BASE.office("state/morania", "foreign-minister").orElseThrow().id());
    }

    @Test
    void lookupSaysWhy() {
        assertEquals(Sense.CAPITAL, BASE.lookup("orm").getFirst().sense());
        assertEquals(
                Sense.GOVERNMENT_SEAT, BASE.lookup("the Blue Tower").getFirst().sense());
        assertEquals(Sense.ADJECTIVE, BASE.lookup("VELDANIAN").getFirst().sense());
        assertEquals(Sense.SURNAME, BASE.lookup("Morvek").getFirst().sense());
        assertEquals(Sense.NAME, BASE.lookup("Ilan Morvek").getFirst().sense());
    }

    @Test
    void personsOfAWrongGivenNameComeLast() {
        KnowledgeBase two = Tables.basic()
                .file(
                        "terms.tsv",
                        TERMS,
                        "Veldania\tpresident\tIlan Morvek\t2001\t\ttest",
                        "Morania\tpresident\tOda Morvek\t2001\t\ttest")
                .base();
        List<KnowledgeBase.PersonCandidate> found = two.personsNamed("O. Morvek");
        assertEquals("Oda Morvek", found.getFirst().person().name());
        assertEquals(2, found.size());
        assertTrue(found.get(1).match().score() < found.getFirst().match().score());
    }

    @Test
    void aTermEndsAfterItBegins() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Term("person/a", "office/b/c", When.parse("2002"), When.parse("2001"), "test", null));
    }
}
