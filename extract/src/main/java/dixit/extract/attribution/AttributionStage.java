package dixit.extract.attribution;

import dixit.extract.structure.Structure;
import dixit.record.Document;
import java.util.List;

/**
 * Finds statements by rules, the most precise first; the first that decides signs. {@code docs/attribution-rules.md}
 * lists the rules with examples and measured precision. Stateless and thread-safe.
 */
public final class AttributionStage {
    /** The attributions of the document in the order of their first word; never fails, whatever the text. */
    public List<Attribution> apply(Document doc, Structure structure) {
        return new DocumentReading(doc.text(), structure).attributions();
    }
}
