package dixit.web.view;

import dixit.archive.claim.EventEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is said to have done what to whom.
 *
 * @param verb between the two, in words
 * @param type in words
 * @param mode its code; empty where nothing tells
 * @param marks what qualifies it beside the verb, in words: guarded, still to come, on a condition; that it is denied, the
 *     verb says
 * @param place where; empty if not said
 */
public record EventView(
        PartyView actor,
        String verb,
        PartyView recipient,
        String type,
        String mode,
        List<String> marks,
        String place,
        GroundView ground) {
    public EventView {
        marks = List.copyOf(marks);
    }

    /** The event in words. */
    public static EventView of(EventEntry e, PartyView.Pages pages) {
        List<String> marks = new ArrayList<>();
        if (e.hedged()) {
            marks.add("guarded");
        }
        if (e.future()) {
            marks.add("still to come");
        }
        if (e.conditional()) {
            marks.add("on a condition");
        }
        return new EventView(
                PartyView.of(e.actor(), pages),
                ClaimWords.verb(e.type(), e.mode(), e.negated(), e.future(), e.conditional(), e.recipient() != null),
                PartyView.of(e.recipient(), pages),
                ClaimWords.type(e.type()),
                e.mode() == null ? "" : e.mode().code(),
                marks,
                HitView.orEmpty(e.place()),
                GroundView.of(e.ground(), pages));
    }
}
