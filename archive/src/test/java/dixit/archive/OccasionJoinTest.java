package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Because;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which occasions are one, and which are kept apart. */
class OccasionJoinTest {
    private static final String NOBODY = "";

    private static Told told(
            String id, String form, String who, String days, String medium, String venue, String place) {
        return new Told(
                id,
                "document-" + id,
                "o1",
                form,
                who.equals(NOBODY) ? null : who,
                Arrays.stream(days.split("\\|"))
                        .filter(d -> !d.isEmpty())
                        .map(Integer::valueOf)
                        .toList(),
                null,
                words(medium),
                words(venue),
                words(place),
                0,
                0,
                List.of());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Two of the same person on the same day, and why they are one; nothing where they are not. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "interview; courier; ; ; courier; ; , same-outlet",
                "interview; lunn courier; ; ; courier; ; , same-outlet",
                "interview; courier; ; ; ; ; , outlet-not-named",
                "interview; courier; ; ; radio; ; , -",
                "interview; courier; ; tarsk; courier; ; lunn, -",
                "speech; ; naval academy; ; ; academy; tarsk, same-house",
                "speech; ; naval academy; ; ; city hall; , -",
                "speech; ; ; tarsk; ; ; tarsk, same-town",
                "speech; ; ; ; ; ; tarsk, same-form-and-day",
                "press_conference; ; ; ; ; ; , same-form-and-day",
                "statement; ; ; ; ; ; , -",
                "remarks; ; ; tarsk; ; ; tarsk, same-town",
                "social_post; chirp; ; ; chirp; ; , same-house",
                "meeting; ; ; ; ; ; tarsk, -"
            })
    void twoOnADay(String both, @org.jspecify.annotations.Nullable String rule) {
        String[] f = Arrays.stream(both.split(";", -1)).map(String::strip).toArray(String[]::new);
        Told a = told("a", f[0], "person/ada-holm", "20231127", f[1], f[2], f[3]);
        Told b = told("b", f[0], "person/ada-holm", "20231127", f[4], f[5], f[6]);
        assertEquals(
                rule == null ? "-" : "occasion." + rule,
                OccasionJoin.same(a, b).map(Because::rule).orElse("-"));
        assertEquals(OccasionJoin.same(a, b), OccasionJoin.same(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "person/ada-holm,  20231127,          interview, 20231127,          true",
        "person/rolf-teren,20231127,          interview, 20231127,          false",
        "person/ada-holm,  20231127,          speech,    20231127,          false",
        "person/ada-holm,  20231127,          interview, 20231128,          false",
        "person/ada-holm,  20131127|20231127, interview, 20231127,          true",
        "person/ada-holm,  20131127|20231127, interview, 20131127|20231127, true",
        "person/ada-holm,  20131127|20231127, interview, 20131127|20231127|20241127, false",
        "person/ada-holm,  20231127,          interview, '',                false",
        "'',               20231127,          interview, 20231127,          false"
    })
    void personFormAndDayMustAgree(String who, String days, String form, String otherDays, boolean one) {
        Told a = told("a", "interview", who, days, "courier", "", "");
        Told b = told("b", form, who.isEmpty() ? "" : "person/ada-holm", otherDays, "courier", "", "");
        assertEquals(one, OccasionJoin.same(a, b).isPresent());
    }

    @Test
    void whatMayBeEitherIsNeither() {
        Told courier = told("a", "interview", "p", "20231127", "courier", "", "");
        Told radio = told("b", "interview", "p", "20231127", "radio", "", "");
        Told unnamed = told("c", "interview", "p", "20231127", "", "", "");
        assertEquals(3, OccasionJoin.join(List.of(courier, radio, unnamed)).size());
        assertEquals(1, OccasionJoin.join(List.of(courier, unnamed)).size());
        Told again = told("d", "interview", "p", "20231127", "courier", "", "");
        List<OccasionJoin.Joined> joined = OccasionJoin.join(List.of(courier, radio, unnamed, again));
        assertEquals(3, joined.size());
        assertEquals(
                List.of("a", "d"),
                joined.getFirst().members().stream().map(Told::id).toList());
    }

    @Test
    void aSpeechOfWhichNothingIsSaidIsOneInAllReports() {
        List<Told> reports = List.of(
                told("a", "speech", "p", "20231127", "", "", ""),
                told("b", "speech", "p", "20231127", "", "", "tarsk"),
                told("c", "speech", "p", "20231127", "", "academy", ""));
        assertEquals(1, OccasionJoin.join(reports).size());
        List<Told> two = new ArrayList<>(reports);
        two.add(told("d", "speech", "p", "20231127", "", "city hall", ""));
        assertEquals(4, OccasionJoin.join(two).size(), "two speeches that day: the others may be of either");
    }

    @Test
    void theRecordIsTheLongestThatPrintsTheWords() {
        Told report = told("a", "speech", "p", "20231127", "", "academy", "");
        OccasionJoin.Joined joined = OccasionJoin.join(
                        List.of(report, printed("b", 2, 100), printed("c", 2, 900), printed("d", 1, 5000)))
                .getFirst();
        assertEquals("a", joined.id());
        assertTrue(joined.hasRecord());
        assertEquals(
                List.of("c", "b", "d", "a"),
                joined.members().stream().map(Told::id).toList());
        assertFalse(OccasionJoin.join(List.of(report)).getFirst().hasRecord());
    }

    private static Told printed(String id, int primary, int length) {
        return new Told(
                id,
                "document-" + id,
                "o1",
                "speech",
                "p",
                List.of(20231127),
                null,
                Set.of(),
                Set.of("academy"),
                Set.of(),
                primary,
                length,
                List.of());
    }

    /** The order of import decides nothing, nobody is lost, and no two are one that contradict each other. */
    @Property(tries = 500)
    void anyOrderGivesTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        List<Told> all = new ArrayList<>();
        String[] outlets = {"", "courier", "radio", "lunn courier"};
        String[] houses = {"", "academy", "city hall"};
        String[] days = {"20231127", "20231127|20131127", "20131127"};
        for (int i = 0; i < 8; i++) {
            all.add(told(
                    "t" + i,
                    random.nextBoolean() ? "interview" : "speech",
                    "p",
                    days[random.nextInt(3)],
                    outlets[random.nextInt(4)],
                    houses[random.nextInt(3)],
                    ""));
        }
        List<OccasionJoin.Joined> joined = OccasionJoin.join(all);
        List<Told> other = new ArrayList<>(all);
        Collections.shuffle(other, random);
        assertEquals(joined, OccasionJoin.join(other));
        assertEquals(8, joined.stream().mapToInt(j -> j.members().size()).sum());
        for (OccasionJoin.Joined j : joined) {
            for (Told a : j.members()) {
                assertTrue(j.members().stream()
                        .allMatch(b -> a.equals(b) || OccasionJoin.same(a, b).isPresent()));
            }
        }
    }
}
