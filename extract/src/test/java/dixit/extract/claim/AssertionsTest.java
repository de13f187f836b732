package dixit.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dixit.extract.identity.Identities;
import dixit.extract.occasion.Occasions;
import dixit.extract.structure.Structure;
import dixit.extract.structure.StructureStage;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.Modality;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssertionsTest {
    private static final String TEXT = "Ada Holm said Pavo Lintz claimed that the strait is closed. The sea is calm.";

    private static Statement said(String id, @Nullable String within, String content, @Nullable String speaker) {
        int at = TEXT.indexOf(content);
        return Statement.builder(StatementKind.INDIRECT, List.of(new Span(at, at + content.length())))
                .id(id)
                .within(within)
                .speaker(speaker == null ? null : new ActorRef(null, speaker))
                .build();
    }

    private static Assertions of(Statement... statements) {
        Document doc = Document.ofText("d", TEXT);
        Structure structure = new StructureStage().apply(doc);
        List<Statement> all = List.of(statements);
        Actor holm = new Actor("person/ada-holm", "Ada Holm", ActorKind.PERSON);
        return new Assertions(new Scene(
                doc,
                structure,
                new Identities(List.of(holm), List.of(), all, Map.of()),
                new Occasions(List.of(), all, List.of()),
                List.of()));
    }

    @Test
    void theInnermostStatementAssertsItsWords() {
        Statement outer = said("s1", null, "Pavo Lintz claimed that the strait is closed", "Ada Holm");
        Statement inner = said("s2", "s1", "the strait is closed", "Pavo Lintz");
        Assertions who = of(outer, inner);
        assertEquals("Pavo Lintz", who.at(TEXT.indexOf("strait")).by());
        assertEquals("s2", who.at(TEXT.indexOf("strait")).statement());
        assertEquals("Ada Holm", who.at(TEXT.indexOf("claimed")).by());
        assertEquals(Assertions.NOBODY_NAMED, who.at(TEXT.indexOf("sea")).by());
        assertNull(who.at(TEXT.indexOf("sea")).statement());
        assertNull(who.at(TEXT.indexOf("Ada")).statement());
    }

    @Test
    void whatNobodySaidIsAssertedByTheNextOneAround() {
        Statement outer = said("s1", null, "Pavo Lintz claimed that the strait is closed", "Ada Holm");
        Statement inner = said("s2", "s1", "the strait is closed", null).toBuilder()
                .modality(Modality.FUTURE)
                .build();
        Assertion who = of(outer, inner).at(TEXT.indexOf("strait"));
        assertEquals("Ada Holm", who.by());
        assertEquals(Modality.FUTURE, who.imagined());
        assertNotNull(who.said());
    }

    @Test
    void doubtfulStatementsAssertNothing() {
        Statement weak = said("s1", null, "the strait is closed", "Pavo Lintz").toBuilder()
                .because(new Because("attribution-model", 0.2))
                .build();
        assertEquals(
                Assertions.NOBODY_NAMED, of(weak).at(TEXT.indexOf("strait")).by());
    }

    @Test
    void ownWordsAreThoseOfAnswersAndQuotations() {
        Statement outer = said("s1", null, "Pavo Lintz claimed that the strait is closed", "Ada Holm").toBuilder()
                .kind(StatementKind.TURN)
                .build();
        Statement quoted = said("s2", "s1", "that the strait is closed", "Pavo Lintz").toBuilder()
                .kind(StatementKind.DIRECT)
                .build();
        Statement inner = said("s3", "s2", "is closed", "Ada Holm");
        Assertions who = of(outer, quoted, inner);
        int closed = TEXT.indexOf("closed");
        assertEquals(inner, who.innermost(closed));
        assertEquals(quoted, who.own(closed), "whose \"we\" it is");
        assertEquals(outer, who.voice(closed), "who speaks");
        assertNull(who.own(TEXT.indexOf("sea")));
        assertNull(who.voice(TEXT.indexOf("sea")));
        assertNull(of(said("s1", null, "the strait is closed", "Ada Holm")).voice(closed), "a report has no own words");
        assertEquals(Assertions.NOBODY_NAMED, who.author(closed).by());
        assertNull(who.author(closed).said());
    }
}
