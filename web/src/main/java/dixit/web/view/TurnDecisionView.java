package dixit.web.view;

import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.TurnDecision;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided on a proposed shift, for people.
 *
 * @param what in words
 * @param difference from which stance to which, on what; empty where the positions are no more
 * @param href the page of the speaker and the subject; empty where the positions are no more
 */
public record TurnDecisionView(
        long id, String verdict, String what, String difference, String href, String who, String when, String note) {
    /** The decision, with the two positions as they are now. */
    public static TurnDecisionView of(TurnDecision d, @Nullable PositionEntry before, @Nullable PositionEntry after) {
        boolean gone = before == null || after == null;
        return new TurnDecisionView(
                d.id(),
                d.verdict().code(),
                what(d),
                before == null || after == null ? "" : difference(before, after),
                after == null || gone ? "" : href(after),
                d.who(),
                Say.moment(d.when()),
                Objects.requireNonNullElse(d.note(), ""));
    }

    private static String href(PositionEntry p) {
        return SubjectView.address(p.ground().assertedBy().id(), p.institution().id()) + "#turns";
    }

    /** The decision on a page that shows the two positions. */
    public static TurnDecisionView of(TurnDecision d) {
        return of(d, null, null);
    }

    private static String what(TurnDecision d) {
        return switch (d.verdict()) {
            case SHIFT -> "A shift";
            case NO_SHIFT -> "No shift";
            case OPEN -> "Open again";
        };
    }

    private static String difference(PositionEntry before, PositionEntry after) {
        return before.actor().name() + " on " + before.institution().name() + ": "
                + before.stance().code() + " → " + after.stance().code();
    }
}
