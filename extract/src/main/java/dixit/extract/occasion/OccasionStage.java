package dixit.extract.occasion;

import dixit.extract.identity.Identities;
import dixit.extract.structure.Structure;
import dixit.extract.time.TimeExpression;
import dixit.record.Document;
import java.util.List;

/**
 * Finds when statements were made and on which occasions: transcripts first, then what a statement's own sentence says, then
 * what other sentences announce; passages about one occasion are joined, and statements that go on are tied to it. Stateless
 * and thread-safe; linear in the number of words and statements.
 */
public final class OccasionStage {
    /** Days of saying and occasions; never fails, whatever the text. */
    public Occasions apply(Document doc, Structure structure, Identities identities, List<TimeExpression> times) {
        return new OccasionReading(doc.text(), structure, identities, times).read();
    }
}
