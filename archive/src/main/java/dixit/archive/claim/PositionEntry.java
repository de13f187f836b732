package dixit.archive.claim;

import dixit.record.Span;
import dixit.record.Stance;
import java.util.List;

/**
 * Who holds which stance on what, as somebody states it.
 *
 * @param actor whose stance
 * @param institution on what: an institution, an actor, or the words that name a policy
 * @param stance which
 * @param condition the words of the condition, UTF-16 units of the document's text; empty where there is none
 * @param conditionWords these words, exactly
 * @param ground who says so, where and when
 */
public record PositionEntry(
        Party actor, Party institution, Stance stance, List<Span> condition, List<String> conditionWords, Ground ground)
        implements ClaimEntry {
    public PositionEntry {
        condition = List.copyOf(condition);
        conditionWords = List.copyOf(conditionWords);
    }
}
