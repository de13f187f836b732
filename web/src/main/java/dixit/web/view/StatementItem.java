package dixit.web.view;

import dixit.archive.StatementEntry;
import dixit.record.Statement;
import dixit.web.view.Segment.Ref;
import java.util.List;
import java.util.Objects;

/**
 * A statement in the list beside its document.
 *
 * @param id in the document
 * @param number as shown beside its words
 * @param key permanent address
 * @param kind code
 * @param speaker empty if unknown
 * @param speakerId id of the actor; empty if unknown or only described
 * @param role empty if unknown
 * @param source words that name the speaker; empty if implied
 * @param cue words that report; empty if implied, or if it is a mark such as a colon
 * @param act such as {@code assert} or {@code deny}; empty if unknown
 * @param hedged the report or the content is guarded
 * @param modality why it is not reported as said, in words; empty if it is
 * @param content its words, with the gaps between them
 * @param brief the first of them
 * @param rule that decided
 * @param score of it, with two decimals
 * @param within number of the statement that reports this one; 0 if none
 * @param corrected by whom and when; empty if nobody changed it
 * @param retracted somebody said that it is none
 * @param chosen it is the one looked at
 * @param href the document with this statement chosen
 */
public record StatementItem(
        String id,
        int number,
        String key,
        String kind,
        String speaker,
        String speakerId,
        String role,
        String source,
        String cue,
        String act,
        boolean hedged,
        String modality,
        List<Excerpt.Piece> content,
        String brief,
        String rule,
        String score,
        int within,
        String corrected,
        boolean retracted,
        boolean chosen,
        String href) {
    private static final int BRIEF = 90;

    static StatementItem of(StatementEntry e, int number, int within, boolean chosen, String href) {
        Statement s = e.statement();
        return new StatementItem(
                s.id(),
                number,
                e.key(),
                s.kind().code(),
                Objects.requireNonNullElse(e.speakerName(), ""),
                Objects.requireNonNullElse(e.speakerId(), ""),
                Objects.requireNonNullElse(s.role(), ""),
                String.join(" … ", e.sourceWords()),
                Said.cue(e),
                Objects.requireNonNullElse(s.act(), ""),
                s.hedged(),
                Say.modality(s.modality()),
                Excerpt.whole(e),
                Say.shorten(e.joined(" … ", " / "), BRIEF),
                s.because().rule(),
                Say.score(s.because().score()),
                within,
                HitView.corrected(e.corrected()),
                e.retracted(),
                chosen,
                href);
    }

    /** The reference that stands where the statement's content begins. */
    Ref ref() {
        String label = "Statement " + number + ", " + kind + (speaker.isEmpty() ? "" : ", " + speaker);
        return new Ref(id, number, label, href + "#s-" + Urls.encode(id), chosen ? "ref on " + kind : "ref " + kind);
    }
}
