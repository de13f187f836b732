package dixit.web.view;

import dixit.archive.ActorChange;
import dixit.archive.ActorCorrection;
import java.util.Objects;

/**
 * What somebody decided about who is who, for people.
 *
 * @param id number
 * @param what in words
 * @param difference what it changed from and to
 * @param href page of the actor it leads to
 * @param undo where the form that undoes it goes
 * @param state what became of it; empty if it is in force
 */
public record ActorCorrectionView(
        long id,
        String what,
        String difference,
        String href,
        String undo,
        String who,
        String when,
        String note,
        String state,
        boolean inForce) {
    public static ActorCorrectionView of(ActorCorrection c) {
        String now = now(c.change());
        return new ActorCorrectionView(
                c.id(),
                what(c.change()),
                difference(c.change()),
                Urls.speaker(now),
                Urls.speaker(now) + "/corrections/" + c.id() + "/undo",
                c.who(),
                Say.moment(c.when()),
                Objects.requireNonNullElse(c.note(), ""),
                c.inForce() ? "" : "Undone by " + c.undoneBy() + ", " + Say.moment(c.undoneAt()),
                c.inForce());
    }

    private static String now(ActorChange change) {
        return switch (change) {
            case ActorChange.Merge m -> m.into();
            case ActorChange.Split s -> s.actor();
            case ActorChange.Rename r -> r.actor();
        };
    }

    private static String what(ActorChange change) {
        return switch (change) {
            case ActorChange.Merge m -> "One and the same";
            case ActorChange.Split s -> "Two, not one";
            case ActorChange.Rename r -> "The name is";
        };
    }

    private static String difference(ActorChange change) {
        return switch (change) {
            case ActorChange.Merge m -> m.actor() + " → " + m.intoName() + " (" + m.into() + ")";
            case ActorChange.Split s ->
                s.actor() + " → " + s.intoName() + " (" + s.into() + ") in "
                        + Say.count(s.documents().size(), "document");
            case ActorChange.Rename r -> r.name() + " (" + r.actor() + ")";
        };
    }
}
