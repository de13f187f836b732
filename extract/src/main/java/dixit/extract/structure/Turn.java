package dixit.extract.structure;

import dixit.record.Because;
import dixit.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question, an answer or a speech after a label.
 *
 * @param label the words of the label without the colon: "Question", "SPIEGEL", "MR. HOLM"; null where an answer or a
 *     question goes on without one
 * @param cue the colon or whatever stands for it
 * @param content what was said, a span for each paragraph, stage directions left out
 * @param stageDirections "(Applause.)" and the like inside the turn
 * @param role whether it asks or answers, where that is known
 * @param part index into the document's parts
 * @param because the rule that decided
 */
public record Turn(
        @Nullable Span label,
        @Nullable Span cue,
        List<Span> content,
        List<Span> stageDirections,
        Role role,
        int part,
        Because because) {
    /** What a turn does in its conversation. */
    public enum Role {
        QUESTION,
        ANSWER,
        SPEECH
    }

    /** @throws IllegalArgumentException if nothing is said */
    public Turn {
        content = List.copyOf(content);
        stageDirections = List.copyOf(stageDirections);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a turn needs content");
        }
    }
}
