package dixit.extract.attribution;

import dixit.extract.structure.Turn;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One statement for each turn; a turn without a label goes on with the last one of its role and part. Pure functions. */
final class Turns {
    private Turns() {}

    static List<Draft> drafts(List<Turn> turns) {
        List<Draft> out = new ArrayList<>();
        Map<Turn.Role, Draft> labelled = new EnumMap<>(Turn.Role.class);
        int part = -1;
        for (Turn t : turns) {
            if (t.part() != part) {
                labelled.clear();
                part = t.part();
            }
            List<Span> label = t.label() == null ? List.of() : List.of(t.label());
            List<Span> cue = t.cue() == null ? List.of() : List.of(t.cue());
            Draft before = t.label() == null ? labelled.get(t.role()) : null;
            Draft d = new Draft(
                    StatementKind.TURN, label, cue, t.content(), List.of(), t.stageDirections(), before, t.because());
            if (t.label() != null) {
                labelled.put(t.role(), d);
            }
            out.add(d);
        }
        return out;
    }
}
