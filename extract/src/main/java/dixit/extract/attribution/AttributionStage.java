package dixit.extract.attribution;

import dixit.extract.structure.Structure;
import dixit.extract.structure.Turn;
import dixit.record.Document;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.List;

/** Finds statements by rules, the most precise first. Stateless and thread-safe. */
public final class AttributionStage {
    /** The attributions of the document in the order of their first word; never fails, whatever the text. */
    public List<Attribution> apply(Document doc, Structure structure) {
        List<Attribution> found = new ArrayList<>();
        for (Turn t : structure.turns()) {
            List<Span> label = t.label() == null ? List.of() : List.of(t.label());
            List<Span> cue = t.cue() == null ? List.of() : List.of(t.cue());
            found.add(new Attribution(
                    StatementKind.TURN, label, cue, t.content(), List.of(), List.of(), -1, -1, t.because()));
        }
        return found;
    }
}
