package dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Institution;
import dixit.record.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Institutions of any text: the same each time, inside the text, apart from each other, in time however odd it is. */
class InstitutionPropertiesTest {
    private static final Pipeline PIPELINE = Pipeline.byRules();
    private static final List<String> PIECES = List.of(
            "the Treaty on ",
            "the ",
            "Treaty",
            " of ",
            "Friendship",
            " (OST)",
            "OST",
            "START",
            " New START ",
            "its allies",
            "is an ally",
            "Foreign Policy",
            " doctrine",
            "sanctions against ",
            "France",
            " and ",
            "Kenya",
            "’s",
            "'s ",
            "100% duties on ",
            "“herring equation”",
            "\"order\"",
            " talks",
            "a corridor ",
            "initiative to ",
            ". ",
            "\n",
            "-",
            "–",
            "ß");

    @Provide
    Arbitrary<String> texts() {
        return OddText.of(60, PIECES);
    }

    private static List<Institution> of(String text) {
        DocumentRecord record = PIPELINE.extract(Document.ofText("odd", text));
        return record.institutions();
    }

    @Property(tries = 300)
    void theSameEachTimeInsideTheTextAndApart(@ForAll("texts") String text) {
        List<Institution> first = of(text);
        assertEquals(first, of(text));
        Set<String> ids = new HashSet<>();
        List<Span> all = new ArrayList<>();
        for (Institution i : first) {
            assertTrue(ids.add(i.id()), i.id());
            assertTrue(!i.name().isBlank() && !i.mentions().isEmpty(), i.toString());
            for (Span m : i.mentions()) {
                assertTrue(m.start() < m.end() && m.end() <= text.length(), m.toString());
                assertTrue(all.stream().noneMatch(m::overlaps), m.toString());
                all.add(m);
            }
        }
    }

    @Property(tries = 100)
    void aNameWithoutBlanksIsNoFault(@ForAll @IntRange(min = 80, max = 200) int letters, @ForAll boolean pairs) {
        String word = "A" + (pairs ? "\uD835\uDD52" : "a").repeat(letters);
        assertTrue(of("They left the " + word + " Treaty.").stream()
                .allMatch(i -> i.name().length() < 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Treaty ",
                "Treaty of ",
                "the Treaty on the ",
                "France and Kenya ",
                "sanctions against ",
                "and our closest strategic allies ",
                "initiative to ",
                "A",
                "a'",
                "“order” ",
                "START (OST) ",
                "“",
                "100% duties on ",
                "\u0301",
                "\n\n\n"
            })
    void longOddTextsTakeLinearTime(String piece) {
        String text = piece.repeat(400_000 / piece.length()) + " France";
        CpuTime.within(Duration.ofSeconds(60), () -> of(text));
    }
}
