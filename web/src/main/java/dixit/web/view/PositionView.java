package dixit.web.view;

import dixit.archive.claim.PositionEntry;
import dixit.record.Stance;

/**
 * Who is said to hold which stance on what.
 *
 * @param stance code
 * @param verb the stance between the two, in words
 * @param on what it is on
 * @param condition its words, exactly; empty where there is none
 */
public record PositionView(
        PartyView actor, String stance, String verb, PartyView on, String condition, GroundView ground) {
    /** What the words of the condition are: a condition, or only the terms that somebody asks for. */
    public String terms() {
        return stance.equals(Stance.CONDITIONAL.code()) ? "on the condition" : "on these terms";
    }

    /** The position in words. */
    public static PositionView of(PositionEntry p, PartyView.Pages pages) {
        return new PositionView(
                PartyView.of(p.actor(), pages),
                p.stance().code(),
                ClaimWords.stance(p.stance()),
                PartyView.of(p.institution(), pages),
                String.join(" … ", p.conditionWords()),
                GroundView.of(p.ground(), pages));
    }
}
