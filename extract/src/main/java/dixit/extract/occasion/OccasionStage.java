package dixit.extract.occasion;

import dixit.extract.identity.Identities;
import dixit.extract.structure.Structure;
import dixit.extract.time.TimeExpression;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Document;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds when statements were made and on which occasions: transcripts first, then what a statement's own sentence says, then
 * what other sentences announce; passages about one occasion are joined, and statements that go on are tied to it. Stateless
 * and thread-safe; linear in the number of words and statements.
 */
public final class OccasionStage {
    private final Supplier<KnowledgeBase> source;

    /** With knowledge that is asked for each document. */
    public OccasionStage(Supplier<KnowledgeBase> source) {
        this.source = source;
    }

    /** Days of saying and occasions; never fails, whatever the text. */
    public Occasions apply(Document doc, Structure structure, Identities identities, List<TimeExpression> times) {
        return new OccasionReading(Outlets.of(source.get()), doc.text(), structure, identities, times).read();
    }
}
