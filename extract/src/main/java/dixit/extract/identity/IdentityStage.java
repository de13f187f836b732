package dixit.extract.identity;

import dixit.extract.attribution.Attribution;
import dixit.extract.structure.Structure;
import dixit.record.ActorRef;
import dixit.record.Document;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.List;

/** Ties sources to actors. Stateless and thread-safe. */
public final class IdentityStage {
    /** The statements with their speakers; a source that cannot be tied to anybody keeps its own words. */
    public Identities apply(Document doc, Structure structure, List<Attribution> attributions) {
        List<Statement> statements = new ArrayList<>();
        for (Attribution a : attributions) {
            Statement.Builder b = Statement.builder(a.kind(), a.content())
                    .id("s" + (statements.size() + 1))
                    .source(a.source())
                    .cue(a.cue())
                    .quotes(a.quotes())
                    .insertions(a.insertions())
                    .within(a.within() < 0 ? null : "s" + (a.within() + 1))
                    .because(a.because());
            if (!a.source().isEmpty()) {
                b.speaker(new ActorRef(null, a.source().getFirst().in(doc.text())));
            }
            statements.add(b.build());
        }
        return new Identities(List.of(), List.of(), statements);
    }
}
