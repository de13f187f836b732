package dixit.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.extract.CpuTime;
import dixit.extract.structure.DayMonthOrder;
import dixit.extract.structure.StructureStage;
import dixit.record.Document;
import dixit.record.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What holds for every text and every day. */
class TimePropertiesTest {
    private static final List<String> FORMS = List.of(
            "d MMMM uuuu", "MMMM d, uuuu", "EEEE, d MMMM uuuu", "EEEE, MMMM d, uuuu", "uuuu-MM-dd", "dd.MM.uuuu");

    @Property
    void aWrittenDayIsReadBack(@ForAll("days") LocalDate day, @ForAll("forms") String form) {
        String written = day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
        List<TimeExpression> found = in("The ships sailed on " + written + " and came back.");
        assertEquals(1, found.size(), written);
        assertEquals(day.toString(), found.getFirst().value(), written);
    }

    @Property
    void aWeekdayIsWithinAWeekOfTheReport(@ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        String weekday = other.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String text = "AMBRIG, " + day.format(DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH))
                + ". /VTA/. The ships of the northern fleet sailed out of the harbour on " + weekday
                + ", the port said.";
        TimeExpression last = in(text).getLast();
        LocalDate read = LocalDate.parse(last.value());
        assertEquals(other.getDayOfWeek(), read.getDayOfWeek());
        assertTrue(!read.isAfter(day) && read.isAfter(day.minusDays(7)), text + " " + read);
        assertEquals(day.toString(), last.anchor());
    }

    @Property(tries = 300)
    void spansLieInTheTextInOrderAndTheirWordsAreReadTheSameAlone(@ForAll("pieces") List<String> pieces) {
        String text = String.join(" ", pieces);
        int last = 0;
        for (TimeExpression x : in(text)) {
            assertTrue(x.span().start() >= last
                    && x.span().end() <= text.length()
                    && !x.span().isEmpty());
            last = x.span().end();
            assertTrue(!x.value().isEmpty());
        }
    }

    @Property(tries = 300)
    void noDateWithoutDigitMonthWeekdayOrUnit(@ForAll("prose") List<String> words) {
        assertEquals(List.of(), in(String.join(" ", words) + "."));
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll @StringLength(max = 300) String text) {
        for (TimeExpression x : in(text)) {
            assertTrue(x.span().end() <= text.length());
        }
    }

    @Test
    void easterOfTheWestAndTheEast() {
        assertEquals(LocalDate.of(2019, 4, 21), Holidays.easter(2019));
        assertEquals(LocalDate.of(2024, 3, 31), Holidays.easter(2024));
        assertEquals(LocalDate.of(2025, 4, 20), Holidays.easter(2025));
        assertEquals(LocalDate.of(2024, 5, 5), Holidays.orthodoxEaster(2024));
        assertEquals(LocalDate.of(2025, 4, 20), Holidays.orthodoxEaster(2025));
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String piece :
                List.of("1 ", "May ", "2014-", "1/", "from 1 to ", "the ", "three days after the ", "'", "1st ")) {
            String text = piece.repeat(400_000 / piece.length());
            Tokens t = new Tokens(text, new Span(0, text.length()));
            CpuTime.within(Duration.ofSeconds(10), () -> new Grammar(DayMonthOrder.UNKNOWN).read(t), piece);
        }
    }

    private static List<TimeExpression> in(String text) {
        Document doc = Document.ofText("text", text);
        return new TimeStage().apply(doc, new StructureStage().apply(doc));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1950, 1, 1).toEpochDay(),
                        LocalDate.of(2049, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<List<String>> prose() {
        return Arbitraries.of(
                        "the",
                        "ship",
                        "sailed",
                        "may",
                        "march",
                        "Holm",
                        "said",
                        "that",
                        "harbour",
                        "in",
                        "on",
                        "of",
                        "to",
                        "fall",
                        "second",
                        "before",
                        "after",
                        "Lunn",
                        "treaty",
                        "was",
                        "signed",
                        "by",
                        "ministers",
                        "last",
                        "next",
                        "spring",
                        "an",
                        "august",
                        "body",
                        "from",
                        "between",
                        "and",
                        "ago",
                        "later",
                        "sun")
                .filter(w -> !w.equals("spring") && !w.equals("fall"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        Arbitrary<String> words = Arbitraries.of(
                "3",
                "May",
                "2014",
                "to",
                "from",
                "between",
                "and",
                "the",
                "last",
                "year",
                "Monday",
                "of",
                "after",
                "call",
                "days",
                "two",
                "ago",
                "-",
                "/",
                ",",
                ".",
                "27",
                "November",
                "1990s",
                "'60s",
                "19th",
                "century",
                "Easter",
                "Christmas",
                "Day",
                "in",
                "on",
                "next",
                "week",
                "before",
                "today",
                "summer",
                "Q3",
                "12/11/25",
                "2019-11-27");
        return Combinators.combine(words, words.list().ofMaxSize(30)).as((a, b) -> {
            List<String> all = new java.util.ArrayList<>(b);
            all.add(a);
            return all;
        });
    }
}
