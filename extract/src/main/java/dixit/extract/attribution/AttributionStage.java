package dixit.extract.attribution;

import dixit.extract.model.ModelReader;
import dixit.extract.structure.Structure;
import dixit.record.Document;
import dixit.text.tagger.ModelVersions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements by rules and by the trained model, the most precise first; the first that decides signs. {@code
 * docs/attribution-rules.md} lists the rules with examples and measured precision. A build without a model reads by the
 * rules alone. Stateless and thread-safe.
 */
public final class AttributionStage {
    private final boolean usesModel;

    /** Rules, and the model where the build has one. */
    public AttributionStage() {
        this(true);
    }

    private AttributionStage(boolean usesModel) {
        this.usesModel = usesModel;
    }

    /** The rules alone, the baseline that explains itself. */
    public static AttributionStage byRules() {
        return new AttributionStage(false);
    }

    /** Name and version of the model that takes part; null where none does. Loads nothing. */
    public @Nullable String model() {
        return usesModel ? ModelVersions.attribution() : null;
    }

    /** The attributions of the document in the order of their first word; never fails, whatever the text. */
    public List<Attribution> apply(Document doc, Structure structure) {
        String text = doc.text();
        DocumentReading reading = new DocumentReading(text, structure);
        List<Draft> rules = reading.drafts();
        ModelReader model = usesModel ? ModelReader.standard() : null;
        ModelReading seen = model == null
                ? null
                : new ModelReading(
                        text, structure, reading.quotes(), reading::isCommentaryOnSpeaker, reading::isSilent, model);
        List<Draft> top = seen == null
                ? rules
                : Reconcile.merge(text, rules, seen.drafts(), seen.doubtful(), reading::isCommentaryOnSpeaker);
        List<Draft> all = new ArrayList<>(top);
        List<Draft> inside = reading.inside(top);
        all.addAll(inside);
        if (seen != null) {
            all.addAll(seen.inside(top, inside));
            all.addAll(seen.doubtfulBeside(all));
        }
        return Ordering.order(text, all);
    }
}
