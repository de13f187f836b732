package dixit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that ship: complete, sound, and right where the facts are certain. */
class ShippedTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    private static final Set<Role.Kind> MAIN =
            Set.of(Role.Kind.HEAD_OF_STATE, Role.Kind.HEAD_OF_GOVERNMENT, Role.Kind.FOREIGN_MINISTER);

    /** The members of the United Nations, 193, by ISO 3166-1 alpha-2. */
    private static final String MEMBERS =
            "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD "
                    + "CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR "
                    + "GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV "
                    + "LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY "
                    + "QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US "
                    + "UY UZ VC VE VN VU WS YE ZA ZM ZW";

    @Test
    void everyMemberOfTheUnitedNations() {
        Set<String> there = BASE.states().stream()
                .filter(s -> s.membership() == State.Membership.MEMBER)
                .map(s -> String.valueOf(s.iso2()))
                .collect(Collectors.toSet());
        assertEquals(193, there.size());
        assertEquals(Set.copyOf(Arrays.asList(MEMBERS.split(" "))), there);
        for (State s : BASE.states()) {
            if (s.membership() == State.Membership.MEMBER) {
                assertTrue(!s.adjectives().isEmpty() && s.iso3() != null, s.name());
                assertTrue(!s.capitals().isEmpty(), s.name());
            }
        }
        for (String other : List.of(
                "Kosovo", "Taiwan", "Palestine", "Holy See", "Soviet Union", "Yugoslavia", "Czechoslovakia", "GDR")) {
            assertTrue(BASE.lookup(other).getFirst().entry() instanceof State, other);
        }
    }

    @Test
    void enoughOfEverything() {
        long international = BASE.organisations().stream()
                .filter(o -> o.kind().international())
                .count();
        assertTrue(international >= 150, "organisations and blocs: " + international);
        assertTrue(BASE.outlets().size() >= 250, "outlets: " + BASE.outlets().size());
        LocalDate since = LocalDate.of(1990, 1, 1);
        long terms = BASE.terms().stream()
                .filter(t -> !t.to().latest().isBefore(since))
                .count();
        assertTrue(terms >= 3000, "terms since 1990: " + terms);
    }

    @Test
    void mainOfficesOfSixtyStatesToday() {
        LocalDate lately = LocalDate.of(2025, 1, 1);
        Set<String> known = BASE.terms().stream()
                .filter(t -> t.to().latest().equals(LocalDate.MAX)
                        && !t.to().unknown()
                        && !t.to().earliest().isBefore(lately))
                .map(t -> BASE.entry(t.office()).orElseThrow())
                .map(Office.class::cast)
                .filter(o -> MAIN.contains(o.role().kind()) && o.body().startsWith("state/"))
                .map(Office::body)
                .collect(Collectors.toSet());
        assertTrue(known.size() >= 60, "states: " + known.size());
    }

    @Test
    void everyEntryHasASourceAndHandMadeOnesSayIt() {
        Set<String> sources = BASE.terms().stream().map(Term::source).collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "general knowledge",
                        "Archigos 4.1 (CC BY 4.0)",
                        "Phoenix dictionaries (MIT)",
                        "Office of the Historian (CC0)"),
                sources);
        for (Term t : BASE.terms()) {
            assertTrue(
                    BASE.entry(t.person()).isPresent() && BASE.entry(t.office()).isPresent(), t.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Russian,state/russia,ADJECTIVE",
        "the Kremlin,state/russia,GOVERNMENT_SEAT",
        "MOSCOW,state/russia,CAPITAL",
        "Whitehall,state/united-kingdom,GOVERNMENT_SEAT",
        "Downing Street,state/united-kingdom,GOVERNMENT_SEAT",
        "the White House,state/united-states,GOVERNMENT_SEAT",
        "U.S.,state/united-states,OTHER_NAME",
        "Elysee,state/france,GOVERNMENT_SEAT",
        "Danes,state/denmark,PEOPLE",
        "Turkiye,state/turkey,OTHER_NAME",
        "Islamic Republic of Iran,state/iran,OFFICIAL_NAME",
        "USSR,state/soviet-union,OTHER_NAME",
        "Cote d'Ivoire,state/ivory-coast,OTHER_NAME",
        "NATO,bloc/nato,NAME",
        "N.A.T.O.,bloc/nato,NAME",
        "the Pentagon,organisation/us-department-of-defense,OTHER_NAME",
        "WHO,organisation/world-health-organization,ABBREVIATION",
        "Red Star,organisation/krasnaya-zvezda,OTHER_NAME",
        "ITAR-TASS,organisation/tass,OTHER_NAME",
        "Xinhua News Agency,organisation/xinhua,OTHER_NAME",
        "DPA,organisation/deutsche-presse-agentur,OTHER_NAME"
    })
    void lookups(String words, String id, Sense sense) {
        Candidate first = BASE.lookup(words).getFirst();
        assertEquals(id, first.entry().id());
        assertEquals(sense, first.sense());
    }

    @Test
    void wordsInSmallLettersAreDoubtful() {
        for (String word : List.of("who", "us")) {
            assertTrue(BASE.lookup(word).stream().allMatch(c -> c.score() < .5), word);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Russian foreign minister;2019-11-27;Sergey Lavrov",
                "Russia's top diplomat;2010;Sergey Lavrov",
                "US Secretary of State;1995-06-01;Warren Christopher",
                "US Secretary of State;2003-02-05;Colin Powell",
                "American secretary of state;2023;Antony Blinken",
                "British Prime Minister;2003-03;Tony Blair",
                "UK foreign secretary;2018-01-01;Boris Johnson",
                "German Chancellor;2015;Angela Merkel",
                "Germany's foreign minister;2023;Annalena Baerbock",
                "Taoiseach;2000;Bertie Ahern",
                "French president;2010;Nicolas Sarkozy",
                "Danish Prime Minister;2022-01-01;Mette Frederiksen",
                "NATO Secretary General;2019;Jens Stoltenberg",
                "Secretary-General of the United Nations;2000;Kofi Annan",
                "UN chief;2010;Ban Ki-moon",
                "President of the European Commission;2010;José Manuel Barroso",
                "EU High Representative;2012;Catherine Ashton",
                "EU foreign policy chief;2021;Josep Borrell",
                "IAEA director general;2005;Mohamed ElBaradei",
                "Kremlin spokesman;2020;Dmitry Peskov",
                "Russian Foreign Ministry spokeswoman;2020;Maria Zakharova",
                "White House press secretary;2005;Scott McClellan",
                "US national security adviser;2003;Condoleezza Rice",
                "Soviet president;1991-06-01;Mikhail Gorbachev",
                "Indian external affairs minister;2021;Subrahmanyam Jaishankar",
                "Ukrainian president;2021;Volodymyr Zelenskyy",
                "Pentagon chief;2005;Donald Rumsfeld",
                "the Pope;2015;Pope Francis",
                "spokesperson for the Russian foreign ministry;2020;Maria Zakharova",
                "head of the French foreign ministry;2013;Laurent Fabius",
                "Foreign Secretary;1999;Robin Cook",
                "president of Argentina;2010;Cristina Fernández de Kirchner",
                "president of Gabon;2012;Ali Bongo",
                "president of Malawi;2015-06-01;Peter Mutharika",
                "Emir of Qatar;2014-06-01;Tamim bin Hamad Al Thani",
                "president of South Sudan;2012;Salva Kiir"
            })
    void officesAtDates(String phrase, String date, String person) {
        List<String> certain = BASE.officesNamed(phrase).stream()
                .flatMap(o -> BASE.holders(o.id(), PartialDate.parse(date)).stream())
                .filter(h -> h.held() == Held.CERTAIN)
                .map(h -> h.person().name())
                .distinct()
                .toList();
        assertEquals(List.of(person), certain);
    }

    @Test
    void twoPersonsOfOneNameStayApart() {
        List<String> heads = BASE.terms().stream()
                .map(Term::person)
                .filter(p -> p.startsWith("person/andris-berzins"))
                .toList();
        assertEquals(2, heads.size(), heads.toString());
        assertEquals(2, Set.copyOf(heads).size(), heads.toString());
    }

    @Test
    void everyIdIsWrittenAsRecordsWriteIt() {
        for (Organisation o : BASE.organisations()) {
            String prefix = o.actorKind().name().toLowerCase(Locale.ROOT) + "/";
            assertTrue(o.id().startsWith(prefix), o.id());
        }
    }

    @Test
    void formsOfANameMeetOnePerson() {
        for (String form : List.of(
                "S.V. Lavrov", "S. Lavrov", "Sergei Lavrov", "Lavrov", "Sergej Lawrow", "Сергей Викторович Лавров")) {
            assertEquals(
                    "Sergey Lavrov", BASE.personsNamed(form).getFirst().person().name(), form);
        }
        assertEquals(
                "Volodymyr Zelenskyy",
                BASE.personsNamed("Vladimir Zelensky").getFirst().person().name());
        assertEquals("Xi Jinping", BASE.personsNamed("Xi").getFirst().person().name());
    }
}
