package dixit.web.view;

import dixit.archive.Change;
import dixit.archive.Correction;
import java.util.List;
import java.util.Objects;

/**
 * A correction, for people.
 *
 * @param id number
 * @param statement key of the statement
 * @param what in words
 * @param value the new value; empty if there is none
 * @param words of the statement when it was corrected, the first of them
 * @param who made it
 * @param when in words
 * @param note the reason; empty if none was given
 * @param state what became of it, in words; empty if it is in force
 * @param inForce it counts and may be undone
 */
public record CorrectionView(
        long id,
        String statement,
        String what,
        String value,
        String words,
        String who,
        String when,
        String note,
        String state,
        boolean inForce) {
    private static final int WORDS = 140;

    /**
     * The correction in words.
     *
     * @param newWords the words that a correction of words chose; empty for others
     */
    public static CorrectionView of(Correction c, List<String> newWords) {
        return new CorrectionView(
                c.id(),
                c.statementKey(),
                what(c.change()),
                c.change() instanceof Change.WrongSpeaker w ? w.speaker() : String.join(" … ", newWords),
                Say.shorten(c.words(), WORDS),
                c.who(),
                Say.moment(c.when()),
                Objects.requireNonNullElse(c.note(), ""),
                state(c),
                c.state() == Correction.State.IN_FORCE);
    }

    private static String what(Change change) {
        return switch (change) {
            case Change.WrongSpeaker w when w.speaker().isEmpty() -> "Nobody knows who said it";
            case Change.WrongSpeaker w -> "Said by";
            case Change.NotAStatement n -> "Not a statement";
            case Change.WrongWords w -> "The words are";
        };
    }

    private static String state(Correction c) {
        return switch (c.state()) {
            case IN_FORCE -> "";
            case UNDONE -> "Undone by " + c.undoneBy() + ", " + Say.moment(c.undoneAt());
            case SUPERSEDED -> "Replaced by a later correction";
            case UNATTACHED -> "The document was read anew and the statement is no longer there";
        };
    }
}
