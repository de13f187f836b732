package dixit.extract.position;

import dixit.extract.claim.Scene;
import dixit.extract.structure.Paragraph;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Status;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds what is said to have become of institutions (docs/positions.md). Stateless and thread-safe; time is linear in the
 * length of the document. Never fails, whatever the text.
 */
public final class StatusStage {
    private final Supplier<KnowledgeBase> source;

    /** With the knowledge that ships with the program. */
    public StatusStage() {
        this(KnowledgeBase::shipped);
    }

    /** With other knowledge; asked for each document. */
    public StatusStage(Supplier<KnowledgeBase> source) {
        this.source = source;
    }

    /** The statuses of a document in the order of the text. */
    public List<Status> apply(Scene scene) {
        if (scene.institutions().isEmpty()) {
            return List.of();
        }
        StatusReading reading = new StatusReading(scene, Adjectives.of(source.get()));
        for (Paragraph p : scene.structure().paragraphs()) {
            if (p.role() != Paragraph.Role.BYLINE && p.role() != Paragraph.Role.STAGE_DIRECTION) {
                reading.read(p);
            }
        }
        return reading.statuses();
    }
}
