package dixit.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.extract.CpuTime;
import dixit.extract.structure.Structure;
import dixit.extract.structure.StructureStage;
import dixit.record.Document;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionStageTest {
    private static final List<String> SCRAPS = List.of(
            "“",
            "”",
            "\"",
            "'",
            "said",
            " Ada Holm ",
            " that ",
            ", ",
            ". ",
            "\n",
            "\n\n",
            ": ",
            " — ",
            "(",
            ")",
            "[",
            "]",
            "according to ",
            "the minister ",
            "would ",
            "told ",
            "reporters ",
            "warning ",
            "refused to go ",
            "🌊",
            "?",
            "Q: ",
            "A: ");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "The pilots will strike, Ada Holm said on Monday.|report-after|Ada Holm|said|The pilots will strike",
                "Ada Holm said on Monday that the pilots will strike.|verb-that|Ada Holm|said|that the pilots will strike",
                "Ada Holm says the pilots will strike.|verb-clause|Ada Holm|says|the pilots will strike",
                "According to Ada Holm, the pilots will strike.|according-to|Ada Holm|According to|the pilots will strike",
                "Ada Holm refused to pay the pilots.|verb-infinitive|Ada Holm|refused|to pay the pilots",
                "Ada Holm urged the pilots to wait.|verb-object-infinitive|Ada Holm|urged|to wait",
                "Ada Holm asked whether the pilots would strike.|verb-question|Ada Holm|asked|whether the pilots would strike",
                "Ada Holm rejected the offer of the pilots.|verb-object-deny|Ada Holm|rejected|the offer of the pilots",
                "It was announced by Ada Holm that the pilots will strike.|passive-that|Ada Holm|announced|that the pilots will strike",
                "She read Ada Holm’s warning that the pilots will strike.|noun-that|Ada Holm|warning|that the pilots will strike",
                "“We will strike,” Ada Holm said.|quote-before-verb|Ada Holm|said|We will strike,",
                "Ada Holm said: “We will strike.”|quote-after-verb|Ada Holm|said|We will strike.",
                "Strikes are “a plague,” Ada Holm said.|mixed-before-verb|Ada Holm|said|Strikes are “a plague,”",
                "“We will strike,” the agency quoted Ada Holm as saying.|quoted-as-saying|Ada Holm|saying|We will strike,"
            })
    void eachRuleFindsSourceCueAndContent(String text, String rule, String source, String cue, String content) {
        Attribution a = read(text).getFirst();
        assertEquals(rule, a.because().rule());
        assertEquals(source, words(a.source(), text));
        assertEquals(cue, words(a.cue(), text));
        assertEquals(content, words(a.content(), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "Ada Holm would say that the pilots are late.",
                "Did Ada Holm say that the pilots are late?",
                "Ada Holm has not said that the pilots are late.",
                "The ship “Ada” sailed on Monday.",
                "Needless to say, the pier was closed.",
                "The work went according to plan."
            })
    void nothingIsSaid(String text) {
        assertEquals(List.of(), read(text));
    }

    @Test
    void aSplitQuotationIsOneStatement() {
        List<Attribution> found = read("“We will strike,” said Ada Holm. “Nobody has paid us.”");
        assertEquals(1, found.size());
        assertEquals(2, found.getFirst().content().size());
    }

    @Test
    void aQuotationInTheNextParagraphInheritsItsSpeaker() {
        List<Attribution> found = read("“We will strike,” said Ada Holm.\n\n“Nobody has paid us.”");
        assertEquals(StatementKind.DIRECT, found.get(1).kind());
        assertTrue(found.get(1).source().isEmpty());
        assertEquals(0, found.get(1).inherits());
    }

    @Test
    void aReportInsideAQuotationKnowsIt() {
        List<Attribution> found = read("“The union promised to wait until spring,” said Ada Holm.");
        assertEquals(2, found.size());
        assertEquals(0, found.get(1).within());
    }

    @Test
    void theOutletsWordsAreInsertions() {
        String text = "“They [the pilots — KPS] will strike,” said Ada Holm.";
        assertEquals("[the pilots — KPS]", words(read(text).getFirst().insertions(), text));
    }

    @Property(tries = 300)
    void everySpanLiesInTheTextAndEveryLinkPointsBack(@ForAll @NotEmpty @Size(max = 60) List<Byte> picks) {
        StringBuilder b = new StringBuilder();
        picks.forEach(p -> b.append(SCRAPS.get(Math.floorMod(p, SCRAPS.size()))));
        String text = b.toString();
        List<Attribution> found = read(text);
        for (int i = 0; i < found.size(); i++) {
            Attribution a = found.get(i);
            assertFalse(a.content().isEmpty(), text);
            List<List<Span>> all = List.of(a.source(), a.cue(), a.content(), a.quotes(), a.insertions());
            all.forEach(spans -> spans.forEach(s -> assertTrue(s.end() <= text.length(), text)));
            assertTrue(a.within() < i, text);
            assertTrue(a.inherits() < found.size() && a.inherits() != i, text);
        }
        assertEquals(found, read(text), "the same text gives the same attributions");
    }

    @Test
    void hostileTextsTakeTimeInProportion() {
        List<String> seeds = List.of(
                "\"", "“a.” ", "said ", "“a,” said B. ", "X said that ", "a:\n", "“a\n", "according to ", "(", "B, ");
        for (String seed : seeds) {
            String text = seed.repeat(100_000 / seed.length());
            Document doc = Document.ofText("hostile", text);
            Structure structure = new StructureStage().apply(doc);
            CpuTime.within(
                    Duration.ofSeconds(60), () -> AttributionStage.byRules().apply(doc, structure), seed);
        }
    }

    private static List<Attribution> read(String text) {
        Document doc = Document.ofText("test", text);
        return AttributionStage.byRules().apply(doc, new StructureStage().apply(doc));
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" | ", spans.stream().map(s -> s.in(text)).toList());
    }
}
