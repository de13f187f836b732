package dixit.extract.position;

import dixit.extract.claim.Scene;
import dixit.extract.structure.Paragraph;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Position;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds who holds which stance on what (docs/positions.md). Stateless and thread-safe; time is linear in the length of
 * the document. Never fails, whatever the text.
 */
public final class PositionStage {
    private final Supplier<KnowledgeBase> source;

    /** With the knowledge that ships with the program. */
    public PositionStage() {
        this(KnowledgeBase::shipped);
    }

    /** With other knowledge; asked for each document. */
    public PositionStage(Supplier<KnowledgeBase> source) {
        this.source = source;
    }

    /** The positions of a document in the order of the text. */
    public List<Position> apply(Scene scene) {
        PositionReading reading = new PositionReading(scene, Adjectives.of(source.get()));
        for (Paragraph p : scene.structure().paragraphs()) {
            if (p.role() != Paragraph.Role.BYLINE && p.role() != Paragraph.Role.STAGE_DIRECTION) {
                reading.read(p);
            }
        }
        return reading.positions();
    }
}
