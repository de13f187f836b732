package dixit.web.view;

import dixit.archive.Change;
import dixit.archive.Correction;
import dixit.archive.StatementEntry;
import dixit.record.Statement;
import java.util.List;
import java.util.Objects;

/**
 * A correction, for people.
 *
 * @param id number
 * @param statement key of the statement
 * @param what in words
 * @param before the value before; empty if that is not known
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
        String before,
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
     * @param speakerBefore the speaker before a correction of the speaker
     * @param newWords the words that a correction of words chose; empty for others
     */
    public static CorrectionView of(Correction c, String speakerBefore, List<String> newWords) {
        return new CorrectionView(
                c.id(),
                c.statementKey(),
                what(c.change()),
                before(c, speakerBefore),
                c.change() instanceof Change.WrongSpeaker w ? w.speaker() : String.join(" … ", newWords),
                Say.shorten(c.words(), WORDS),
                c.who(),
                Say.moment(c.when()),
                Objects.requireNonNullElse(c.note(), ""),
                state(c),
                c.state() == Correction.State.IN_FORCE);
    }

    private static String before(Correction c, String speaker) {
        return switch (c.change()) {
            case Change.WrongSpeaker w -> speaker.isEmpty() ? "nobody named" : speaker;
            case Change.WrongWords w -> Say.shorten(c.words(), WORDS);
            case Change.NotAStatement n -> "";
        };
    }

    /**
     * Whom a correction took the statement from: the speaker of the correction before it, else the one that the program
     * had found; empty for nobody.
     *
     * @param all corrections of the statement, oldest first
     */
    public static String speakerBefore(Correction c, StatementEntry e, List<Correction> all) {
        Statement found = e.corrected() == null ? e.statement() : e.corrected().found();
        String before = found.speaker() == null ? "" : found.speaker().name();
        for (Correction earlier : all) {
            boolean undone = earlier.undoneAt() != null && !earlier.undoneAt().isAfter(c.when());
            if (earlier.id() < c.id() && !undone && earlier.change() instanceof Change.WrongSpeaker w) {
                before = w.speaker();
            }
        }
        return before;
    }

    /** What it changed from and to: “Ada Holm → Rolf Teren”. */
    public String difference() {
        String after = value.isEmpty() && !before.isEmpty() && what.startsWith("Nobody") ? "nobody named" : value;
        return before.isEmpty() || after.isEmpty() ? after : before + " → " + after;
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
