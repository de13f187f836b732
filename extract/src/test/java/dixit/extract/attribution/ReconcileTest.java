package dixit.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dixit.record.Because;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconcileTest {
    private static final Because MODEL = new Because("attribution-model", 0.9);

    private static Draft draft(String rule, double score, List<Span> source, List<Span> content, @Nullable Draft from) {
        return new Draft(StatementKind.INDIRECT, source, List.of(), content, List.of(), from, new Because(rule, score));
    }

    private static final String TEXT = "x".repeat(200);

    private static Draft model(List<Span> source, Span... content) {
        return new Draft(StatementKind.INDIRECT, source, List.of(), List.of(content), List.of(), null, MODEL);
    }

    private static List<Draft> merge(List<Draft> rules, List<Draft> model) {
        return Reconcile.merge(TEXT, rules, model, List.of(), place -> false);
    }

    @Test
    void inRunningTextTheModelBeatsAnIndirectRule() {
        Draft rule = draft("verb-that", 0.9, List.of(new Span(0, 5)), List.of(new Span(10, 30)), null);
        Draft seen = model(List.of(new Span(0, 5)), new Span(9, 40));
        assertEquals(List.of(seen), merge(List.of(rule), List.of(seen)));
    }

    @Test
    void aQuotationWithItsReportBeatsTheModel() {
        Draft rule = draft("quote-before-verb", 0.97, List.of(new Span(50, 55)), List.of(new Span(1, 40)), null);
        Draft seen = model(List.of(new Span(46, 60)), new Span(0, 41));
        List<Draft> found = merge(List.of(rule), List.of(seen));
        assertEquals(1, found.size());
        assertEquals("quote-before-verb", found.getFirst().because().rule());
        assertEquals(List.of(new Span(46, 60)), found.getFirst().source(), "the source as the model draws it");
    }

    @Test
    void aQuotationThatIsLessThanHalfOfAReportIsPartOfIt() {
        Draft rule = draft("quote-before-verb", 0.97, List.of(), List.of(new Span(30, 40)), null);
        Draft seen = model(List.of(new Span(60, 64)), new Span(0, 50));
        assertEquals(List.of(seen), merge(List.of(rule), List.of(seen)));
    }

    @Test
    void whatOnlyARuleFindsStaysIfTheRuleIsPrecise() {
        Draft sure = draft("verb-clause", 0.9, List.of(new Span(0, 4)), List.of(new Span(5, 20)), null);
        Draft loose = draft("noun-other", 0.3, List.of(new Span(30, 34)), List.of(new Span(35, 50)), null);
        assertEquals(List.of(sure), merge(List.of(sure, loose), List.of()));
    }

    @Test
    void aReportWithoutASourceTakesThatOfTheRuleThatItBeats() {
        Draft rule = draft("verb-clause", 0.9, List.of(new Span(0, 4)), List.of(new Span(10, 30)), null);
        Draft seen = model(List.of(), new Span(10, 32));
        List<Draft> found = merge(List.of(rule), List.of(seen));
        assertEquals(List.of(new Span(0, 4)), found.getFirst().source());
        assertEquals(MODEL, found.getFirst().because());
    }

    @Test
    void aQuoteThatGoesOnSharesTheSpeakerOfWhatBeatItsFirstPart() {
        Draft rule = draft("verb-clause", 0.9, List.of(new Span(0, 4)), List.of(new Span(10, 30)), null);
        Draft next = draft("quote-next-paragraph", 0.8, List.of(), List.of(new Span(40, 60)), rule);
        Draft seen = model(List.of(new Span(0, 4)), new Span(10, 32));
        List<Draft> found = merge(List.of(rule, next), List.of(seen));
        assertEquals(2, found.size());
        assertSame(seen, found.getFirst().inherits());
    }

    @Test
    void piecesThatOnlyTheModelSeesGoOnWithTheRulesReport() {
        Draft rule = draft("quote-before-verb", 0.97, List.of(new Span(45, 49)), List.of(new Span(1, 40)), null);
        Draft seen = model(List.of(new Span(45, 49)), new Span(1, 40), new Span(60, 80));
        List<Draft> found = merge(List.of(rule), List.of(seen));
        assertEquals(
                List.of(new Span(1, 40), new Span(60, 80)), found.getFirst().content());
    }

    @Test
    void inACommentaryOnOneSpeakerEveryRuleBeatsTheModel() {
        Draft rule = draft("verb-clause", 0.5, List.of(new Span(0, 4)), List.of(new Span(10, 30)), null);
        Draft seen = model(List.of(new Span(0, 4)), new Span(10, 40));
        assertEquals(List.of(rule), Reconcile.merge(TEXT, List.of(rule), List.of(seen), List.of(), place -> true));
    }
}
