package dixit.archive.check;

import dixit.record.Verdict;
import dixit.text.align.Change;
import java.util.List;

/**
 * The answer to a {@link CheckRequest}.
 *
 * @param request what was asked
 * @param verdict how the quote stands to the best match
 * @param changes what the differences to it change in the meaning
 * @param speakerMismatch true if the record names another speaker than claimed
 * @param tooShort true if the words are so few that only the claimed speaker's own were searched
 * @param matches best first, then other places where the same words stand, earliest first
 * @param searched what was searched
 * @param given how the claimed name and date stand to the record
 */
public record Checked(
        CheckRequest request,
        Verdict verdict,
        List<Change> changes,
        boolean speakerMismatch,
        boolean tooShort,
        List<Match> matches,
        Searched searched,
        Given given) {
    public Checked {
        changes = List.copyOf(changes);
        matches = List.copyOf(matches);
    }

    /** The same answer with what is known of name and date; a name that may be misspelt is no mismatch. */
    public Checked with(Given now) {
        boolean mismatch = speakerMismatch && (now.speakerKnown() || now.nearSpeaker() == null);
        return new Checked(request, verdict, changes, mismatch, tooShort, matches, searched, now);
    }

    /** True if a difference to the best match changes the meaning. */
    public boolean meaningChanged() {
        return !changes.isEmpty();
    }
}
